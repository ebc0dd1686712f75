import { geometricSum } from './geometric-sum';

export interface LifetimeValueWithinInputs {
  readonly margin: number;
  readonly retention: number;
  /** Above −1. */
  readonly discountRate: number;
  readonly years: number;
}

/**
 * What a customer of today's base is worth inside the horizon, convention (c): as (a), but only `years` margins count.
 *
 * Formula: m q(1 − q^T)/(1 − q) with q = r/(1 + i), and m × T when q = 1; in today's money (MODEL §2.7).
 *
 * Always finite, also where the value without a horizon has no end. Grows towards (a) with the horizon. Never null.
 *
 * @example lifetimeValueWithin({ margin: 200, retention: 0.88, discountRate: 0.08, years: 5 }) // 563.93
 */
export function lifetimeValueWithin(i: LifetimeValueWithinInputs): number {
  return i.margin * geometricSum(i.retention / (1 + i.discountRate), i.years);
}
