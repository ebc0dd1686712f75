export interface LifetimeUpliftFromPointsInputs {
  /** Percentage points of churn that are gone, as a share: 0.05 for five points. */
  readonly points: number;
  /** c0: annual churn before, 0..1. */
  readonly churn: number;
  readonly discountRate: number;
}

/** A denominator below this is zero but for the last digits. */
const rounding = 1e-12;

/**
 * By how much the lifetime value of a customer grows when churn falls by so many percentage points; what Reichheld's
 * "5 % more retention, 25 to 95 % more profit" is about. Per customer, convention (b), at no cost.
 *
 * Formula: points / (i + c0 − points), a share: 0.25 is 25 % (MODEL §2.8).
 *
 * Null when churn is smaller than the points, or when the value before or after has no end (i + churn ≤ 0).
 *
 * Source: Reichheld & Sasser, HBR 9-10/1990, https://hbr.org/1990/09/zero-defections-quality-comes-to-services
 *
 * @example lifetimeUpliftFromPoints({ points: 0.05, churn: 0.15, discountRate: 0.1 }) // 0.25
 */
export function lifetimeUpliftFromPoints(i: LifetimeUpliftFromPointsInputs): number | null {
  const before = i.discountRate + i.churn;
  const after = before - i.points;
  const churnTooSmall = i.churn - i.points < -rounding;
  return churnTooSmall || before <= rounding || after <= rounding ? null : i.points / after;
}
