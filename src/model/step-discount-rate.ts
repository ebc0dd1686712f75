/**
 * Annual discount rate turned into the rate per step that compounds to it.
 *
 * Formula: d_s = (1 + d)^(1/m) − 1, calculated as expm1(log1p(d)/m). Rates as shares, 0.08 for 8 %.
 *
 * The annual rate must be above −1 (−100 %); the catalogue of inputs sees to that. 0 stays 0. Never null.
 *
 * @example stepDiscountRate(0.08, 12) // 0.006434
 */
export function stepDiscountRate(annual: number, stepsPerYear: number): number {
  return Math.expm1(Math.log1p(annual) / stepsPerYear);
}
