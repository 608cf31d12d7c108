import type { ArmDifference } from '@/lib/panel/estimation/arm-difference';
import type { AxisMeasure } from '@/lib/panel/results/axis-values';
import type { QuestionGroup } from '@/lib/panel/results/question-group';

type Kind = AxisMeasure['kind'] | 'net-preference';

/** A level of an arm: `3.42`, or `62 %` of a share. */
export function levelText(value: number | null, kind: Kind): string {
  if (value === null) return 'none';
  return kind === 'mean' ? signs(value.toFixed(2)) : `${signs((value * 100).toFixed(0))} %`;
}

/** A difference with its sign: `+0.58`, or `−12 points` of per cent. */
export function differenceText(value: number, kind: Kind): string {
  const digits = kind === 'mean' ? value.toFixed(2) : (value * 100).toFixed(1);
  return `${Number(digits) > 0 ? '+' : ''}${signs(digits)}`;
}

export function intervalText([low, high]: readonly [number, number], kind: Kind): string {
  return `${differenceText(low, kind)} to ${differenceText(high, kind)}`;
}

/** The interval of a difference, or why there is none. */
export function certaintyText(
  { interval, noInterval }: Pick<ArmDifference, 'interval' | 'noInterval'>,
  kind: Kind,
): string {
  if (interval !== null) return intervalText(interval, kind);
  return noInterval === 'one-question'
    ? 'no interval: a single question'
    : 'no interval: every difference is the same';
}

/** `0.034`, or `<0.001`. */
export function pText(p: number | null): string {
  if (p === null) return '–';
  return p < 0.001 ? '<0.001' : p.toFixed(3);
}

/** A coefficient of agreement, with its interval where it has one. */
export function coefficientText(
  estimate: { readonly value: number; readonly interval: readonly [number, number] | null } | null,
): string {
  if (estimate === null) return '–';
  const { value, interval } = estimate;
  if (interval === null) return signs(value.toFixed(2));
  return `${signs(value.toFixed(2))} (${signs(interval[0].toFixed(2))} to ${signs(interval[1].toFixed(2))})`;
}

/** `8 % (3 to 19)`. */
export function shareText(
  share: { readonly share: number; readonly interval: readonly [number, number] } | null,
): string {
  if (share === null) return '–';
  const [low, high] = share.interval;
  return `${(share.share * 100).toFixed(0)} % (${(low * 100).toFixed(0)} to ${(high * 100).toFixed(0)})`;
}

export function groupText(group: QuestionGroup): string {
  return group.by === 'all' ? 'All questions' : group.name;
}

/** A real minus sign, and no minus before nothing. */
function signs(digits: string): string {
  return /^-0(?:\.0*)?$/u.test(digits) ? digits.slice(1) : digits.replace('-', '−');
}
