import {
  dissatisfiedRetention,
  type DissatisfiedRetention,
  type DissatisfiedRetentionInputs,
} from './dissatisfied-retention';

export interface ChurnFromSatisfactionInputs extends DissatisfiedRetentionInputs {
  /** s1: share of customers who are satisfied at full effect, 0..1. */
  readonly satisfiedTarget: number;
  /** φ: share of the difference in retention that the experience causes, 0..1. */
  readonly causalShare: number;
}

export interface ChurnFromSatisfaction {
  readonly retentionDissatisfied: DissatisfiedRetention;
  /** Annual churn at full effect, 0..1; null when the inputs contradict each other. */
  readonly churnAfter: number | null;
}

/**
 * The churn that follows from more satisfied customers, when satisfied customers stay longer than others. The other
 * way to set the retention lever; never used together with a churn cut that is set directly.
 *
 * Formula: c1 = c0 − φ (s1 − s0)(r_S − r_D); with φ = 1 that is 1 − [s1 r_S + (1 − s1) r_D] (MODEL §3.1, §8.2).
 * Annual share, held to 0..1 against the last digits. Above c0 when satisfaction falls.
 *
 * Null when `retentionDissatisfied` is not feasible; its reason is the reason.
 *
 * @example
 * churnFromSatisfaction({ satisfiedNow: 0.6, satisfiedTarget: 0.7, churnNow: 0.15, retentionSatisfied: 0.91,
 *   causalShare: 1 }).churnAfter // 0.135
 */
export function churnFromSatisfaction(i: ChurnFromSatisfactionInputs): ChurnFromSatisfaction {
  const retentionDissatisfied = dissatisfiedRetention(i);
  const { value, feasible } = retentionDissatisfied;
  if (value === null || !feasible) return { retentionDissatisfied, churnAfter: null };
  const newlySatisfied = i.satisfiedTarget - i.satisfiedNow;
  const churnAfter = i.churnNow - i.causalShare * newlySatisfied * (i.retentionSatisfied - value);
  return { retentionDissatisfied, churnAfter: Math.min(1, Math.max(0, churnAfter)) };
}
