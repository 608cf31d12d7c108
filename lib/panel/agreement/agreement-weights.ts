/** How much two different categories of an ordered scale agree. */
export type Weighting = 'identity' | 'linear' | 'quadratic' | 'ordinal';

/**
 * Agreement weights between `size` categories in order: 1 on the diagonal, falling to 0 between the ends. With d = |k - l| and
 * D = size - 1: linear 1 - d/D (Cicchetti and Allison 1971), quadratic 1 - d²/D² (Fleiss and Cohen 1973), ordinal
 * 1 - C(d+1, 2)/C(D+1, 2) (Gwet 2014, Handbook of Inter-Rater Reliability, ch. 3). Identity counts exact matches only.
 */
export function agreementWeights(size: number, weighting: Weighting): readonly (readonly number[])[] {
  const widest = Math.max(1, size - 1);
  const places = Array.from({ length: size }, (_, place) => place);
  return places.map((k) => places.map((l) => weightOf(Math.abs(k - l), widest, weighting)));
}

function weightOf(distance: number, widest: number, weighting: Weighting): number {
  switch (weighting) {
    case 'identity':
      return distance === 0 ? 1 : 0;
    case 'linear':
      return 1 - distance / widest;
    case 'quadratic':
      return 1 - (distance / widest) ** 2;
    case 'ordinal':
      return 1 - (distance * (distance + 1)) / (widest * (widest + 1));
  }
}
