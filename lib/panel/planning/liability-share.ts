import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

const steps = 64;
const rounds = 60;

/**
 * Correlation of the two normal liabilities behind two yes-or-no values of one chance and this covariance: what a group (a question, a rater) has of
 * the variance of the liability when it has `covariance` of that of the values. From the bivariate normal distribution by its derivative in the
 * correlation (Plackett 1954, Biometrika 41:351): the covariance is the integral of exp(-z²/(1 + sin t)) / 2π from 0 to arcsin of the correlation;
 * at a chance of one half that is arcsin/2π (Sheppard 1899). 0 to 1; 0 where the values do not covary, `null` where all are alike.
 */
export function liabilityShare(covariance: number, chance: number): number | null {
  if (chance <= 0 || chance >= 1) return null;
  const z = normalQuantile(chance, 0, 1);
  let low = 0;
  let high = Math.PI / 2;
  for (let round = 0; round < rounds; round += 1) {
    const middle = (low + high) / 2;
    if (covarianceAt(z, middle) < covariance) low = middle;
    else high = middle;
  }
  return Math.sin(low);
}

/** Simpson's rule. */
function covarianceAt(z: number, angle: number): number {
  let total = 0;
  for (let step = 0; step <= steps; step += 1) {
    const weight = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2;
    total += weight * Math.exp(-(z ** 2) / (1 + Math.sin((angle * step) / steps)));
  }
  return (total * angle) / (3 * steps) / (2 * Math.PI);
}
