import type { ChurnCaseFlows } from './churn-case-flows';
import type { Series } from './results';

/**
 * The case as plain series from today to the horizon, cumulative values with and without discounting. One plain loop:
 * this runs at every move of a slider. Adding zero takes the sign off a zero and changes nothing else.
 */
export function caseSeries(flows: ChurnCaseFlows, stepsPerYear: number, ratePerStep: number): Series {
  const series = {
    years: [] as number[],
    customersWithout: [] as number[],
    customersWith: [] as number[],
    revenueUplift: [] as number[],
    cashFlow: [] as number[],
    cumulative: [] as number[],
    discountedCumulative: [] as number[],
  };
  let total = 0;
  let discountedTotal = 0;
  let discountFactor = 1;
  for (let step = 0; step < flows.cashFlow.length; step++) {
    const flow = flows.cashFlow[step] ?? 0;
    total += flow;
    discountedTotal += flow * discountFactor;
    discountFactor /= 1 + ratePerStep;
    series.years.push(step / stepsPerYear);
    series.customersWithout.push((flows.without[step] ?? 0) + 0);
    series.customersWith.push((flows.with[step] ?? 0) + 0);
    series.revenueUplift.push((flows.revenueUplift[step] ?? 0) + 0);
    series.cashFlow.push(flow + 0);
    series.cumulative.push(total + 0);
    series.discountedCumulative.push(discountedTotal + 0);
  }
  return series;
}
