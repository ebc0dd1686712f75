import { quantitySymbol } from '../../../i18n/formula-symbols';
import type { Expression, Leaf } from '../../../model/trace/expression';
import type { Step } from '../../../model/trace/trace-of';
import {
  atMonth,
  leafSymbol,
  mathOf,
  operator,
  row,
  symbolNode,
  t,
  whole,
  type LeafWriter,
  type MathNode,
} from './math-tree';

/** How numbers are put into a formula. */
export interface NumbersIn {
  readonly leaf: (leaf: Leaf) => string;
  readonly constant: (value: number) => string;
  readonly result: (step: Step) => string;
}

const isAs = (left: MathNode, right: MathNode): MathNode => row(left, operator('='), right);
const space: MathNode = { tag: 'mtext', text: '\u2003' };
const during = (from: number, to: number): readonly MathNode[] => [
  ...[space, t, operator('='), whole(from), operator('…'), whole(to)],
];

/** The lines of a formula that runs over months, or its one line. */
function lines(step: Step, write: (part: Expression) => MathNode): readonly MathNode[] {
  const { id, expression } = step;
  if (expression.kind === 'recursion') {
    return [
      isAs(atMonth(id, whole(0)), write(expression.start)),
      row(isAs(atMonth(id, t), write(expression.next)), ...during(1, expression.to)),
    ];
  }
  if (expression.kind === 'eachMonth') {
    const { today, from, to, of } = expression;
    const first = today === undefined ? [] : [isAs(atMonth(id, whole(0)), write(today))];
    return [...first, row(isAs(atMonth(id, t), write(of)), ...during(from, to))];
  }
  if (expression.kind === 'solution') return [isAs(write(expression.zero), whole(0))];
  if (expression.kind === 'lastNegative') return [row(write(expression.of), operator('<'), whole(0))];
  return [isAs(symbolOf(step), write(expression))];
}

const symbolOf = ({ id }: Step): MathNode => symbolNode(quantitySymbol(id));

/** The step's own symbol: with the last month where it runs over months. */
function resultSymbol(step: Step): MathNode {
  const { expression, id } = step;
  const runs = expression.kind === 'recursion' || expression.kind === 'eachMonth';
  return runs ? atMonth(id, whole(expression.to)) : symbolOf(step);
}

/** A step in symbols, line by line. */
export const inSymbols = (step: Step, constant: NumbersIn['constant']): readonly MathNode[] =>
  lines(step, (part) => mathOf(part, leafSymbol, constant));

/** A step with its numbers put in, and what comes out. A sum over months keeps the symbols of what varies. */
export function inNumbers(step: Step, numbers: NumbersIn): readonly MathNode[] {
  const leaf: LeafWriter = (one) => ({ tag: 'mn', text: numbers.leaf(one) });
  const unknown = step.expression.kind === 'solution';
  // The number that is looked for stays a symbol: the equation is what it solves.
  const withSymbols: LeafWriter = (one) =>
    unknown && one.kind === 'quantity' && one.id === step.id ? leafSymbol(one) : leaf(one);
  const written = lines(step, (part) => mathOf(part, withSymbols, numbers.constant));
  const result: MathNode = { tag: 'mn', text: numbers.result(step) };
  const [only] = written;
  const isPlain = !['recursion', 'eachMonth', 'solution', 'lastNegative'].includes(step.expression.kind);
  if (isPlain && only !== undefined) return [row(only, operator('='), result)];
  return [...written, isAs(resultSymbol(step), result)];
}
