import type { PerFormulaInput } from '../customer-formula-inputs';
import type { Moments } from './distribution-moments';
import type { VarianceShare } from './sobol-indices';

/**
 * The variance shares of the published formula S = A (r + x + p k q), exactly, for independent inputs.
 *
 * Formula: with E and V the mean and the variance of an input, M = r + x + p k q,
 * Var S = (V_A + E_A²)(Var M + E_M²) − (E_A E_M)², S_i = Var E[S | X_i]/Var S, S_Ti = E Var[S | others]/Var S
 * (MODEL §6.4). Null when nothing varies.
 *
 * @example with a reach of 5, one in ten above 10, and 1000 people asked for each share, `reach` has 92 % by itself
 */
export function formulaVarianceShares(
  moments: PerFormulaInput<Moments>,
): PerFormulaInput<VarianceShare> | null {
  const {
    purchaseValue: a,
    retention: r,
    crossSell: x,
    referralRate: p,
    reach: k,
    referralConversion: q,
  } = moments;
  const squareOf = ({ mean, variance }: Moments) => variance + mean * mean;
  const squares = squareOf(p) * squareOf(k) * squareOf(q);
  const referred = p.mean * k.mean * q.mean;
  const multiplier = r.mean + x.mean + referred;
  const varianceOfMultiplier = r.variance + x.variance + squares - referred * referred;
  const variance = squareOf(a) * (varianceOfMultiplier + multiplier ** 2) - (a.mean * multiplier) ** 2;
  if (!(variance > 0)) return null;

  const ofFirst = (amount: number) => (a.mean * a.mean * amount) / variance;
  const ofTotal = (amount: number) => (squareOf(a) * amount) / variance;
  const added = (input: Moments): VarianceShare => ({
    first: ofFirst(input.variance),
    total: ofTotal(input.variance),
  });
  const multiplied = (input: Moments, one: Moments, other: Moments): VarianceShare => ({
    first: ofFirst((one.mean * other.mean) ** 2 * input.variance),
    total: ofTotal(squareOf(one) * squareOf(other) * input.variance),
  });
  return {
    purchaseValue: {
      first: (multiplier ** 2 * a.variance) / variance,
      total: (a.variance * (varianceOfMultiplier + multiplier ** 2)) / variance,
    },
    retention: added(r),
    crossSell: added(x),
    referralRate: multiplied(p, k, q),
    reach: multiplied(k, p, q),
    referralConversion: multiplied(q, p, k),
  };
}
