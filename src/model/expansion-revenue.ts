import type { CombinedCase } from './combined-case';
import { crossSellUpliftRate } from './cross-sell-uplift-rate';
import { rampShare } from './ramp';
import { zeros } from './zeros';

/**
 * Additional revenue per step because more satisfied customers buy other products too. It counts all customers with
 * the programme, so a customer who was kept or referred and buys more is counted here with that purchase.
 *
 * Formula: (A_x/m) × C_(t−1) × w_t × rate, `rate` from `crossSellUpliftRate` (MODEL §3.3). Money per step, positive
 * when cross-sell grows, entry 0 is 0. Never null.
 *
 * @example expansionRevenue(theCaseOf(combinedCaseFlows), withProgramme).reduce((a, b) => a + b) // 64344.57
 */
export function expansionRevenue(c: CombinedCase, withProgramme: readonly number[]): number[] {
  const perCustomer = (c.expansionValue / c.stepsPerYear) * crossSellUpliftRate(c);
  const revenue = zeros(c.steps + 1);
  for (let step = 1; step <= c.steps; step++) {
    revenue[step] = (withProgramme[step - 1] ?? 0) * rampShare(step, c.rampSteps) * perCustomer;
  }
  return revenue;
}
