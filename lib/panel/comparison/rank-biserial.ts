import { differencesOf, type ScorePair } from './paired-differences';
import { signedRanks } from './signed-ranks';

/**
 * Matched-pairs rank-biserial correlation: (T+ - T-) / (T+ + T-), the share of rank sum in favour of the arm less the share against
 * it, -1 to 1 (King and Minium 2003; Kerby 2014, Compr Psychol 3:1). `null` where no pair differs.
 */
export function rankBiserial(pairs: readonly ScorePair[]): number | null {
  const { positive, negative } = signedRanks(differencesOf(pairs));
  return positive + negative === 0 ? null : (positive - negative) / (positive + negative);
}
