import { segmentShares, type Segment } from './benchmarks';
import { breakEvenChurnCut } from './break-even-churn-cut';
import { caseOfInputs, stepsPerYear } from './case-of-inputs';
import type { ChurnCase } from './churn-case';
import { churnCaseFlows, type ChurnCaseFlows } from './churn-case-flows';
import { customerValue } from './customer-value';
import { discountedPaybackYears } from './discounted-payback-years';
import { discountedReturnOnInvestment } from './discounted-return-on-investment';
import type { Inputs } from './inputs';
import { internalRates } from './internal-rates';
import { lifetimeValues } from './lifetime-values';
import { npv } from './npv';
import { paybackYears } from './payback-years';
import { presentValueOfCost } from './present-value-of-cost';
import { known, unknown, type InternalRate, type Results, type Scalar } from './results';
import { returnOnInvestment } from './return-on-investment';
import { caseSeries } from './case-series';
import { stepDiscountRate } from './step-discount-rate';
import { verdictOf } from './verdict';

/**
 * Everything that is shown for one scenario: the published formula for the scenario's own shares and, at the same
 * purchase value and reach, for the B2B and B2C surveys; and the case for lower churn in money over the horizon.
 * Pure: the same inputs give the same results. MODEL §1 and §2.
 */
export function simulate(inputs: Inputs): Results {
  const churnCase = caseOfInputs(inputs);
  const flows = churnCaseFlows(churnCase);
  // One object is filled instead of many spread into another: a third of the time, and this runs at every move.
  return Object.assign(customerValue(inputs), customersKept(churnCase, flows), money(churnCase, flows), {
    b2b: segmentValue('b2b', inputs),
    b2c: segmentValue('b2c', inputs),
    ...lifetimeValues(churnCase, inputs.horizonYears),
  });
}

const segmentValue = (segment: Segment, { purchaseValue, reach }: Inputs) =>
  customerValue({ ...segmentShares(segment), purchaseValue, reach });

function customersKept(churnCase: ChurnCase, flows: ChurnCaseFlows) {
  const keptAt = (step: number) => known((flows.with[step] ?? 0) - (flows.without[step] ?? 0));
  return {
    churnAfter: known(churnCase.churnAfter),
    customersKeptPerYear: known(churnCase.customers * (churnCase.churnNow - churnCase.churnAfter)),
    customersKeptYearOne: keptAt(stepsPerYear),
    customersKept: keptAt(churnCase.steps),
  };
}

function money(churnCase: ChurnCase, flows: ChurnCaseFlows) {
  const { investmentOneOff, investmentPerYear, grossMargin, discountRate, steps } = churnCase;
  const rate = stepDiscountRate(discountRate, stepsPerYear);
  const revenueUplift = sum(flows.revenueUplift);
  const grossProfit = grossMargin * revenueUplift;
  // What the case counts beyond the horizon is profit of the case like any other.
  const profit = grossProfit + flows.countedBeyondHorizon;
  const cost = investmentOneOff + (investmentPerYear * steps) / stepsPerYear;
  const netPresentValue = npv(flows.cashFlow, rate);
  const costNow = presentValueOfCost({
    investmentOneOff,
    investmentPerYear,
    discountRate,
    stepsPerYear,
    steps,
  });
  const breakEven = breakEvenChurnCut(churnCase);
  return {
    revenueUpliftYearOne: known(sum(flows.revenueUplift.subarray(0, stepsPerYear + 1))),
    revenueUplift: known(revenueUplift),
    grossProfitUplift: known(grossProfit),
    cost: known(cost),
    presentValueOfCost: known(costNow),
    npv: known(netPresentValue),
    roi: returnOnInvestment(profit, cost),
    roiDiscounted: discountedReturnOnInvestment(netPresentValue, costNow),
    irr: internalRate(flows.cashFlow),
    paybackYears: payback(paybackYears(flows.cashFlow, stepsPerYear)),
    discountedPaybackYears: payback(discountedPaybackYears(flows.cashFlow, rate, stepsPerYear)),
    breakEvenChurnCut: breakEven,
    breakEvenCustomers: timesCustomersLost(breakEven, churnCase),
    valueBeyondHorizon: flows.beyondHorizon,
    presentValueBeyondHorizon: discounted(flows.beyondHorizon, discountRate, steps / stepsPerYear),
    verdict: verdictOf(netPresentValue, costNow, flows.cashFlow),
    series: caseSeries(flows, stepsPerYear, rate),
  };
}

/** Money at the end of `years` in money of today. */
const discounted = (amount: Scalar, discountRate: number, years: number): Scalar =>
  amount.value === null ? amount : known(amount.value / (1 + discountRate) ** years);

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

const payback = (years: number | null): Scalar => (years === null ? unknown('neverPaysBack') : known(years));

function internalRate(cashFlow: Float64Array): InternalRate {
  const roots = internalRates(cashFlow, stepsPerYear);
  const first = roots.length === 1 ? roots[0] : undefined;
  if (first !== undefined) return { ...known(first), roots };
  return { ...unknown(roots.length === 0 ? 'noInternalRate' : 'severalInternalRates'), roots };
}

const timesCustomersLost = (share: Scalar, { customers, churnNow }: ChurnCase): Scalar =>
  share.value === null ? share : known(customers * churnNow * share.value);
