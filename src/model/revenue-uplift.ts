import { zeros } from './zeros';

export interface RevenueUpliftInputs {
  /** Customers per step without and with the programme, from today to the horizon; equally long. */
  readonly without: readonly number[];
  readonly with: readonly number[];
  /** v: revenue of one customer in a year. */
  readonly annualRevenue: number;
  readonly stepsPerYear: number;
  /** θ: 1 when a step's revenue comes from the customers of its end, 0 from those of its start, 1/2 from the mean. */
  readonly weightOfClosing: number;
}

/**
 * Additional revenue per step because of the customers who stayed.
 *
 * Formula: ΔRev_t = (v/m) × [θ D_t + (1 − θ) D_(t−1)], D the customers with minus without the programme (MODEL §2.5).
 * Unit: money per step, positive when the programme keeps customers, negative when churn worsens.
 * Entry 0 is 0: nothing is earned at the moment of the decision. Never null.
 *
 * @example
 * revenueUplift({ without: [100, 80], with: [100, 90], annualRevenue: 500,
 *   stepsPerYear: 1, weightOfClosing: 0.5 }) // [0, 2500]
 */
export function revenueUplift(i: RevenueUpliftInputs): number[] {
  const revenuePerStep = i.annualRevenue / i.stepsPerYear;
  const uplift = zeros(i.without.length);
  let saved = (i.with[0] ?? 0) - (i.without[0] ?? 0);
  for (let step = 1; step < uplift.length; step++) {
    const savedBefore = saved;
    saved = (i.with[step] ?? 0) - (i.without[step] ?? 0);
    uplift[step] = revenuePerStep * (i.weightOfClosing * saved + (1 - i.weightOfClosing) * savedBefore);
  }
  return uplift;
}
