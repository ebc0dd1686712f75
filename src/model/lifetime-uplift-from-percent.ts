export interface LifetimeUpliftFromPercentInputs {
  /** Part of today's churn that is gone: 0.05 for five percent less churn. */
  readonly percent: number;
  /** c0: annual churn before, 0..1. */
  readonly churn: number;
  readonly discountRate: number;
}

/** A denominator below this is zero but for the last digits. */
const rounding = 1e-12;

/**
 * By how much the lifetime value of a customer grows when churn falls by so many percent of itself, the literal reading
 * of "5 % less churn". Far from the 25 to 95 % that five percentage points are said to give. Convention (b).
 *
 * Formula: p c0 / (i + (1 − p) c0), a share (MODEL §2.8). With i ≥ 0 never more than `largestUpliftFromPercent`.
 *
 * Null when the value before or after has no end (i + churn ≤ 0), e.g. at churn 0 without discounting.
 *
 * @example lifetimeUpliftFromPercent({ percent: 0.05, churn: 0.15, discountRate: 0.1 }) // 0.0309
 */
export function lifetimeUpliftFromPercent(i: LifetimeUpliftFromPercentInputs): number | null {
  const before = i.discountRate + i.churn;
  const after = i.discountRate + (1 - i.percent) * i.churn;
  return before <= rounding || after <= rounding ? null : (i.percent * i.churn) / after;
}
