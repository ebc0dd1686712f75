import { moreThanOthers } from './defensible-definitions';
import { difference, product, quotient, rest, sum, summation, type Expression } from './expression';
import { eachMonth, twelve } from './customer-definitions';
import { statedShare } from './formula-definitions';
import type { QuantityId } from './quantity-ids';
import { choice, input, money, monthly, plain, quantity } from './trace-context';
import type { Definition, Definitions, TraceContext } from './trace-context';

/** (v/12) × [θ P_t + (1 − θ) P_(t−1)]: what a group of customers pays in a month. */
function revenueOf(c: TraceContext, group: QuantityId): Expression {
  const closing = choice('revenueTiming', c.combinedCase.weightOfClosing);
  return product(
    quotient(input(c, 'annualRevenue'), twelve),
    sum(product(closing, monthly(c, group)), product(rest(closing), monthly(c, group, 1))),
  );
}

const expansion = (c: TraceContext): Expression =>
  product(
    quotient(input(c, 'expansionValue'), twelve),
    ...[monthly(c, 'customersWith', 1), monthly(c, 'effect'), quantity(c, 'crossSellUplift')],
  );
const savingPerReferral = (c: TraceContext): Expression =>
  product(rest(input(c, 'incrementalReferralShare')), input(c, 'acquisitionCost'));
const allReferrals = (c: TraceContext): Expression =>
  summation(1, c.combinedCase.steps, monthly(c, 'referralsByMonth'));

const overMonths = (c: TraceContext, of: Expression, to = c.combinedCase.steps): Definition =>
  money(summation(1, to, of));

/** The exclusive streams, what remains of them, and what the programme costs (MODEL §3.3). */
export const streamDefinitions: Definitions<
  | 'revenueUpliftYearOne'
  | 'revenueUplift'
  | 'retentionRevenue'
  | 'referralRevenue'
  | 'expansionRevenue'
  | 'totalRevenueUplift'
  | 'acquisitionSaving'
  | 'referralRewards'
  | 'grossProfitUplift'
  | 'cost'
  | 'crossSellUplift'
  | 'retentionRevenueByMonth'
  | 'referralRevenueByMonth'
  | 'expansionRevenueByMonth'
  | 'acquisitionSavingByMonth'
  | 'costByMonth'
> = {
  crossSellUplift: (c) =>
    plain(
      product(
        difference(input(c, 'satisfiedTarget'), input(c, 'satisfiedNow')),
        ...[input(c, 'causalShare'), quantity(c, 'crossSellDone')],
        moreThanOthers(c, statedShare(c, 'crossSell'), 'crossSellDissatisfied'),
      ),
    ),
  revenueUpliftYearOne: (c) => overMonths(c, revenueOf(c, 'customersSavedByMonth'), 12),
  revenueUplift: (c) => overMonths(c, revenueOf(c, 'customersSavedByMonth')),
  retentionRevenue: (c) => overMonths(c, revenueOf(c, 'customersSavedByMonth')),
  referralRevenue: (c) => overMonths(c, revenueOf(c, 'customersReferredByMonth')),
  expansionRevenue: (c) => overMonths(c, expansion(c)),
  totalRevenueUplift: (c) =>
    money(
      sum(quantity(c, 'retentionRevenue'), quantity(c, 'referralRevenue'), quantity(c, 'expansionRevenue')),
    ),
  acquisitionSaving: (c) => money(product(savingPerReferral(c), allReferrals(c))),
  referralRewards: (c) => money(product(input(c, 'referralReward'), allReferrals(c))),
  grossProfitUplift: (c) =>
    money(
      sum(
        product(
          input(c, 'grossMargin'),
          sum(quantity(c, 'retentionRevenue'), quantity(c, 'referralRevenue')),
        ),
        product(input(c, 'expansionMargin'), quantity(c, 'expansionRevenue')),
        quantity(c, 'acquisitionSaving'),
      ),
    ),
  cost: (c) =>
    money(
      sum(
        input(c, 'investmentOneOff'),
        product(quotient(input(c, 'investmentPerYear'), twelve), quantity(c, 'months')),
        quantity(c, 'referralRewards'),
      ),
    ),
  retentionRevenueByMonth: (c) =>
    money(eachMonth(c, 'retentionRevenueByMonth', revenueOf(c, 'customersSavedByMonth'))),
  referralRevenueByMonth: (c) =>
    money(eachMonth(c, 'referralRevenueByMonth', revenueOf(c, 'customersReferredByMonth'))),
  expansionRevenueByMonth: (c) => money(eachMonth(c, 'expansionRevenueByMonth', expansion(c))),
  acquisitionSavingByMonth: (c) =>
    money(
      eachMonth(
        ...([c, 'acquisitionSavingByMonth'] as const),
        product(savingPerReferral(c), monthly(c, 'referralsByMonth')),
      ),
    ),
  costByMonth: (c) =>
    money({
      kind: 'eachMonth',
      id: 'costByMonth',
      today: input(c, 'investmentOneOff'),
      from: 1,
      to: c.combinedCase.steps,
      of: sum(
        quotient(input(c, 'investmentPerYear'), twelve),
        product(input(c, 'referralReward'), monthly(c, 'referralsByMonth')),
      ),
    }),
};
