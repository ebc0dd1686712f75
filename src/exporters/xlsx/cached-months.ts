import { caseOfInputs, stepsPerYear } from '../../model/case-of-inputs';
import { churnAtStep } from '../../model/churn-at-step';
import { combinedCaseFlows } from '../../model/combined-case-flows';
import { rampShare } from '../../model/ramp';
import { stepRate } from '../../model/step-rate';
import type { ExportedScenario } from '../export-snapshot';
import type { Cached } from './sheet';

/** The app's own month table. Columns that only serve formulas are 0 until something calculates. */
export function cachedMonths({ inputs, results }: ExportedScenario) {
  const { series } = results;
  const theCase = caseOfInputs(inputs);
  const flows = combinedCaseFlows(theCase);
  const last = series.years.length - 1;
  const soFar = runningSum(flows.referrals);
  const discount = (month: number) => (1 + theCase.discountRate) ** (-month / stepsPerYear);
  const churn = (month: number) =>
    month === 0
      ? theCase.churnNow
      : churnAtStep(theCase.churnNow, theCase.churnAfter, month, theCase.rampSteps);
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
    referrals: (month) => at(flows.referrals, month),
    referralsSoFar: (month) => at(soFar, month),
    referred: (month) => at(series.customersWith, month) - at(series.customersChurnOnly, month),
    with: (month) => at(series.customersWith, month),
    retentionRevenue: (month) => at(series.retentionRevenue, month),
    referralRevenue: (month) => at(series.referralRevenue, month),
    expansionRevenue: (month) => at(series.expansionRevenue, month),
    acquisitionSaving: (month) => at(series.acquisitionSaving, month),
    rewards: (month) => at(flows.referralRewards, month),
    programmeCost: (month) => at(flows.programmeCost, month),
    grossProfit: profit,
    cashFlow: (month) => at(series.cashFlow, month),
    cumulative: (month) => at(series.cumulative, month),
    discountFactor: discount,
    discountedFlow: (month) => at(series.cashFlow, month) * discount(month),
    discountedCumulative: (month) => at(series.discountedCumulative, month),
  };
  const drawn: Readonly<Record<string, string>> = {
    drawnYears: 'years',
    drawnWithout: 'without',
    drawnWith: 'with',
    drawnCumulative: 'cumulative',
    drawnDiscounted: 'discountedCumulative',
  };
  const value = (id: string, month: number): Cached => {
    const source = drawn[id];
    if (source !== undefined) return last < 0 ? 0 : (values[source]?.(Math.min(month, last)) ?? 0);
    return month > last ? 0 : (values[id]?.(month) ?? 0);
  };
  return { lastMonth: last, value };
}

const at = (values: readonly number[], month: number): number => values[month] ?? 0;

function runningSum(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}
