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
    series.customersWithout.push(at(flows.without, step) + 0);
    series.customersChurnOnly.push(at(flows.churnOnly, step) + 0);
    series.customersWith.push(at(flows.with, step) + 0);
    series.retentionRevenue.push(at(flows.retentionRevenue, step) + 0);
    series.referralRevenue.push(at(flows.referralRevenue, step) + 0);
    series.expansionRevenue.push(at(flows.expansionRevenue, step) + 0);
    series.acquisitionSaving.push(at(flows.acquisitionSaving, step) + 0);
    series.cost.push(at(flows.programmeCost, step) + at(flows.referralRewards, step) + 0);
    series.cashFlow.push(flow + 0);
    series.cumulative.push(total + 0);
    series.discountedCumulative.push(discountedTotal + 0);
  }
  return series;
}

const at = (values: readonly number[], step: number): number => values[step] ?? 0;
