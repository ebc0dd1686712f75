export interface MarginMultipleInputs {
  /** r: share of customers who stay from one period to the next, 0..1. */
  readonly retention: number;
  /** i: discount rate for the same period, above −1. */
  readonly discountRate: number;
  /** h: growth of the margin per period; 0 when left out. */
  readonly marginGrowth?: number;
}

/** 1 + i − r(1 + h) below this is zero but for the last digits of r, and the multiple would only be noise. */
const rounding = 1e-12;

/**
 * How many yearly margins an existing customer is worth: the lifetime value with a margin of 1, convention (a).
 *
 * Formula: r / (1 + i − r(1 + h)); periods of margin, 0 or more (MODEL §2.7).
 *
 * Null when r(1 + h) ≥ 1 + i: the value has no end. 0 when nobody stays.
 *
 * Source: Gupta & Lehmann 2003,
 * http://docplayer.net/47403-Customers-as-assets-sunil-gupta-donald-r-lehmann-abstract.html
 *
 * @example marginMultiple({ retention: 0.8, discountRate: 0.1 }) // 2.67
 */
export function marginMultiple({
  retention,
  discountRate,
  marginGrowth = 0,
}: MarginMultipleInputs): number | null {
  const lostPerPeriod = 1 + discountRate - retention * (1 + marginGrowth);
  return lostPerPeriod <= rounding ? null : retention / lostPerPeriod;
}
