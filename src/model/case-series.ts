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
    cumulative.push(total + 0);
    discountedCumulative.push(discountedTotal + 0);
  }
  return {
    years: Array.from(flows.cashFlow, (_, step) => step / stepsPerYear),
    customersWithout: plain(flows.without),
    customersWith: plain(flows.with),
    revenueUplift: plain(flows.revenueUplift),
    cashFlow: plain(flows.cashFlow),
    cumulative,
    discountedCumulative,
  };
}

/** A plain array in which a zero has no sign: adding zero turns -0 into 0 and changes nothing else. */
const plain = (values: Float64Array): number[] => Array.from(values, (value) => value + 0);
