import {
  choiceSymbol,
  evidenceSymbol,
  inputSymbol,
  quantitySymbol,
  type FormulaSymbol,
} from '../../../i18n/formula-symbols';
import type { Expression, Leaf, Monthly } from '../../../model/trace/expression';
import type { QuantityId } from '../../../model/trace/quantity-ids';

/** A piece of MathML as data: a token with its text, or an element with its children. */
export type MathNode =
  | { readonly tag: 'mi' | 'mn' | 'mo' | 'mtext'; readonly text: string }
  | {
      readonly tag: 'mrow' | 'mfrac' | 'msup' | 'msub' | 'munderover';
      readonly children: readonly MathNode[];
    };

/** How the named numbers of a formula are written: by their symbols, or by what they are. */
export type LeafWriter = (leaf: Leaf) => MathNode;

export const operator = (text: string): MathNode => ({ tag: 'mo', text });
export const row = (...children: readonly MathNode[]): MathNode => ({ tag: 'mrow', children });
const identifier = (text: string): MathNode => ({ tag: 'mi', text });
const element = (
  tag: 'mfrac' | 'msup' | 'msub' | 'munderover',
  ...children: readonly MathNode[]
): MathNode => ({
  tag,
  children,
});

/** A symbol, with an index behind what stands below it anyway: R with "r,t". */
export function symbolNode({ letter, below }: FormulaSymbol, ...index: readonly MathNode[]): MathNode {
  const under =
    below === undefined ? index : [identifier(below), ...(index.length > 0 ? [operator(','), ...index] : [])];
  return under.length === 0 ? identifier(letter) : element('msub', identifier(letter), row(...under));
}

export const t = identifier('t');
export const whole = (value: number): MathNode => ({ tag: 'mn', text: String(value) });
const before: MathNode = row(t, operator('−'), whole(1));

/** A named number by its symbol. */
export function leafSymbol(leaf: Leaf): MathNode {
  if (leaf.kind === 'input' || leaf.kind === 'benchmark') return symbolNode(inputSymbol(leaf.id));
  if (leaf.kind === 'choice') return symbolNode(choiceSymbol);
  if (leaf.kind === 'evidence') return symbolNode(evidenceSymbol(leaf.id));
  return leaf.kind === 'atMonth'
    ? symbolNode(quantitySymbol(leaf.id), whole(leaf.month))
    : symbolNode(quantitySymbol(leaf.id));
}

export const atMonth = (id: QuantityId, index: MathNode): MathNode => symbolNode(quantitySymbol(id), index);
const monthly = ({ id, lag }: Monthly): MathNode => atMonth(id, lag === 0 ? t : before);

const inBrackets = (node: MathNode): MathNode => row(operator('('), node, operator(')'));
const joined = (nodes: readonly MathNode[], sign: string): MathNode =>
  row(...nodes.flatMap((node, at) => (at === 0 ? [node] : [operator(sign), node])));

const additive = ['sum', 'difference', 'negative'];
const isAdditive = (e: Expression): boolean => additive.includes(e.kind);
/** A negative number in the middle of a formula stands in brackets, as does what binds less than its surroundings. */
const isBelowZero = (node: MathNode): boolean => node.tag === 'mn' && /^[−-]/u.test(node.text);

/** Writes an expression as mathematics. `number` writes the constants of the formula. */
export function mathOf(e: Expression, leaf: LeafWriter, number: (value: number) => string): MathNode {
  const write = (part: Expression): MathNode => mathOf(part, leaf, number);
  if ('value' in e) return e.kind === 'number' ? { tag: 'mn', text: number(e.value) } : leaf(e);
  return isArithmetic(e) ? arithmetic(e, write) : special(e, write);
}

const arithmeticKinds = ['sum', 'product', 'difference', 'quotient', 'power', 'negative'] as const;
type Arithmetic = Extract<Expression, { readonly kind: (typeof arithmeticKinds)[number] }>;
type Special = Exclude<Expression, { readonly value: number } | Arithmetic>;
type Write = (part: Expression) => MathNode;

const isArithmetic = (e: Expression): e is Arithmetic => arithmeticKinds.some((kind) => kind === e.kind);

/** What binds less than its surroundings, or begins with a minus, in brackets. */
function tight(part: Expression, write: Write): MathNode {
  const node = write(part);
  return isAdditive(part) || isBelowZero(node) ? inBrackets(node) : node;
}

/** A fraction that is raised stays on one line: stacked, it would be too small to read. */
const exponent = (e: Expression, write: Write): MathNode =>
  e.kind === 'quotient' ? row(tight(e.over, write), operator('/'), tight(e.under, write)) : write(e);

function arithmetic(e: Arithmetic, write: Write): MathNode {
  switch (e.kind) {
    case 'sum': {
      const terms = e.of.map(write);
      return joined(
        terms.map((node, at) => (at > 0 && isBelowZero(node) ? inBrackets(node) : node)),
        '+',
      );
    }
    case 'product':
      return joined(
        e.of.map((part) => tight(part, write)),
        '×',
      );
    case 'difference':
      return joined([write(e.from), tight(e.take, write)], '−');
    case 'quotient':
      return element('mfrac', write(e.over), write(e.under));
    case 'power':
      return element('msup', tight(e.base, write), exponent(e.exponent, write));
    case 'negative':
      return row(operator('−'), tight(e.of, write));
  }
}

/** What runs over months, and functions with a name. */
function special(e: Special, write: Write): MathNode {
  if (e.kind === 'monthly') return monthly(e);
  if (e.kind === 'previous') return atMonth(e.id, before);
  if (e.kind === 'min') return row(identifier('min'), inBrackets(joined(e.of.map(write), ';')));
  if (e.kind === 'max') return row(identifier('max'), inBrackets(joined(e.of.map(write), ';')));
  if (e.kind === 'summation') return total(e, write);
  if (e.kind === 'rounded') return row(operator('⌊'), write(e.of), operator('⌉'));
  if (e.kind === 'month') return t;
  if (e.kind === 'euler') return identifier('e');
  return write(insideOf(e));
}

/** The formula itself of what has several lines or a sentence around it; see `step-equations`. */
function insideOf(
  e: Extract<Special, { readonly kind: 'eachMonth' | 'recursion' | 'lastNegative' | 'solution' }>,
): Expression {
  if (e.kind === 'solution') return e.zero;
  return e.kind === 'recursion' ? e.next : e.of;
}

function total(
  { from, to, of }: Extract<Expression, { readonly kind: 'summation' }>,
  write: Write,
): MathNode {
  const sign = element('munderover', operator('∑'), row(t, operator('='), whole(from)), whole(to));
  const addend = write(of);
  return row(sign, isAdditive(of) ? inBrackets(addend) : addend);
}
