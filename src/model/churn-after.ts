import type { ModelChoices } from './inputs';

/**
 * Annual churn once the programme has its full effect.
 *
 * Formula: c1 = c0 − cut (basis `points`), or c1 = c0 × (1 − cut) (basis `percent`), held to 0..1.
 *
 * A negative cut is worsening churn and raises c1, at most to 1. A cut larger than today's churn gives 0. Never null.
 *
 * @example churnAfter(0.15, 0.03, 'points') // 0.12
 * @example churnAfter(0.15, 0.2, 'percent') // 0.12
 */
export function churnAfter(churnNow: number, cut: number, basis: ModelChoices['churnCutBasis']): number {
  const after = basis === 'points' ? churnNow - cut : churnNow * (1 - cut);
  return Math.min(1, Math.max(0, after));
}
