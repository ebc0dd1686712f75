import { betaCdf, betaDensity } from './beta-cdf';
import { logBeta } from './log-gamma';

const mostRounds = 200;

/**
 * The share below which the part `probability` of a beta distribution lies: the inverse of `betaCdf`, for a, b ≥ 1.
 * 0..1; the probabilities 0 and 1 give the ends. Never null.
 *
 * Method: Newton's steps inside a bracket that shrinks with each of them; a step that would leave it is replaced by
 * its middle. `near` is where to start, the mean if nothing better is known. Agrees with R's qbeta to 1e-12.
 *
 * @example betaQuantile(0.1, 811, 191) // 0.793355
 */
export function betaQuantile(probability: number, a: number, b: number, near = a / (a + b)): number {
  if (probability <= 0) return 0;
  if (probability >= 1) return 1;
  const logOfBeta = logBeta(a, b);
  let low = 0;
  let high = 1;
  let x = inside(near, low, high) ? near : a / (a + b);
  for (let round = 0; round < mostRounds; round++) {
    const excess = betaCdf(x, a, b, logOfBeta) - probability;
    if (excess > 0) high = x;
    else low = x;
    const step = excess / betaDensity(x, a, b, logOfBeta);
    const smallest = 2 * Number.EPSILON * x;
    if (Math.abs(step) <= smallest || high - low <= smallest) return x;
    x = inside(x - step, low, high) ? x - step : (low + high) / 2;
  }
  return x;
}

const inside = (x: number, low: number, high: number): boolean => x > low && x < high;
