import { difference, product, sum } from './expression';
import { customers, input, money, quantity, type Definitions } from './trace-context';

/** The guard against adding the published formula to the churn case (MODEL §3.3, I5). */
export const doubleCountDefinitions: Definitions<'newlySatisfied' | 'naiveClaim' | 'doubleCountAvoided'> = {
  newlySatisfied: (c) =>
    customers(
      product(input(c, 'customers'), difference(input(c, 'satisfiedTarget'), input(c, 'satisfiedNow'))),
    ),
  naiveClaim: (c) =>
    money(
      sum(
        product(quantity(c, 'newlySatisfied'), quantity(c, 'satisfiedCustomerValue')),
        product(quantity(c, 'customersKeptPerYear'), input(c, 'annualRevenue')),
      ),
    ),
  doubleCountAvoided: (c) => money(product(quantity(c, 'newlySatisfied'), quantity(c, 'retentionPart'))),
};
