/** A half-open range of UTF-16 offsets, `text.slice(start, end)`. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}
