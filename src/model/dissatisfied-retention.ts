export interface DissatisfiedRetentionInputs {
  /** s0: share of customers who are satisfied today, 0..1. */
  readonly satisfiedNow: number;
  /** c0: annual churn of all customers today, 0..1. */
  readonly churnNow: number;
  /** r_S: share of satisfied customers who are still customers after a year, 0..1. From own data, not the survey. */
  readonly retentionSatisfied: number;
}

/** Annual retention of the customers who are not satisfied, and whether it can be true. */
export interface DissatisfiedRetention {
  /** As it follows from the inputs, also outside 0..1; null when everybody is satisfied. */
  readonly value: number | null;
  readonly feasible: boolean;
  /** Why it is not feasible. */
  readonly reason?: 'contradictoryRetention' | 'nobodyDissatisfied';
}

/** A share that is 1 but for the last digits of the division is still 1. */
const rounding = 1e-12;

/**
 * The annual retention that customers who are not satisfied must have for today's churn to come out.
 *
 * Formula: r_D = (1 − c0 − s0 r_S) / (1 − s0), an annual share (MODEL §3.1).
 *
 * Outside 0..1 the inputs contradict each other (`contradictoryRetention`): so many satisfied customers with that
 * retention cannot go with that churn. The value is reported, never clamped. Null with `nobodyDissatisfied` when s0
 * is 1: then there is nobody to calibrate.
 *
 * @example dissatisfiedRetention({ satisfiedNow: 0.6, churnNow: 0.15, retentionSatisfied: 0.91 })
 * // { value: 0.76, feasible: true }
 */
export function dissatisfiedRetention(i: DissatisfiedRetentionInputs): DissatisfiedRetention {
  if (i.satisfiedNow >= 1) return { value: null, feasible: false, reason: 'nobodyDissatisfied' };
  const value = (1 - i.churnNow - i.satisfiedNow * i.retentionSatisfied) / (1 - i.satisfiedNow);
  const feasible = value >= -rounding && value <= 1 + rounding;
  return feasible ? { value, feasible } : { value, feasible, reason: 'contradictoryRetention' };
}
