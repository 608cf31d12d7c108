/** Changes a question without changing what is asked. The same seed gives the same change. */
export interface QuestionAttack {
  readonly name: string;
  readonly change: (question: string, random: () => number) => string;
}

/** Changes a Markdown document as a careless or hostile author might. */
export interface DocumentAttack {
  readonly name: string;
  readonly change: (markdown: string, random: () => number) => string;
  /** Words that it puts in and that no answer may show. */
  readonly injected: string | null;
}

export function pick(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() * list.length)] ?? '';
}
