/** Which ratings a figure is made of. */
export interface RatingsChoice {
  readonly axis?: string;
  readonly arm?: string;
  readonly specialty?: string;
  readonly kind?: string;
  readonly question?: string;
  readonly rater?: string;
  readonly level?: string;
}

/** The page that lists them. */
export function ratingsAddress(studyId: string, choice: RatingsChoice): string {
  const query = new URLSearchParams(Object.entries(choice));
  return `/studies/${encodeURIComponent(studyId)}/results/ratings?${query.toString()}`;
}
