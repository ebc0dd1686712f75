import { difference, largest, month, negative, number, power, product, quotient, rest } from './expression';
import { smallest, sum, type Expression } from './expression';
import { statedReferral } from './defensible-definitions';
import { atMonth, customers, input, monthly, monthCount, plain, quantity, share } from './trace-context';
import type { Definitions, TraceContext } from './trace-context';
import type { QuantityId } from './quantity-ids';

export const twelve = number(12);

/** The share of customers that stays through a month at an annual churn: (1 − c)^(1/12), not 1 − c/12. */
const kept = (annualChurn: Expression): Expression => power(rest(annualChurn), quotient(number(1), twelve));
const newcomers = (c: TraceContext): Expression => quotient(input(c, 'newCustomers'), twelve);

/** Customers of one path, growing out of the month before. */
const path = (c: TraceContext, id: QuantityId, churn: Expression): Expression => ({
  kind: 'recursion',
  id,
  start: input(c, 'customers'),
  next: sum(product({ kind: 'previous', id }, kept(churn)), newcomers(c)),
  to: c.combinedCase.steps,
});

export const eachMonth = (c: TraceContext, id: QuantityId, of: Expression, from = 1): Expression => ({
  kind: 'eachMonth',
  id,
  from,
  to: c.combinedCase.steps,
  of,
});

/** Churn at full effect, held to 0..1 only where it would leave that range. */
function churnAfter(c: TraceContext): Expression {
  const { churnNow, churnCut, churnCutBasis, retentionLever } = c.inputs;
  const now = input(c, 'churnNow');
  if (retentionLever === 'satisfaction') {
    const effect = product(
      ...[input(c, 'causalShare'), difference(input(c, 'satisfiedTarget'), input(c, 'satisfiedNow'))],
      difference(input(c, 'retentionOfSatisfied'), quantity(c, 'retentionOfOthers')),
    );
    return smallest(number(1), largest(number(0), difference(now, effect)));
  }
  const cut = input(c, 'churnCut');
  const inPoints = churnCutBasis === 'points';
  const after = inPoints ? difference(now, cut) : product(now, rest(cut));
  const value = inPoints ? churnNow - churnCut : churnNow * (1 - churnCut);
  if (value < 0) return largest(number(0), after);
  return value > 1 ? smallest(number(1), after) : after;
}

const marketIsLimited = (c: TraceContext): boolean =>
  c.inputs.referralGenerations === 'compounding' && c.inputs.marketSize > 0;

/** Customers won by the additional recommendations of a month. */
function referrals(c: TraceContext): Expression {
  const rate = quantity(c, 'referralUplift');
  const recommending =
    c.inputs.referralGenerations === 'compounding' ? 'customersWith' : 'customersChurnOnly';
  const told = product(monthly(c, recommending, 1), monthly(c, 'effect'), quotient(rate, twelve));
  // No more newcomers can be lost than arrive.
  if (rate.value < 0) return largest(negative(newcomers(c)), told);
  if (!marketIsLimited(c)) return told;
  const market = input(c, 'marketSize');
  const unreached = power({ kind: 'euler' }, negative(quotient(told, market)));
  return product(largest(number(0), difference(market, monthly(c, 'referralsSoFar', 1))), rest(unreached));
}

const moreAt = (c: TraceContext, one: QuantityId, other: QuantityId, at: number) =>
  customers(difference(atMonth(c, one, at), atMonth(c, other, at)));

/** Churn and the three paths of customers (MODEL §2.2 to §2.4, §3.2). */
export const customerDefinitions: Definitions<
  | 'months'
  | 'retentionOfOthers'
  | 'churnAfter'
  | 'effect'
  | 'churnInMonth'
  | 'customersWithout'
  | 'customersChurnOnly'
  | 'customersSavedByMonth'
  | 'referralUplift'
  | 'referralsByMonth'
  | 'referralsSoFar'
  | 'customersReferredByMonth'
  | 'customersWith'
  | 'customersKeptPerYear'
  | 'customersKeptYearOne'
  | 'customersKept'
  | 'customersSaved'
  | 'customersReferred'
> = {
  months: (c) => monthCount({ kind: 'rounded', of: product(twelve, input(c, 'horizonYears')) }),
  retentionOfOthers: (c) => {
    const satisfied = input(c, 'satisfiedNow');
    const stayed = difference(
      rest(input(c, 'churnNow')),
      product(satisfied, input(c, 'retentionOfSatisfied')),
    );
    return share(quotient(stayed, rest(satisfied)));
  },
  churnAfter: (c) => share(churnAfter(c)),
  effect: (c) => {
    const atOnce = c.inputs.rampMonths === 0;
    const grown = atOnce ? number(1) : smallest(number(1), quotient(month, input(c, 'rampMonths')));
    return share(eachMonth(c, 'effect', grown));
  },
  churnInMonth: (c) => {
    const now = input(c, 'churnNow');
    const change = product(difference(quantity(c, 'churnAfter'), now), monthly(c, 'effect'));
    return share(eachMonth(c, 'churnInMonth', sum(now, change)));
  },
  customersWithout: (c) => customers(path(c, 'customersWithout', input(c, 'churnNow'))),
  customersChurnOnly: (c) => customers(path(c, 'customersChurnOnly', monthly(c, 'churnInMonth'))),
  customersSavedByMonth: (c) =>
    customers(
      eachMonth(
        ...([c, 'customersSavedByMonth'] as const),
        difference(monthly(c, 'customersChurnOnly'), monthly(c, 'customersWithout')),
        0,
      ),
    ),
  referralUplift: (c) =>
    plain(
      product(
        difference(input(c, 'satisfiedTarget'), input(c, 'satisfiedNow')),
        ...[input(c, 'causalShare'), input(c, 'reach')],
        ...[quantity(c, 'referralDone'), quantity(c, 'conversionDone'), statedReferral(c)],
      ),
    ),
  referralsByMonth: (c) => customers(eachMonth(c, 'referralsByMonth', referrals(c))),
  referralsSoFar: (c) =>
    customers({
      kind: 'recursion',
      id: 'referralsSoFar',
      start: number(0),
      next: sum({ kind: 'previous', id: 'referralsSoFar' }, monthly(c, 'referralsByMonth')),
      to: c.combinedCase.steps,
    }),
  customersReferredByMonth: (c) =>
    customers({
      kind: 'recursion',
      id: 'customersReferredByMonth',
      start: number(0),
      next: sum(
        product({ kind: 'previous', id: 'customersReferredByMonth' }, kept(monthly(c, 'churnInMonth'))),
        product(input(c, 'incrementalReferralShare'), monthly(c, 'referralsByMonth')),
      ),
      to: c.combinedCase.steps,
    }),
  customersWith: (c) =>
    customers(
      eachMonth(
        ...([c, 'customersWith'] as const),
        sum(monthly(c, 'customersChurnOnly'), monthly(c, 'customersReferredByMonth')),
        0,
      ),
    ),
  customersKeptPerYear: (c) =>
    customers(product(input(c, 'customers'), difference(input(c, 'churnNow'), quantity(c, 'churnAfter')))),
  customersKeptYearOne: (c) => moreAt(c, 'customersWith', 'customersWithout', 12),
  customersKept: (c) => moreAt(c, 'customersWith', 'customersWithout', c.combinedCase.steps),
  customersSaved: (c) => moreAt(c, 'customersChurnOnly', 'customersWithout', c.combinedCase.steps),
  customersReferred: (c) => moreAt(c, 'customersWith', 'customersChurnOnly', c.combinedCase.steps),
};
