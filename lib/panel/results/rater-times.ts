import { percentile } from '../../evaluation/percentile';
import { isFirst, type RatingRow } from './study-tables';

/** The time that one rater took, with the page in view. */
export interface RaterTime {
  readonly rater: string;
  readonly items: number;
  readonly minutes: number;
  readonly medianSeconds: number;
}

/** Time per rater, in the order given; repeats count, adjudication does not. Raters who finished nothing have zeros. */
export function raterTimes(raters: readonly string[], ratings: readonly RatingRow[]): readonly RaterTime[] {
  return raters.map((rater) => {
    const own = ratings.filter((row) => row.rater === rater && row.purpose === 'rating');
    const seconds = own.map((row) => row.seconds);
    return {
      rater,
      items: own.length,
      minutes: seconds.reduce((total, value) => total + value, 0) / 60,
      medianSeconds: percentile(seconds, 0.5),
    };
  });
}

/** Ratings that the main figures are made of. */
export function firstRatings(ratings: readonly RatingRow[]): number {
  return ratings.filter(isFirst).length;
}
