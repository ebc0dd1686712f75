import { caseOfInputs, stepsPerYear } from '../../model/case-of-inputs';
import { churnAtStep } from '../../model/churn-at-step';
import { combinedCaseFlows } from '../../model/combined-case-flows';
import { lastNegativeBalance } from '../../model/payback-years';
import { rampShare } from '../../model/ramp';
import { referralUpliftRate } from '../../model/referral-uplift-rate';
import { stepRate } from '../../model/step-rate';
import type { ExportedScenario } from '../export-snapshot';
import { cachedHelpers } from './cached-helpers';
import { lastMonth as longest } from './month-places';

/** The numbers of a column in every month of the longest horizon. */
export type CachedColumns = Readonly<Record<string, readonly number[]>>;

/** The app's own month table, in all columns of the sheet: what its formulas come to. */
export interface CachedMonths {
  /** The last month that is computed; -1 when the case cannot be. */
  readonly lastMonth: number;
  /** By the id of the column. */
  readonly columns: CachedColumns;
}

/** Computes the table of months as the model does, without a formula. */
export function cachedMonths({ inputs, results }: ExportedScenario): CachedMonths {
  const { series } = results;
  const theCase = caseOfInputs(inputs);
  const flows = combinedCaseFlows(theCase);
  const last = series.years.length - 1;
  const discount = (month: number) => (1 + theCase.discountRate) ** (-month / stepsPerYear);
  const referralsPerMonth = referralUpliftRate(theCase) / stepsPerYear;
  const isCompounding = theCase.referralGenerations === 'compounding';
  const churn = (month: number) =>
    month === 0
      ? theCase.churnNow
      : churnAtStep(theCase.churnNow, theCase.churnAfter, month, theCase.rampSteps);
  const referred = (month: number) => at(series.customersWith, month) - at(series.customersChurnOnly, month);
  const recommending = (month: number) =>
    at(series.customersChurnOnly, month) + (isCompounding ? referred(month) : 0);
  const profit = (month: number) =>
    theCase.grossMargin * (at(series.retentionRevenue, month) + at(series.referralRevenue, month)) +
    theCase.expansionMargin * at(series.expansionRevenue, month) +
    at(series.acquisitionSaving, month);
  const values: Readonly<Record<string, (month: number) => number>> = {
    years: (month) => at(series.years, month),
    effect: (month) => rampShare(month, theCase.rampSteps),
    churn,
    kept: (month) => 1 - stepRate(churn(month), stepsPerYear),
    without: (month) => at(series.customersWithout, month),
    churnOnly: (month) => at(series.customersChurnOnly, month),
    recommendations: (month) =>
      month === 0
        ? 0
        : Math.max(
            -theCase.newCustomers / stepsPerYear,
            recommending(month - 1) * rampShare(month, theCase.rampSteps) * referralsPerMonth,
          ),
    referrals: (month) => at(flows.referrals, month),
    referred,
    with: (month) => at(series.customersWith, month),
    retentionRevenue: (month) => at(series.retentionRevenue, month),
    referralRevenue: (month) => at(series.referralRevenue, month),
    expansionRevenue: (month) => at(series.expansionRevenue, month),
    acquisitionSaving: (month) => at(series.acquisitionSaving, month),
    rewards: (month) => at(flows.referralRewards, month),
    programmeCost: (month) => at(flows.programmeCost, month),
    costFlow: (month) => at(flows.programmeCost, month) + at(flows.referralRewards, month),
    grossProfit: profit,
    cashFlow: (month) => at(series.cashFlow, month),
    cumulative: (month) => at(series.cumulative, month),
    discountFactor: discount,
    discountedFlow: (month) => at(series.cashFlow, month) * discount(month),
    discountedCumulative: (month) => at(series.discountedCumulative, month),
  };
  const column = (value: (month: number) => number) =>
    Array.from({ length: longest + 1 }, (_, month) => (month > last ? 0 : value(month)));
  const shown = Object.fromEntries(Object.entries(values).map(([id, value]) => [id, column(value)]));
  const rounding = {
    plain: lastNegativeBalance(series.cashFlow).rounding,
    discounted: lastNegativeBalance(series.cashFlow.map((flow, month) => flow * discount(month))).rounding,
  };
  return { lastMonth: last, columns: { ...shown, ...cachedHelpers(shown, last, rounding) } };
}

const at = (values: readonly number[], month: number): number => values[month] ?? 0;
