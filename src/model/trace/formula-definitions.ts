import { benchmarks, type SurveyedId } from '../benchmarks';
import { product, quotient, sum, type Expression } from './expression';
import { input, money, plain, type Definitions, type TraceContext } from './trace-context';

/** A stated share: the scenario's own, or the segment's published one. */
export function statedShare(c: TraceContext, id: SurveyedId): Expression {
  if (c.segment === 'own') return input(c, id);
  const { value } = benchmarks[c.segment][id];
  return { kind: 'benchmark', segment: c.segment, id, unit: 'share', value };
}

const referred = (c: TraceContext): readonly Expression[] => [
  statedShare(c, 'referralRate'),
  input(c, 'reach'),
  statedShare(c, 'referralConversion'),
];
const allShares = (c: TraceContext): Expression =>
  sum(statedShare(c, 'retention'), statedShare(c, 'crossSell'), product(...referred(c)));

/** The published formula and its marks (MODEL §1). */
export const formulaDefinitions: Definitions<
  | 'satisfiedCustomerValue'
  | 'retentionPart'
  | 'crossSellPart'
  | 'referralPart'
  | 'multiplier'
  | 'parityReach'
  | 'referralReproduction'
> = {
  retentionPart: (c) => money(product(input(c, 'purchaseValue'), statedShare(c, 'retention'))),
  crossSellPart: (c) => money(product(input(c, 'purchaseValue'), statedShare(c, 'crossSell'))),
  referralPart: (c) => money(product(input(c, 'purchaseValue'), ...referred(c))),
  multiplier: (c) => plain(allShares(c)),
  satisfiedCustomerValue: (c) => money(product(input(c, 'purchaseValue'), allShares(c))),
  parityReach: (c) => ({
    unit: 'people',
    expression: quotient(
      sum(statedShare(c, 'retention'), statedShare(c, 'crossSell')),
      product(statedShare(c, 'referralRate'), statedShare(c, 'referralConversion')),
    ),
  }),
  referralReproduction: (c) => plain(product(...referred(c))),
};
