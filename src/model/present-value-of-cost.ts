import { geometricSum } from './geometric-sum';
import { stepDiscountRate } from './step-discount-rate';

export interface PresentValueOfCostInputs {
  readonly investmentOneOff: number;
  readonly investmentPerYear: number;
  /** Per year, above −1. */
  readonly discountRate: number;
  readonly stepsPerYear: number;
  readonly steps: number;
}

/**
 * What the programme costs in today's money: the one-off part now, the yearly part in equal instalments at the end of
 * each step.
 *
 * Formula: PV(C) = I0 + Σ (I1/m)(1 + d_s)^−t, t = 1 … steps (MODEL §2.6). Money, positive is cost. Never null.
 *
 * @example
 * presentValueOfCost({ investmentOneOff: 100000, investmentPerYear: 60000, discountRate: 0.08, stepsPerYear: 12,
 *   steps: 60 }) // 348224.52
 */
export function presentValueOfCost(i: PresentValueOfCostInputs): number {
  const discountPerStep = 1 / (1 + stepDiscountRate(i.discountRate, i.stepsPerYear));
  return i.investmentOneOff + (i.investmentPerYear / i.stepsPerYear) * geometricSum(discountPerStep, i.steps);
}
