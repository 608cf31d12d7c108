import type { RatingDraft } from './rating';
import type { AskedScore } from './score-keys';
import type { ScoreKey } from './study-ids';

/** What is missing before a rating can count: the scores not given, in order, or the preference of a pair. */
export function missingParts(
  item: { readonly kind: 'single' | 'pair'; readonly asked: readonly Pick<AskedScore, 'key'>[] },
  rating: Pick<RatingDraft, 'scores' | 'preference'>,
): readonly (ScoreKey | 'preference')[] {
  if (item.kind === 'pair') return rating.preference === null ? ['preference'] : [];
  return item.asked.map(({ key }) => key).filter((key) => rating.scores[key] === undefined);
}
