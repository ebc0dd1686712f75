import type { Currency } from '../../i18n/currency';
import type { Language } from '../../i18n/language';
import type { ProblemWords } from '../../i18n/messages/problem-words';
import type { NumberFormat } from '../../i18n/number-format';
import {
  fieldProblemText,
  isFieldProblem,
  type FieldProblem,
  type ProblemTexts,
} from '../../i18n/field-problem-text';
import type { RangesWords } from '../../i18n/messages/ranges-words';
import { parseQuantity } from '../../i18n/parse-quantity';
import { isBegunRange, parseRange, type ParsedRange } from '../../i18n/parse-range';
import type { ModelChoices } from '../../model/inputs';
import type { Parameter, ParameterId } from '../../model/parameters';
import { rangeKinds } from '../../model/uncertainty/range-kinds';
import type { RangeProblem } from '../../model/uncertainty/range-problem';

/** What became of the text in a value field. */
export type TypedValue =
  | { readonly kind: 'value'; readonly value: number; readonly note?: 'readAsShare' | 'readAsDecimal' }
  /** Nothing to say yet: somebody has only begun to type. */
  | { readonly kind: 'unfinished' }
  /** Two ends instead of one value: how far the input may be from it. */
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'problem'; readonly problem: FieldProblem | RangeProblem };

export interface TypingContext {
  readonly language: Language;
  readonly currency: Currency;
  readonly basis: ModelChoices['churnCutBasis'];
}

/** Reads a value field against its input's bounds. Until the field is left an empty text or a lone sign is no problem. */
export function readTyped(
  text: string,
  finished: boolean,
  entry: Parameter,
  context: TypingContext,
): TypedValue {
  const range = parseRange(text, { unit: entry.unit, ...context });
  return range === null
    ? readTypedValue(text, finished, entry, context)
    : readTypedRange(range, finished, entry);
}

/** The same where only a single value makes sense. */
export function readTypedValue(
  text: string,
  finished: boolean,
  entry: Parameter,
  context: TypingContext,
): TypedValue {
  const reading = parseQuantity(text, { unit: entry.unit, ...context });
  if (!reading.ok) {
    const begun = /^[\s+\-−–]*$/u.test(text) || isBegunRange(text);
    return begun && !finished ? { kind: 'unfinished' } : { kind: 'problem', problem: reading.problem };
  }
  if (reading.value < entry.min || reading.value > entry.max)
    return { kind: 'problem', problem: 'outOfRange' };
  const { value, note } = reading;
  return note === undefined ? { kind: 'value', value } : { kind: 'value', value, note };
}

/** The ends of a range against the bounds. Low above high is no problem while somebody types: "5–1" becomes "5–10". */
function readTypedRange(range: ParsedRange, finished: boolean, entry: Parameter): TypedValue {
  if (!range.ok) return { kind: 'problem', problem: range.problem };
  const { low, high } = range;
  if (low > high && !finished) return { kind: 'unfinished' };
  if (low > high) return { kind: 'problem', problem: 'lowAboveHigh' };
  if (low < entry.min || high > entry.max) return { kind: 'problem', problem: 'outOfRange' };
  if (low === high) return { kind: 'value', value: low };
  const canVary = rangeKinds(entry.id as ParameterId).includes('pert');
  return canVary ? { kind: 'range', low, high } : { kind: 'problem', problem: 'notForThisInput' };
}

/** The message beside the field: why the text cannot be used, or how it was read; empty when there is nothing to say. */
export function fieldMessage(
  typed: TypedValue | null,
  texts: ProblemTexts,
  format: NumberFormat,
  words: ProblemWords['field'],
  ranges?: RangesWords,
): string {
  if (typed?.kind === 'problem') return problemMessage(typed.problem, texts, words, ranges);
  if (typed?.kind !== 'value' || typed.note === undefined) return '';
  if (typed.note === 'readAsDecimal') {
    return words.readAsDecimal(texts.inForce, format.number(typed.value * 1000));
  }
  return words.readAsShare(format.percent(typed.value), format.percent(typed.value / 100, 4));
}

/** What the field expects, and what is still in force. */
function problemMessage(
  problem: FieldProblem | RangeProblem,
  texts: ProblemTexts,
  words: ProblemWords['field'],
  ranges: RangesWords | undefined,
): string {
  const explanation = isFieldProblem(problem)
    ? fieldProblemText(problem, texts, words)
    : ranges?.problems[problem].text;
  // The words about ranges are on their way.
  return explanation === undefined ? '' : `${explanation} ${words.inForce(texts.inForce)}`;
}
