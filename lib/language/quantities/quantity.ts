import type { TextSpan } from '../text-span';
import type { Unit } from './unit';

/** `over` and `under` are the loose words (over, above, below) that writers use for both the open and the closed bound. */
export type Comparator = '=' | '<' | '<=' | '>' | '>=' | 'over' | 'under';

/** A number or range with its unit; `low === high` for one number. */
export interface Measure extends TextSpan {
  readonly kind: 'measure';
  readonly low: number;
  readonly high: number;
  readonly comparator: Comparator;
  readonly unit: Unit | null;
  /** Decimal places as written, for rounding. */
  readonly decimals: number;
  /** A bare `one` may be a pronoun: it need not have a counterpart. */
  readonly optional: boolean;
}

/** `timesLow` to `timesHigh` times in each period of `everyLow` to `everyHigh` seconds or months. */
export interface Frequency extends TextSpan {
  readonly kind: 'frequency';
  readonly timesLow: number;
  readonly timesHigh: number;
  readonly everyLow: number;
  readonly everyHigh: number;
  readonly period: 'seconds' | 'months';
  readonly comparator: Comparator;
}

/** A number that names rather than counts: `stage III`, `type 2`, `first-line`, `day 3`. */
export interface Label extends TextSpan {
  readonly kind: 'label';
  readonly name: string;
  readonly value: string;
}

export type Quantity = Measure | Frequency | Label;
