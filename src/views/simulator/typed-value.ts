import type { Currency } from '../../i18n/currency';
import type { Language } from '../../i18n/language';
import type { ProblemWords } from '../../i18n/messages/problem-words';
import type { NumberFormat } from '../../i18n/number-format';
import { parseQuantity, type QuantityProblem } from '../../i18n/parse-quantity';
import type { ModelChoices } from '../../model/inputs';
import type { Parameter } from '../../model/parameters';

/** What became of the text in a value field. */
export type TypedValue =
  | { readonly kind: 'value'; readonly value: number; readonly note?: 'readAsShare' | 'readAsDecimal' }
  /** Nothing to say yet: somebody has only begun to type. */
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'problem'; readonly problem: QuantityProblem | 'outOfRange' };

export interface TypingContext {
  readonly language: Language;
  readonly currency: Currency;
  readonly basis: ModelChoices['churnCutBasis'];
}

/** Reads a value field against its input's range. Until the field is left an empty text or a lone sign is no problem. */
export function readTyped(
  text: string,
  finished: boolean,
  entry: Parameter,
  { language, currency, basis }: TypingContext,
): TypedValue {
  const reading = parseQuantity(text, { unit: entry.unit, language, currency, basis });
  if (!reading.ok) {
    const begun = !finished && /^[\s+\-−–]*$/u.test(text);
    return begun ? { kind: 'unfinished' } : { kind: 'problem', problem: reading.problem };
  }
  if (reading.value < entry.min || reading.value > entry.max)
    return { kind: 'problem', problem: 'outOfRange' };
  const { value, note } = reading;
  return note === undefined ? { kind: 'value', value } : { kind: 'value', value, note };
}

/** Texts of an input's values that a message about it needs. */
export interface ProblemTexts {
  readonly example: string;
  readonly min: string;
  readonly max: string;
  readonly unit: string;
  readonly inForce: string;
}

/** The message beside the field: why the text cannot be used, or how it was read; empty when there is nothing to say. */
export function fieldMessage(
  typed: TypedValue | null,
  texts: ProblemTexts,
  format: NumberFormat,
  words: ProblemWords['field'],
): string {
  if (typed?.kind === 'problem') return problemMessage(typed.problem, texts, words);
  if (typed?.kind !== 'value' || typed.note === undefined) return '';
  if (typed.note === 'readAsDecimal') {
    return words.readAsDecimal(texts.inForce, format.number(typed.value * 1000));
  }
  return words.readAsShare(format.percent(typed.value), format.percent(typed.value / 100, 4));
}

/** What the field expects, and what is still in force. */
function problemMessage(
  problem: QuantityProblem | 'outOfRange',
  texts: ProblemTexts,
  words: ProblemWords['field'],
): string {
  return `${explanation(problem, texts, words)} ${words.inForce(texts.inForce)}`;
}

function explanation(
  problem: QuantityProblem | 'outOfRange',
  { example, min, max, unit }: ProblemTexts,
  words: ProblemWords['field'],
): string {
  switch (problem) {
    case 'empty':
    case 'notANumber':
    case 'ambiguousSeparators':
      return words[problem](example);
    case 'tooLarge':
      return words.tooLarge(max);
    case 'wrongUnit':
      return words.wrongUnit(unit);
    case 'outOfRange':
      return words.outOfRange(min, max);
    case 'pointsExpected':
    case 'percentExpected':
      return words[problem];
  }
}
