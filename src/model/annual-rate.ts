/**
 * Churn per step turned into annual churn, the inverse of `stepRate`. Multiplying by 12 would overstate it:
 * 5 % a month is 45.96 % a year, not 60 %.
 *
 * Formula: c = 1 − (1 − s)^m, calculated as −expm1(m × log1p(−s)). Shares 0..1; 0 and 1 map to themselves. Never null.
 *
 * @example annualRate(0.05, 12) // 0.4596
 */
export function annualRate(step: number, stepsPerYear: number): number {
  return step >= 1 ? 1 : -Math.expm1(stepsPerYear * Math.log1p(-step));
}
