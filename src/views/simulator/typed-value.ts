import type { Currency } from '../../i18n/currency';
import type { Language } from '../../i18n/language';
import type { ProblemWords } from '../../i18n/messages/problem-words';
import { parseQuantity, type QuantityProblem } from '../../i18n/parse-quantity';
import type { ModelChoices } from '../../model/inputs';
import type { Parameter } from '../../model/parameters';

/** What became of the text in a value field. */
export type TypedValue =
  | { readonly kind: 'value'; readonly value: number; readonly readAsShare: boolean }
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
  return { kind: 'value', value: reading.value, readAsShare: reading.note === 'readAsShare' };
}

/** Texts of an input's values that a message about it needs. */
export interface ProblemTexts {
  readonly example: string;
  readonly min: string;
  readonly max: string;
  readonly unit: string;
  readonly inForce: string;
}

/** The message beside the field: what it expects, and what is still in force. */
export function problemMessage(
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
