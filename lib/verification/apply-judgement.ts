import type { Passage } from '../evidence/passage';
import type { Quote } from '../evidence/quote';
import type { Support } from './check';
import type { ClaimSupport } from './compose-support';
import type { Judgement, RawJudgement } from './judge';
import { locateQuote } from './locate-quote';

/** A citation as far as a judgement's span is looked up in it. */
export interface JudgedCitation {
  readonly number: number;
  readonly quote: Quote | null;
  readonly passage: Passage;
}

/**
 * Looks up the span a judge leans on, like any quote: in the cited passages and nowhere else. Words that stand in none of them
 * void the judgement to `not-sure`: a judge that invents its ground is not believed.
 */
export function settleJudgement(
  judge: string,
  raw: RawJudgement,
  citations: readonly JudgedCitation[],
): Judgement {
  const { point, leansOn } = raw;
  if (leansOn === null || (leansOn.trim() === '' && (point === 'neither' || point === 'not-sure')))
    return { judge, point, leansOn: null, voided: false };
  for (const { number, quote, passage } of citations) {
    if (quote === null) continue;
    const place = locateQuote({ given: leansOn, passage, canonicalText: null, otherPassages: [] });
    if (place.kind !== 'found') continue;
    const { start, end } = place.span;
    const text = passage.text.slice(start, end);
    const span = { citation: number, start: passage.start + start, end: passage.start + end, text };
    return { judge, point, leansOn: span, voided: false };
  }
  return { judge, point: 'not-sure', leansOn: null, voided: true };
}

/** From the best on. A judgement moves a support to the right in this list and never to the left. */
const fromBest: readonly Support[] = ['supported', 'partly', 'not-enough', 'contradicted'];

/**
 * What a judgement does to a support that the checks gave:
 *
 * | strong contradiction                    | contradicted                                 |
 * | contradiction                           | not-enough at best                           |
 * | neither: evidence is silent on it       | one step down, not-enough at the lowest      |
 * | support, strong support, not sure       | as it was                                    |
 *
 * An unverifiable claim and a contradicted one stay what they are.
 */
export function applyJudgement(checked: ClaimSupport, judgement: Judgement): ClaimSupport {
  const lowered = loweredSupport(checked.support, judgement);
  return lowered === checked.support
    ? checked
    : { support: lowered, reason: reasonOf(judgement, checked.reason) };
}

function loweredSupport(support: Support, { point }: Judgement): Support {
  const place = fromBest.indexOf(support);
  if (place < 0) return support;
  const lowest = (wanted: number): Support => fromBest[Math.max(place, wanted)] ?? support;
  switch (point) {
    case 'strong-contradiction':
      return lowest(3);
    case 'contradiction':
      return lowest(2);
    case 'neither':
      return lowest(Math.min(place + 1, 2));
    case 'support':
    case 'strong-support':
    case 'not-sure':
      return support;
  }
}

function reasonOf({ point, leansOn }: Judgement, before: string | null): string {
  const ground = leansOn === null ? '' : ` It leans on “${leansOn.text.replaceAll(/\s+/g, ' ').trim()}”.`;
  const said =
    point === 'neither'
      ? 'A second reading by a model finds that the quote does not say this.'
      : 'A second reading by a model finds that the quote says otherwise.';
  return [before, `${said}${ground}`].filter((part) => part !== null).join(' ');
}
