import type { CombinedCaseFlows } from './combined-case-flows';
import type { Series } from './results';

/** A series without a single step, for a case that cannot be computed. */
export const emptySeries = () => ({
  years: [] as number[],
  customersWithout: [] as number[],
  customersChurnOnly: [] as number[],
  customersWith: [] as number[],
  retentionRevenue: [] as number[],
  referralRevenue: [] as number[],
  expansionRevenue: [] as number[],
  acquisitionSaving: [] as number[],
  cost: [] as number[],
  cashFlow: [] as number[],
  cumulative: [] as number[],
  discountedCumulative: [] as number[],
});

/**
 * The case as plain series from today to the horizon, cumulative values with and without discounting. One plain loop:
 * this runs at every move of a slider. Adding zero takes the sign off a zero and changes nothing else.
 */
export function caseSeries(flows: CombinedCaseFlows, stepsPerYear: number, ratePerStep: number): Series {
  const series = emptySeries();
  let total = 0;
  let discountedTotal = 0;
  let discountFactor = 1;
  for (let step = 0; step < flows.cashFlow.length; step++) {
    const flow = at(flows.cashFlow, step);
    total += flow;
    discountedTotal += flow * discountFactor;
    discountFactor /= 1 + ratePerStep;
    series.years.push(step / stepsPerYear);
    series.customersWithout.push(at(flows.without, step));
    series.customersChurnOnly.push(at(flows.churnOnly, step));
    series.customersWith.push(at(flows.with, step));
    series.retentionRevenue.push(at(flows.retentionRevenue, step));
    series.referralRevenue.push(at(flows.referralRevenue, step));
    series.expansionRevenue.push(at(flows.expansionRevenue, step));
    series.acquisitionSaving.push(at(flows.acquisitionSaving, step));
    series.cost.push((flows.programmeCost[step] ?? 0) + at(flows.referralRewards, step));
    series.cashFlow.push(flow + 0);
    series.cumulative.push(total + 0);
    series.discountedCumulative.push(discountedTotal + 0);
  }
  return series;
}

const at = (values: readonly number[], step: number): number => (values[step] ?? 0) + 0;
