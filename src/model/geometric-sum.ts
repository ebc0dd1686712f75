/**
 * The sum of a geometric series that starts with the ratio itself: what 1 a year is worth over `terms` years when
 * each year counts `ratio` times the year before.
 *
 * Formula: q + q² + … + q^T = q(1 − q^T)/(1 − q), and T when q = 1. For q ≥ 0 and T ≥ 0.
 *
 * Calculated with expm1 and log1p, which keep all digits when q is close to 1. 0 terms give 0. Never null.
 *
 * @example geometricSum(0.5, 3) // 0.875
 */
export function geometricSum(ratio: number, terms: number): number {
  if (terms === 0 || ratio === 0) return 0;
  if (ratio === 1) return terms;
  const excess = ratio - 1;
  return (ratio * Math.expm1(terms * Math.log1p(excess))) / excess;
}
