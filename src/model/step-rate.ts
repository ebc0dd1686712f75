/**
 * Annual churn turned into churn per step (a month when there are 12 steps), so that a year of steps loses exactly
 * the annual share. Dividing by 12 would not: 15 % a year is 1.345 % a month, not 1.25 %.
 *
 * Formula: s = 1 − (1 − c)^(1/m), calculated as −expm1(log1p(−c)/m) to keep all digits when c is small.
 * Shares 0..1; s(0) = 0 and s(1) = 1 exactly. Never null.
 *
 * @example stepRate(0.15, 12) // 0.013452
 */
export function stepRate(annual: number, stepsPerYear: number): number {
  return annual >= 1 ? 1 : -Math.expm1(Math.log1p(-annual) / stepsPerYear);
}
