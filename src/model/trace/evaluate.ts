import type { Expression } from './expression';

/** Where inside a calculation over months an expression stands. */
interface Place {
  readonly month: number;
  readonly previous: number;
}

const outside: Place = { month: NaN, previous: NaN };

/**
 * The value of an expression, worked out from the values of its leaves alone.
 *
 * NaN or Infinity where the formula has no value: the caller knows the reason.
 *
 * @example evaluate(sum(number(1), number(2))) // 3
 */
export const evaluate = (expression: Expression): number => valueAt(expression, outside);

/**
 * The values of an expression that runs over months, month by month: the addends of a summation, the values of a
 * quantity. Empty for every other expression. `from` is the month of the first.
 */
export function evaluateMonths(expression: Expression): {
  readonly from: number;
  readonly values: readonly number[];
} {
  if (expression.kind === 'summation') return { from: expression.from, values: overMonths(expression) };
  if (expression.kind === 'eachMonth') {
    const values = overMonths(expression);
    if (expression.today === undefined) return { from: expression.from, values };
    return { from: 0, values: [evaluate(expression.today), ...values] };
  }
  if (expression.kind !== 'recursion') return { from: 0, values: [] };
  const values = [evaluate(expression.start)];
  for (let month = 1; month <= expression.to; month++) {
    values.push(valueAt(expression.next, { month, previous: values[month - 1] ?? NaN }));
  }
  return { from: 0, values };
}

function overMonths({ from, to, of }: { from: number; to: number; of: Expression }): number[] {
  const values: number[] = [];
  for (let month = from; month <= to; month++) values.push(valueAt(of, { month, previous: NaN }));
  return values;
}

function valueAt(expression: Expression, place: Place): number {
  if ('value' in expression) return expression.value;
  if (isOperator(expression)) return combined(expression, place);
  if (isRunning(expression)) return overall(expression);
  switch (expression.kind) {
    case 'month':
      return place.month;
    case 'previous':
      return place.previous;
    case 'euler':
      return Math.E;
    case 'monthly':
      return expression.values[place.month - expression.lag] ?? NaN;
    case 'solution':
      return expression.unknown.value;
  }
}

/** One number of what runs over months. */
function overall(expression: Running): number {
  if (expression.kind === 'summation')
    return overMonths(expression).reduce((total, value) => total + value, 0);
  if (expression.kind !== 'lastNegative') return evaluateMonths(expression).values.at(-1) ?? NaN;
  return expression.of.values.findLastIndex((value) => value < -expression.rounding);
}

type Running = Extract<Expression, { readonly kind: (typeof running)[number] }>;

const running = ['summation', 'eachMonth', 'recursion', 'lastNegative'] as const;
const isRunning = (expression: Expression): expression is Running =>
  running.some((kind) => kind === expression.kind);

const operators = [
  ...(['sum', 'product', 'min', 'max', 'difference'] as const),
  ...(['quotient', 'power', 'negative', 'rounded'] as const),
] as const;
type Operator = Extract<Expression, { readonly kind: (typeof operators)[number] }>;

const isOperator = (expression: Expression): expression is Operator =>
  operators.some((kind) => kind === expression.kind);

function combined(expression: Operator, place: Place): number {
  const at = (part: Expression) => valueAt(part, place);
  switch (expression.kind) {
    case 'sum':
      return expression.of.reduce((total, part) => total + at(part), 0);
    case 'product':
      return expression.of.reduce((total, part) => total * at(part), 1);
    case 'min':
      return Math.min(...expression.of.map(at));
    case 'max':
      return Math.max(...expression.of.map(at));
    case 'difference':
      return at(expression.from) - at(expression.take);
    case 'quotient':
      return at(expression.over) / at(expression.under);
    case 'power':
      return at(expression.base) ** at(expression.exponent);
    case 'negative':
      return -at(expression.of);
    case 'rounded':
      return Math.round(at(expression.of));
  }
}
