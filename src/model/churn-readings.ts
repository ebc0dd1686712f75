/** The churn that three different readings of "p percent better" lead to, as annual shares 0..1. */
export interface ChurnReadings {
  /** p percent of today's churn is gone. */
  readonly relativeChurn: number;
  /** p percentage points of churn are gone; the same as p more points of retention. */
  readonly percentagePoints: number;
  /** Retention grows by p percent of itself. */
  readonly relativeRetention: number;
}

const asShare = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * "Five percent less churn" can mean three things. The app must always say which one it calculates with.
 *
 * Formula: c × (1 − p); c − p; 1 − (1 − c) × (1 + p). All annual shares; p is a share too, 0.05 for 5 %.
 *
 * Every reading is held to 0..1: churn cannot fall below nobody leaving. Never null.
 *
 * @example churnReadings(0.1, 0.05) // { relativeChurn: 0.095, percentagePoints: 0.05, relativeRetention: 0.055 }
 */
export function churnReadings(churn: number, percent: number): ChurnReadings {
  return {
    relativeChurn: asShare(churn * (1 - percent)),
    percentagePoints: asShare(churn - percent),
    relativeRetention: asShare(1 - (1 - churn) * (1 + percent)),
  };
}
