import { difference, number, power, product, quotient, rest, sum, type Expression } from './expression';
import { twelve } from './customer-definitions';
import { input, money, quantity, share, type Definitions, type TraceContext } from './trace-context';

/** g v × r/(1 + d − r): the margin of a year for as long as the customer stays, convention (a). */
function lifetimeValue(c: TraceContext, retention: Expression): Expression {
  const lost = difference(sum(number(1), input(c, 'discountRate')), retention);
  return product(input(c, 'grossMargin'), input(c, 'annualRevenue'), quotient(retention, lost));
}

/** What a customer is worth, and what the kept ones are worth after the horizon (MODEL §2.6, §2.7). */
export const lifetimeDefinitions: Definitions<
  | 'retentionNow'
  | 'retentionAfter'
  | 'lifetimeValueBefore'
  | 'lifetimeValueAfter'
  | 'lifetimeValueUplift'
  | 'valueBeyondHorizon'
  | 'presentValueBeyondHorizon'
> = {
  retentionNow: (c) => share(rest(input(c, 'churnNow'))),
  retentionAfter: (c) => share(rest(quantity(c, 'churnAfter'))),
  lifetimeValueBefore: (c) => money(lifetimeValue(c, quantity(c, 'retentionNow'))),
  lifetimeValueAfter: (c) => money(lifetimeValue(c, quantity(c, 'retentionAfter'))),
  lifetimeValueUplift: (c) =>
    money(difference(quantity(c, 'lifetimeValueAfter'), quantity(c, 'lifetimeValueBefore'))),
  valueBeyondHorizon: (c) =>
    money(product(quantity(c, 'customersKept'), lifetimeValue(c, quantity(c, 'retentionAfter')))),
  presentValueBeyondHorizon: (c) =>
    money(
      quotient(
        quantity(c, 'valueBeyondHorizon'),
        power(sum(number(1), input(c, 'discountRate')), quotient(quantity(c, 'months'), twelve)),
      ),
    ),
};
