import type { ScalarId } from '../../model/trace/quantity-ids';
import { dash, dashIf } from './formula-text';
import type { NumberKind } from './number-formats';

/** How a result of the case is computed in the workbook. */
export interface ResultFormula {
  readonly number: NumberKind;
  readonly formula: string;
  /** A formula for the id of the reason when there is no value. */
  readonly reason?: string;
  /** A formula for what is said after the words of the reason. */
  readonly afterReason?: string;
}

/** The last row of a column, at the horizon; months count from 0 and rows of a range from 1. */
const atHorizon = (column: string) => `INDEX(month_${column},calc_lastMonth+1)`;
const afterOneYear = (column: string) => `INDEX(month_${column},13)`;
const margin = 'used_grossMargin*used_annualRevenue';
const keptPerYear = 'used_customers*(used_churnNow-calc_churnAfter)';
const newlySatisfied = 'used_customers*(used_satisfiedTarget-used_satisfiedNow)';

/** Payback from the last month with a negative balance, linear inside the month after it. */
const payback = (last: string, balance: string, flow: string) =>
  `IF(${last}=calc_lastMonth,"${dash}",IF(${last}<0,0,(${last}+MIN(1,-INDEX(month_${balance},${last}+1)/INDEX(month_${flow},${last}+2)))/12))`;

/** What a customer is worth for ever, by churn; convention (a). */
const lifetime = (churn: string) =>
  dashIf(
    `1+used_discountRate-(1-${churn})<=1E-12`,
    `${margin}*(1-${churn})/(1+used_discountRate-(1-${churn}))`,
  );

/** The same within the horizon: q (1 − q^T) / (1 − q), by its series where q is next to 1. */
export function lifetimeWithin(churn: string): string {
  const q = `((1-${churn})/(1+used_discountRate))`;
  const years = 'used_horizonYears';
  const excess = `(${q}-1)`;
  const series = `${q}*(${years}+${years}*(${years}-1)/2*${excess}+${years}*(${years}-1)*(${years}-2)/6*${excess}^2)`;
  return `${margin}*IF(ABS(${excess})<0.000001,${series},${q}*(${q}^${years}-1)/${excess})`;
}

/** Nothing is earned on no cost; on next to none the ratio is too large for a number. */
const ratio = (profit: string, cost: string) => dashIf(`${cost}=0`, `IFERROR((${profit})/${cost},"${dash}")`);
const whyNoRatio = (cost: string) => `IF(${cost}=0,"noCost","outOfRange")`;

const sum = (column: string) => `SUM(month_${column})`;
const money = (formula: string): ResultFormula => ({ number: 'money', formula });
const customers = (formula: string): ResultFormula => ({ number: 'customers', formula });
const lost = '"lifetimeHasNoEnd"';

/** Every result of the case. Where the inputs contradict each other all of them are without a value. */
export const resultFormulas: Readonly<Partial<Record<ScalarId, ResultFormula>>> = {
  npv: money(sum('discountedFlow')),
  roi: {
    number: 'percent',
    formula: ratio('result_grossProfitUplift+calc_countedBeyond-result_cost', 'result_cost'),
    reason: whyNoRatio('result_cost'),
  },
  roiDiscounted: {
    number: 'percent',
    formula: ratio('result_npv', 'result_presentValueOfCost'),
    reason: whyNoRatio('result_presentValueOfCost'),
  },
  irr: {
    number: 'percent',
    formula: `IF(calc_ratesFound=1,EXP(12*calc_rate)-1,"${dash}")`,
    reason: 'IF(calc_ratesFound=0,"noInternalRate","severalInternalRates")',
    afterReason: 'IF(calc_ratesFound>1,": "&calc_ratesListed,"")',
  },
  paybackYears: {
    number: 'years',
    formula: payback('calc_lastNegative', 'cumulative', 'cashFlow'),
    reason: '"neverPaysBack"',
  },
  discountedPaybackYears: {
    number: 'years',
    formula: payback('calc_lastNegativeDiscounted', 'discountedCumulative', 'discountedFlow'),
    reason: '"neverPaysBack"',
  },
  cost: money('used_investmentOneOff+used_investmentPerYear*calc_months/12+SUM(month_rewards)'),
  presentValueOfCost: money('SUMPRODUCT(month_costFlow,month_discountFactor)'),
  referralRewards: money(sum('rewards')),
  breakEvenChurnCut: { number: 'percent', formula: 'calc_breakEvenCut', reason: 'calc_breakEvenReason' },
  breakEvenCustomers: {
    number: 'customers',
    formula: `IF(ISNUMBER(calc_breakEvenCut),used_customers*used_churnNow*calc_breakEvenCut,"${dash}")`,
    reason: 'calc_breakEvenReason',
  },
  churnAfter: { number: 'finePercent', formula: 'calc_churnAfter' },
  customersKeptPerYear: customers(keptPerYear),
  customersKeptYearOne: customers(`${afterOneYear('with')}-${afterOneYear('without')}`),
  customersKept: customers(`${atHorizon('with')}-${atHorizon('without')}`),
  customersSaved: customers(`${atHorizon('churnOnly')}-${atHorizon('without')}`),
  customersReferred: customers(`${atHorizon('with')}-${atHorizon('churnOnly')}`),
  revenueUpliftYearOne: money('SUM(INDEX(month_retentionRevenue,1):INDEX(month_retentionRevenue,13))'),
  revenueUplift: money(sum('retentionRevenue')),
  retentionRevenue: money(sum('retentionRevenue')),
  referralRevenue: money(sum('referralRevenue')),
  expansionRevenue: money(sum('expansionRevenue')),
  totalRevenueUplift: money('result_retentionRevenue+result_referralRevenue+result_expansionRevenue'),
  acquisitionSaving: money(sum('acquisitionSaving')),
  grossProfitUplift: money(
    'used_grossMargin*(result_retentionRevenue+result_referralRevenue)+used_expansionMargin*result_expansionRevenue+result_acquisitionSaving',
  ),
  naiveClaim: money(
    `${newlySatisfied}*(result_crossSellPart+result_referralPart)+${keptPerYear}*used_annualRevenue+${newlySatisfied}*result_retentionPart`,
  ),
  doubleCountAvoided: money(`${newlySatisfied}*result_retentionPart`),
  lifetimeValueBefore: { number: 'cents', formula: lifetime('used_churnNow'), reason: lost },
  lifetimeValueAfter: { number: 'cents', formula: lifetime('calc_churnAfter'), reason: lost },
  lifetimeValueUplift: {
    number: 'cents',
    formula: `IF(AND(ISNUMBER(result_lifetimeValueBefore),ISNUMBER(result_lifetimeValueAfter)),result_lifetimeValueAfter-result_lifetimeValueBefore,"${dash}")`,
    reason: lost,
  },
  valueBeyondHorizon: {
    number: 'money',
    formula: dashIf(
      'calc_lostPerYear<=1E-12',
      `${margin}*(1-calc_churnAfter)/calc_lostPerYear*(${atHorizon('with')}-${atHorizon('without')})`,
    ),
    reason: lost,
  },
  presentValueBeyondHorizon: {
    number: 'money',
    formula: `IF(ISNUMBER(result_valueBeyondHorizon),result_valueBeyondHorizon/(1+used_discountRate)^(calc_months/12),"${dash}")`,
    reason: lost,
  },
};
