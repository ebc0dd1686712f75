/** The results that can be aimed at. */
export const goalKinds = ['payback', 'npv', 'roi', 'totalRevenueUplift'] as const;
export type GoalKind = (typeof goalKinds)[number];

/**
 * What the case shall reach: `payback` at most so many months, the others at least so much (`npv` and
 * `totalRevenueUplift` in money, `roi` as a share: 1 is 100 %).
 */
export interface Goal {
  readonly kind: GoalKind;
  readonly target: number;
}
