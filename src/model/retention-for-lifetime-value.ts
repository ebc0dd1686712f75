import { finiteOrNull } from './finite-or-null';

export interface RetentionForLifetimeValueInputs {
  /** The lifetime value to reach, convention (a), in money. */
  readonly target: number;
  readonly margin: number;
  readonly discountRate: number;
}

/**
 * How large a share of customers must stay for a customer to be worth `target`; convention (a) turned round.
 *
 * Formula: r = L(1 + i) / (m + L), a share 0..1 of the same period as m and i.
 *
 * Null when no retention between 0 and 1 gives that value. It is not clamped.
 *
 * Source: part b of http://www.jiskha.com/display.cgi?id=1327778623
 *
 * @example retentionForLifetimeValue({ target: 67.2639, margin: 18.75, discountRate: 0.01 }) // 0.7898
 */
export function retentionForLifetimeValue(i: RetentionForLifetimeValueInputs): number | null {
  const retention = finiteOrNull((i.target * (1 + i.discountRate)) / (i.margin + i.target));
  return retention === null || retention < 0 || retention > 1 ? null : retention;
}
