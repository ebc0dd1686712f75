import { combinedCaseNpv } from '../combined-case-npv';
import { lastNegativeBalance } from '../payback-years';
import { difference, month, negative, number, power, product, quotient, smallest, sum } from './expression';
import { summation, type Expression } from './expression';
import { eachMonth, twelve } from './customer-definitions';
import type { QuantityId } from './quantity-ids';
import { atMonth, input, money, monthCount, monthly, quantity, share, years } from './trace-context';
import type { Definition, Definitions, TraceContext } from './trace-context';

/** (1 + rate)^(t/12): what money of month t is divided by to become money of today. */
const growth = (rate: Expression): Expression => power(sum(number(1), rate), quotient(month, twelve));
const today = (c: TraceContext, flow: Expression): Expression =>
  quotient(flow, growth(input(c, 'discountRate')));

/** Σ over all months, today included, in money of today. */
const presentValue = (c: TraceContext, flow: QuantityId): Expression =>
  summation(0, c.combinedCase.steps, today(c, monthly(c, flow)));

const balance = (c: TraceContext, id: QuantityId, flow: Expression): Expression => ({
  kind: 'recursion',
  id,
  start: atMonth(c, 'cashFlow', 0),
  next: sum({ kind: 'previous', id }, flow),
  to: c.combinedCase.steps,
});

/** True when the case counts what the customers are worth after the horizon. */
const countsBeyond = (c: TraceContext): boolean => c.flows.countedBeyondHorizon !== 0;

function cashFlow(c: TraceContext): Expression {
  const revenue = sum(monthly(c, 'retentionRevenueByMonth'), monthly(c, 'referralRevenueByMonth'));
  const received = sum(
    product(input(c, 'grossMargin'), revenue),
    product(input(c, 'expansionMargin'), monthly(c, 'expansionRevenueByMonth')),
    monthly(c, 'acquisitionSavingByMonth'),
    ...(countsBeyond(c) ? [monthly(c, 'countedBeyondByMonth')] : []),
  );
  return difference(received, monthly(c, 'costByMonth'));
}

function lastNegative(c: TraceContext, id: QuantityId, flows: readonly number[]): Definition {
  const { rounding } = lastNegativeBalance(flows);
  return monthCount({ kind: 'lastNegative', of: monthly(c, id), rounding });
}

/** Months until the balance stays at or above zero, straight inside the month. */
function payback(c: TraceContext, last: QuantityId, balanceId: QuantityId, flow: (at: number) => Expression) {
  const lastMonth = quantity(c, last);
  const at = lastMonth.value;
  if (at < 0) return years(number(0));
  const part = quotient(negative(atMonth(c, balanceId, at)), flow(at + 1));
  return years(quotient(sum(lastMonth, smallest(number(1), part)), twelve));
}

/** NPV of the case at another churn; the rest of the programme is held. */
const npvAt = (c: TraceContext, churnAfter: number): number =>
  combinedCaseNpv({ ...c.combinedCase, churnAfter });

const solved = (c: TraceContext, id: 'irr' | 'breakEvenChurnCut', zero: Expression): Definition =>
  share({
    kind: 'solution',
    unknown: { kind: 'quantity', id, unit: 'share', value: c.results[id].value ?? NaN },
    zero,
  });

/** Measures of the investment (MODEL §2.6). */
export const investmentDefinitions: Definitions<
  | 'countedBeyondByMonth'
  | 'cashFlow'
  | 'cumulative'
  | 'discountedCumulative'
  | 'lastNegativeMonth'
  | 'lastNegativeDiscountedMonth'
  | 'npvAtBreakEven'
  | 'npvWithoutChurn'
  | 'presentValueOfCost'
  | 'npv'
  | 'roi'
  | 'roiDiscounted'
  | 'irr'
  | 'paybackYears'
  | 'discountedPaybackYears'
  | 'breakEvenChurnCut'
  | 'breakEvenCustomers'
> = {
  countedBeyondByMonth: (c) => money(quantity(c, 'valueBeyondHorizon')),
  cashFlow: (c) => money(eachMonth(c, 'cashFlow', cashFlow(c), 0)),
  cumulative: (c) => money(balance(c, 'cumulative', monthly(c, 'cashFlow'))),
  discountedCumulative: (c) => money(balance(c, 'discountedCumulative', today(c, monthly(c, 'cashFlow')))),
  lastNegativeMonth: (c) => lastNegative(c, 'cumulative', c.flows.cashFlow),
  lastNegativeDiscountedMonth: (c) =>
    lastNegative(c, 'discountedCumulative', increments(c.results.series.discountedCumulative)),
  presentValueOfCost: (c) => money(presentValue(c, 'costByMonth')),
  npv: (c) => money(presentValue(c, 'cashFlow')),
  roi: (c) => {
    const cost = quantity(c, 'cost');
    const profit = quantity(c, 'grossProfitUplift');
    const gained = countsBeyond(c) ? sum(profit, quantity(c, 'valueBeyondHorizon')) : profit;
    return share(quotient(difference(gained, cost), cost));
  },
  roiDiscounted: (c) => share(quotient(quantity(c, 'npv'), quantity(c, 'presentValueOfCost'))),
  irr: (c) => {
    const unknown: Expression = {
      kind: 'quantity',
      id: 'irr',
      unit: 'share',
      value: c.results.irr.value ?? NaN,
    };
    const flow = monthly(c, 'cashFlow');
    return solved(c, 'irr', summation(0, c.combinedCase.steps, quotient(flow, growth(unknown))));
  },
  paybackYears: (c) => payback(c, 'lastNegativeMonth', 'cumulative', (at) => atMonth(c, 'cashFlow', at)),
  discountedPaybackYears: (c) =>
    payback(c, 'lastNegativeDiscountedMonth', 'discountedCumulative', (at) =>
      difference(atMonth(c, 'discountedCumulative', at), atMonth(c, 'discountedCumulative', at - 1)),
    ),
  npvWithoutChurn: (c) =>
    money({ kind: 'quantity', id: 'npvWithoutChurn', unit: 'money', value: npvAt(c, 0) }),
  npvAtBreakEven: (c) => {
    const cut = c.results.breakEvenChurnCut.value ?? NaN;
    const value = npvAt(c, c.inputs.churnNow * (1 - cut));
    return money({ kind: 'quantity', id: 'npvAtBreakEven', unit: 'money', value });
  },
  // A programme that pays without any effect needs no cut: its NPV there is above zero.
  breakEvenChurnCut: (c) =>
    c.results.breakEvenChurnCut.value === 0
      ? share(number(0))
      : solved(c, 'breakEvenChurnCut', quantity(c, 'npvAtBreakEven')),
  breakEvenCustomers: (c) => ({
    unit: 'customers',
    expression: product(input(c, 'customers'), input(c, 'churnNow'), quantity(c, 'breakEvenChurnCut')),
  }),
};

const increments = (totals: readonly number[]): readonly number[] =>
  totals.map((total, at) => total - (totals[at - 1] ?? 0));
