import { z } from 'zod';
import { AppError } from '@/lib/app-error';
import { wordSpans } from '@/lib/panel/marking/word-spans';
import type { BlindItem } from '@/lib/panel/study/blind-item';
import type { RatingDraft } from '@/lib/panel/study/rating';
import { harmLikelihoods, markErrors, preferences, severities } from '@/lib/panel/study/rating';
import { missingParts } from '@/lib/panel/study/rating-complete';
import { unscoredReasons } from '@/lib/panel/study/rubric';
import { asItemId, asScoreKey, asStudyRatingId } from '@/lib/panel/study/study-ids';

const place = z.number().int().min(0).nullable();

const mark = z.object({
  side: z.enum(['left', 'right']).nullable(),
  claimIndex: place,
  wordStart: place,
  wordEnd: place,
  error: z.enum(markErrors),
  severity: z.literal(severities),
  harmLikelihood: z.enum(harmLikelihoods),
  correction: z.string().max(1_000),
});

const revisionInput = z.object({
  id: z.string().regex(/^[0-9a-z]{16,32}$/u),
  itemId: z.string().min(1).max(64),
  scores: z.record(z.string().max(200), z.union([z.number(), z.enum(unscoredReasons)])),
  marks: z.array(mark).max(200),
  preference: z.enum(preferences).nullable(),
  comment: z.string().max(4_000),
  seconds: z.number().min(0).max(86_400),
  isFinal: z.boolean(),
});

export type RevisionInput = Omit<RatingDraft, 'studyId' | 'raterId'>;

/** Reads what a rating page sends. @throws AppError `bad-input`. */
export function readRevision(input: unknown): RevisionInput {
  const parsed = revisionInput.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new AppError(
      'bad-input',
      `This rating cannot be read: ${issue?.path.join('.') ?? ''} is not valid.`,
    );
  }
  const { id, itemId, scores, ...rest } = parsed.data;
  const keyed = Object.entries(scores).map(([key, score]) => [asScoreKey(key), score] as const);
  return { ...rest, id: asStudyRatingId(id), itemId: asItemId(itemId), scores: Object.fromEntries(keyed) };
}

/** Holds a rating against the item that it is of. @throws AppError `bad-input` with a sentence for the rater. */
export function requireFitting(item: BlindItem, revision: RevisionInput): void {
  for (const [key, score] of Object.entries(revision.scores)) {
    const asked = item.asked.find((one) => one.key === key);
    if (asked === undefined)
      throw new AppError('bad-input', 'A score was given that this item does not ask for.');
    if (typeof score === 'number' && !asked.axis.levels.some(({ value }) => value === score)) {
      throw new AppError('bad-input', `${asked.axis.name} has no level ${String(score)}.`);
    }
  }
  if (revision.preference !== null && item.kind !== 'pair') {
    throw new AppError('bad-input', 'A preference needs two answers.');
  }
  if (revision.isFinal && missingParts(item, revision).length > 0) {
    throw new AppError('bad-input', 'A rating is final only when everything that is asked is answered.');
  }
  if (!revision.marks.every((one) => fits(item, one))) {
    throw new AppError('bad-input', 'A mark names words that are not on the page.');
  }
}

function fits(
  item: BlindItem,
  { side, claimIndex, wordStart, wordEnd }: RevisionInput['marks'][number],
): boolean {
  if ((side === null) !== (item.kind === 'single')) return false;
  if (claimIndex === null) return wordStart === null && wordEnd === null;
  const claim = item.answers[side === 'right' ? 1 : 0]?.claims[claimIndex];
  if (claim === undefined) return false;
  if (wordStart === null || wordEnd === null) return wordStart === wordEnd;
  return wordStart < wordEnd && wordEnd <= wordSpans(claim.text).length;
}
