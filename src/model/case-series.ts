import type { ChurnCaseFlows } from './churn-case-flows';
import type { Series } from './results';

/** The case as plain series from today to the horizon, cumulative values with and without discounting. */
export function caseSeries(flows: ChurnCaseFlows, stepsPerYear: number, ratePerStep: number): Series {
  const cumulative: number[] = [];
  const discountedCumulative: number[] = [];
  let total = 0;
  let discountedTotal = 0;
  let discountFactor = 1;
  for (const flow of flows.cashFlow) {
    total += flow;
    discountedTotal += flow * discountFactor;
    discountFactor /= 1 + ratePerStep;
    cumulative.push(total);
    discountedCumulative.push(discountedTotal);
  }
  return {
    years: Array.from(flows.cashFlow, (_, step) => step / stepsPerYear),
    customersWithout: Array.from(flows.without),
    customersWith: Array.from(flows.with),
    revenueUplift: Array.from(flows.revenueUplift),
    cashFlow: Array.from(flows.cashFlow),
    cumulative,
    discountedCumulative,
  };
}
