import { known, unknown, type Scalar } from './results';

/**
 * Simple return on investment: what comes back on top of each euro spent. Undiscounted, and on gross profit, never on
 * revenue.
 *
 * Formula: (gross profit − cost) / cost, as a share: 0.36 is 36 %, −1 is everything lost.
 *
 * No value with the reason `noCost` when the cost is 0: a free programme has no return per euro.
 *
 * @example returnOnInvestment(542866.3, 400000) // { value: 0.357 }
 */
export function returnOnInvestment(grossProfit: number, cost: number): Scalar {
  return cost === 0 ? unknown('noCost') : known((grossProfit - cost) / cost);
}
