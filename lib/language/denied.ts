const had =
  '(?:(?:known|had|have|having|has|on|with|a|an|any|the|yet|currently|prior|previous|taking|receiving|history of|evidence of|signs? of)\\s+)*';
/** Denied itself, or behind “or” in a list that is. */
const denial = new RegExp(
  `(?:^|[\\s(])(?:(?:no|not|without|denies|denied|never|neither|nor|excluding|free of|absence of|negative for)\\s+${had}(?:[\\w-]+\\s+(?:[\\w-]+\\s+)?n?or\\s+${had})?|non[\\s-])$`,
  'i',
);
const reach = 80;

/** Whether what stands at a place of a text is denied right there: “no diabetes”, “not on dialysis”, “no asthma or COPD”. */
export function isDenied(text: string, start: number): boolean {
  return denial.test(text.slice(Math.max(0, start - reach), start));
}
