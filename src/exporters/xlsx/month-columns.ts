import type { WorkbookColumn } from '../../i18n/messages/workbook-words';
import type { IntermediateId } from '../../model/trace/quantity-ids';
import type { NumberKind } from './number-formats';

/** Letters of the columns, and of the month before: formulas of one row. */
export interface RowCells {
  /** The cell of a column in this row. */
  readonly at: (id: ColumnId) => string;
  /** The same in the row before. */
  readonly before: (id: ColumnId) => string;
}

export interface MonthColumn {
  readonly id: string;
  readonly head: { readonly quantity: IntermediateId } | { readonly own: WorkbookColumn };
  readonly number: NumberKind;
  /** In the month of today; the same as later when left out. */
  readonly first?: string;
  readonly later: (cells: RowCells) => string;
  /** Beyond the horizon; 0, which is not shown, when left out. */
  readonly beyond?: (cells: RowCells) => string;
}

/** 1 − e^−x without losing the digits of a small x; Excel has no function for it. */
const won = (x: string) => `IF(${x}<0.0001,${x}*(1-${x}/2*(1-${x}/3*(1-${x}/4))),1-EXP(-${x}))`;

/**
 * The customers that a number of recommendations wins: as many, or fewer in a market that fills up. Equals
 * `referralsInMarket`; 0 is no market.
 */
export function wonInMarket(recommendations: string, alreadyWon: string): string {
  // Seven hundred recommendations for everybody win everybody, to the last digit.
  const share = `IF(${recommendations}>700*calc_market,1,${won(`(${recommendations}/calc_market)`)})`;
  const inMarket = `MAX(0,calc_market-${alreadyWon})*${share}`;
  return `IF(AND(calc_market>0,${recommendations}>0),${inMarket},${recommendations})`;
}

const quantity = (id: IntermediateId) => ({ quantity: id });
const own = (id: WorkbookColumn) => ({ own: id });
const helper = own('helper');
/** Later than any month. */
const noMonth = '999';

/** Revenue of customers who are there at the end and the start of the month, weighted by the timing that was chosen. */
const revenue = (end: string, start: string) =>
  `calc_revenuePerMonth*(calc_weightOfClosing*(${end})+(1-calc_weightOfClosing)*(${start}))`;

/** The chart's own copy: beyond the horizon every point lies on the last one. */
const drawn = (id: string, source: string, number: NumberKind): MonthColumn => ({
  id,
  head: helper,
  number,
  later: ({ at }) => at(source),
  beyond: ({ before }) => before(id),
});

/** Every column of the month table, from left to right. The flows are those of `combinedCaseFlows`. */
export const monthColumns = [
  {
    id: 'years',
    head: own('years'),
    number: 'decimal',
    later: ({ at }) => `${at('month')}/12`,
  },
  {
    id: 'effect',
    head: quantity('effect'),
    number: 'percent',
    later: ({ at }) => `IF(${at('month')}>=used_rampMonths,1,${at('month')}/used_rampMonths)`,
  },
  {
    id: 'churn',
    head: quantity('churnInMonth'),
    number: 'finePercent',
    first: 'used_churnNow',
    later: ({ at }) =>
      `IF(${at('effect')}=1,calc_churnAfter,used_churnNow+(calc_churnAfter-used_churnNow)*${at('effect')})`,
  },
  {
    id: 'kept',
    head: own('kept'),
    number: 'finePercent',
    later: ({ at }) => `MAX(0,1-${at('churn')})^(1/12)`,
  },
  {
    id: 'without',
    head: quantity('customersWithout'),
    number: 'count',
    first: 'used_customers',
    later: ({ before }) => `${before('without')}*calc_keptNow+calc_newPerMonth`,
  },
  {
    id: 'churnOnly',
    head: quantity('customersChurnOnly'),
    number: 'count',
    first: 'used_customers',
    later: ({ at, before }) => `${before('churnOnly')}*${at('kept')}+calc_newPerMonth`,
  },
  {
    id: 'recommendations',
    head: own('recommendations'),
    number: 'decimal',
    first: '0',
    later: ({ at, before }) =>
      `MAX(calc_mostLost,(${before('churnOnly')}+calc_compounding*${before('referred')})*${at('effect')}*calc_referralsPerMonth)`,
  },
  {
    id: 'referrals',
    head: quantity('referralsByMonth'),
    number: 'decimal',
    first: '0',
    later: ({ at, before }) => wonInMarket(at('recommendations'), before('referralsSoFar')),
  },
  {
    id: 'referralsSoFar',
    head: quantity('referralsSoFar'),
    number: 'decimal',
    first: '0',
    later: ({ at, before }) => `${before('referralsSoFar')}+${at('referrals')}`,
  },
  {
    id: 'referred',
    head: quantity('customersReferredByMonth'),
    number: 'decimal',
    first: '0',
    later: ({ at, before }) =>
      `${before('referred')}*${at('kept')}+used_incrementalReferralShare*${at('referrals')}`,
  },
  {
    id: 'with',
    head: quantity('customersWith'),
    number: 'count',
    later: ({ at }) => `${at('churnOnly')}+${at('referred')}`,
  },
  {
    id: 'retentionRevenue',
    head: quantity('retentionRevenueByMonth'),
    number: 'money',
    first: '0',
    later: ({ at, before }) =>
      revenue(`${at('churnOnly')}-${at('without')}`, `${before('churnOnly')}-${before('without')}`),
  },
  {
    id: 'referralRevenue',
    head: quantity('referralRevenueByMonth'),
    number: 'money',
    first: '0',
    later: ({ at, before }) => revenue(at('referred'), before('referred')),
  },
  {
    id: 'expansionRevenue',
    head: quantity('expansionRevenueByMonth'),
    number: 'money',
    first: '0',
    later: ({ at, before }) => `${before('with')}*${at('effect')}*calc_expansionPerMonth`,
  },
  {
    id: 'acquisitionSaving',
    head: quantity('acquisitionSavingByMonth'),
    number: 'money',
    first: '0',
    later: ({ at }) => `${at('referrals')}*calc_savingPerReferral`,
  },
  {
    id: 'rewards',
    head: own('rewards'),
    number: 'money',
    first: '0',
    later: ({ at }) => `${at('referrals')}*used_referralReward`,
  },
  {
    id: 'programmeCost',
    head: own('programmeCost'),
    number: 'money',
    first: 'used_investmentOneOff',
    later: () => 'used_investmentPerYear/12',
  },
  {
    id: 'grossProfit',
    head: own('grossProfit'),
    number: 'money',
    later: ({ at }) =>
      `used_grossMargin*(${at('retentionRevenue')}+${at('referralRevenue')})+used_expansionMargin*${at('expansionRevenue')}+${at('acquisitionSaving')}`,
  },
  {
    id: 'cashFlow',
    head: quantity('cashFlow'),
    number: 'money',
    later: ({ at }) =>
      `used_grossMargin*(${at('retentionRevenue')}+${at('referralRevenue')})+used_expansionMargin*${at('expansionRevenue')}+(${at('acquisitionSaving')}-${at('rewards')})-${at('programmeCost')}+IF(${at('month')}=calc_lastMonth,calc_countedBeyond,0)`,
  },
  {
    id: 'cumulative',
    head: quantity('cumulative'),
    number: 'money',
    first: 'FLOW',
    later: ({ at, before }) => `${before('cumulative')}+${at('cashFlow')}`,
  },
  {
    id: 'discountFactor',
    head: own('discountFactor'),
    number: 'fraction',
    later: ({ at }) => `(1+used_discountRate)^(-${at('month')}/12)`,
  },
  {
    id: 'discountedFlow',
    head: own('discountedFlow'),
    number: 'money',
    later: ({ at }) => `${at('cashFlow')}*${at('discountFactor')}`,
  },
  {
    id: 'discountedCumulative',
    head: quantity('discountedCumulative'),
    number: 'money',
    first: 'DISCOUNTED',
    later: ({ at, before }) => `${before('discountedCumulative')}+${at('discountedFlow')}`,
  },
  {
    id: 'costFlow',
    head: helper,
    number: 'money',
    later: ({ at }) => `${at('programmeCost')}+${at('rewards')}`,
  },
  {
    id: 'negative',
    head: helper,
    number: 'whole',
    later: ({ at }) => `IF(${at('cumulative')}<-calc_rounding,${at('month')},-1)`,
    beyond: () => '-1',
  },
  {
    id: 'negativeDiscounted',
    head: helper,
    number: 'whole',
    later: ({ at }) => `IF(${at('discountedCumulative')}<-calc_roundingDiscounted,${at('month')},-1)`,
    beyond: () => '-1',
  },
  {
    id: 'sign',
    head: helper,
    number: 'whole',
    first: 'SIGN',
    later: ({ at, before }) => `IF(${at('cashFlow')}=0,${before('sign')},SIGN(${at('cashFlow')}))`,
    beyond: ({ before }) => before('sign'),
  },
  {
    id: 'signChange',
    head: helper,
    number: 'whole',
    first: '0',
    later: ({ at, before }) => `IF(AND(${before('sign')}<>0,${at('sign')}<>${before('sign')}),1,0)`,
  },
  {
    id: 'firstFlow',
    head: helper,
    number: 'whole',
    later: ({ at }) => `IF(${at('cashFlow')}=0,${noMonth},${at('month')})`,
    beyond: () => noMonth,
  },
  {
    id: 'lastFlow',
    head: helper,
    number: 'whole',
    later: ({ at }) => `IF(${at('cashFlow')}=0,0,${at('month')})`,
  },
  {
    id: 'sinceFirst',
    head: helper,
    number: 'whole',
    later: ({ at }) => `MAX(0,${at('month')}-calc_firstFlow)`,
    beyond: ({ at }) => `MAX(0,${at('month')}-calc_firstFlow)`,
  },
  {
    id: 'untilLast',
    head: helper,
    number: 'whole',
    later: ({ at }) => `MAX(0,calc_lastFlow-${at('month')})`,
  },
  drawn('drawnYears', 'years', 'decimal'),
  drawn('drawnWithout', 'without', 'count'),
  drawn('drawnWith', 'with', 'count'),
  drawn('drawnCumulative', 'cumulative', 'money'),
  drawn('drawnDiscounted', 'discountedCumulative', 'money'),
] as const satisfies readonly MonthColumn[];

export type ColumnId = string;
