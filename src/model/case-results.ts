import { breakEvenChurnCut } from './break-even-churn-cut';
import { stepsPerYear } from './case-of-inputs';
import { caseSeries } from './case-series';
import { caseTotals, sum } from './case-totals';
import type { CombinedCase } from './combined-case';
import { combinedCaseFlows, type CombinedCaseFlows } from './combined-case-flows';
import { combinedCaseNpv } from './combined-case-npv';
import { discountedPaybackYears } from './discounted-payback-years';
import { discountedReturnOnInvestment } from './discounted-return-on-investment';
import { doubleCountAvoided } from './double-count-avoided';
import type { Inputs } from './inputs';
import { internalRates } from './internal-rates';
import { lifetimeValues } from './lifetime-values';
import { npv } from './npv';
import { paybackYears } from './payback-years';
import { known, unknown, type CaseResults, type InternalRate, type Scalar } from './results';
import { returnOnInvestment } from './return-on-investment';
import { stepDiscountRate } from './step-discount-rate';
import { verdictOf } from './verdict';

/** The results of the business case: customers, streams, investment measures, lifetime values, series (MODEL §2, §3). */
export function caseResults(c: CombinedCase, inputs: Inputs): CaseResults {
  const flows = combinedCaseFlows(c);
  return Object.assign(
    moneyOf(c, flows),
    customersOf(c, flows),
    doubleCountOf(c, inputs),
    lifetimeValues(c, inputs.horizonYears),
  );
}

function customersOf(c: CombinedCase, flows: CombinedCaseFlows) {
  const at = (path: readonly number[], step: number) => path[step] ?? 0;
  const more = (step: number) => known(at(flows.with, step) - at(flows.without, step));
  return {
    churnAfter: known(c.churnAfter),
    customersKeptPerYear: known(c.customers * (c.churnNow - c.churnAfter)),
    customersKeptYearOne: more(stepsPerYear),
    customersKept: more(c.steps),
    customersSaved: known(at(flows.churnOnly, c.steps) - at(flows.without, c.steps)),
    customersReferred: known(at(flows.with, c.steps) - at(flows.churnOnly, c.steps)),
  };
}

function moneyOf(c: CombinedCase, flows: CombinedCaseFlows) {
  const rate = stepDiscountRate(c.discountRate, stepsPerYear);
  const { retention, referral, expansion, saving, rewards, grossProfit, cost } = caseTotals(c, flows);
  const netPresentValue = npv(flows.cashFlow, rate);
  const costNow = npv(flows.programmeCost, rate) + npv(flows.referralRewards, rate);
  const breakEven = breakEvenChurnCut(c, combinedCaseNpv);
  return {
    revenueUpliftYearOne: known(sum(flows.retentionRevenue.slice(0, stepsPerYear + 1))),
    revenueUplift: known(retention),
    retentionRevenue: known(retention),
    referralRevenue: known(referral),
    expansionRevenue: known(expansion),
    totalRevenueUplift: known(retention + referral + expansion),
    acquisitionSaving: known(saving),
    referralRewards: known(rewards),
    grossProfitUplift: known(grossProfit),
    cost: known(cost),
    presentValueOfCost: known(costNow),
    npv: known(netPresentValue),
    // What the case counts beyond the horizon is profit of the case like any other.
    roi: returnOnInvestment(grossProfit + flows.countedBeyondHorizon, cost),
    roiDiscounted: discountedReturnOnInvestment(netPresentValue, costNow),
    irr: internalRate(flows.cashFlow),
    paybackYears: payback(paybackYears(flows.cashFlow, stepsPerYear)),
    discountedPaybackYears: payback(discountedPaybackYears(flows.cashFlow, rate, stepsPerYear)),
    breakEvenChurnCut: breakEven,
    breakEvenCustomers: timesCustomersLost(breakEven, c),
    valueBeyondHorizon: flows.beyondHorizon,
    presentValueBeyondHorizon: discounted(flows.beyondHorizon, c.discountRate, c.steps / stepsPerYear),
    verdict: verdictOf(netPresentValue, costNow, flows.cashFlow),
    series: caseSeries(flows, stepsPerYear, rate),
  };
}

/** The guard: the published value of the newly satisfied and a year's revenue of the customers kept are partly the same. */
function doubleCountOf(c: CombinedCase, formula: Inputs) {
  const { naive, overstatement } = doubleCountAvoided({
    newlySatisfied: c.customers * (c.satisfiedTarget - c.satisfiedNow),
    formula,
    savedCustomersRevenue: c.customers * (c.churnNow - c.churnAfter) * c.annualRevenue,
  });
  return { naiveClaim: known(naive), doubleCountAvoided: known(overstatement) };
}

/** Money at the end of `years` in money of today. */
const discounted = (amount: Scalar, discountRate: number, years: number): Scalar =>
  amount.value === null ? amount : known(amount.value / (1 + discountRate) ** years);

const payback = (years: number | null): Scalar => (years === null ? unknown('neverPaysBack') : known(years));

function internalRate(cashFlow: readonly number[]): InternalRate {
  const roots = internalRates(cashFlow, stepsPerYear);
  const first = roots.length === 1 ? roots[0] : undefined;
  if (first !== undefined) return { ...known(first), roots };
  return { ...unknown(roots.length === 0 ? 'noInternalRate' : 'severalInternalRates'), roots };
}

const timesCustomersLost = (share: Scalar, { customers, churnNow }: CombinedCase): Scalar =>
  share.value === null ? share : known(customers * churnNow * share.value);
