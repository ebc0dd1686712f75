import { zeros } from './zeros';

export interface ChurnCashFlowInputs {
  /** Additional revenue per step, entry 0 for today. */
  readonly revenueUplift: readonly number[];
  /** g: the part of revenue that is left after the cost of what is sold; may be negative. */
  readonly grossMargin: number;
  readonly investmentOneOff: number;
  readonly investmentPerYear: number;
  readonly stepsPerYear: number;
  /** What the customers kept are still worth at the horizon, in money of that day; 0 when it is not counted. */
  readonly valueAtHorizon?: number;
}

/**
 * Money in and out per step: the one-off investment today, then gross profit on the additional revenue minus the
 * running cost of the programme.
 *
 * Formula: CF_0 = −I0; CF_t = g × ΔRev_t − I1/m; the value at the horizon is added to the last step (MODEL §2.5).
 * Unit: money per step, positive is money received. As many entries as `revenueUplift`. Never null.
 *
 * @example
 * churnCashFlow({ revenueUplift: [0, 2500], grossMargin: 0.4, investmentOneOff: 600,
 *   investmentPerYear: 100, stepsPerYear: 1 }) // [-600, 900]
 */
export function churnCashFlow(i: ChurnCashFlowInputs): number[] {
  const costPerStep = i.investmentPerYear / i.stepsPerYear;
  const last = i.revenueUplift.length - 1;
  const flow = zeros(last + 1);
  flow[0] = 0 - i.investmentOneOff;
  for (let step = 1; step <= last; step++) {
    flow[step] = i.grossMargin * (i.revenueUplift[step] ?? 0) - costPerStep;
  }
  flow[last] = (flow[last] ?? 0) + (i.valueAtHorizon ?? 0);
  return flow;
}
