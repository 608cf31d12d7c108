export interface ReadingPair {
  readonly question: string;
  readonly passage: string;
}
