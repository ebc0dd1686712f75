import { evaluate } from '../../../src/model/trace/evaluate';
import { sum, type Expression } from '../../../src/model/trace/expression';

/**
 * How large the numbers are that a formula adds and subtracts: what is left of them can be exact only to the last
 * digits of the largest. Divisors and powers stay as they are.
 */
export const grossValue = (expression: Expression): number => evaluate(gross(expression));

/** The formula with every difference turned into a sum and every number without its sign. */
function gross(e: Expression): Expression {
  if ('value' in e) return { ...e, value: Math.abs(e.value) };
  if ('values' in e) return { ...e, values: e.values.map(Math.abs) };
  if (e.kind === 'difference') return sum(gross(e.from), gross(e.take));
  if (e.kind === 'quotient') return { ...e, over: gross(e.over) };
  if (e.kind === 'recursion') return { ...e, start: gross(e.start), next: gross(e.next) };
  if (e.kind === 'product') return { ...e, of: e.of.map(gross) };
  if (e.kind === 'summation' || e.kind === 'eachMonth') return { ...e, of: gross(e.of) };
  return 'of' in e ? grossOfAll(e) : e;
}

function grossOfAll(e: Extract<Expression, { readonly of: unknown }>): Expression {
  if (e.kind === 'lastNegative') return e;
  return 'kind' in e.of ? gross(e.of) : sum(...e.of.map(gross));
}
