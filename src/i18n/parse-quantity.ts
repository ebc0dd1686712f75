import type { Unit } from '../model/parameters';
import type { Currency } from './currency';
import type { ChurnCutBasis } from './field-text';
import type { Language } from './language';
import { readNumber, toValue, type NumberProblem } from './parse-number';
import { currencyWords, unitWords, type Counted } from './unit-words';

export type QuantityProblem = NumberProblem | 'wrongUnit' | 'pointsExpected' | 'percentExpected';

export type ParsedQuantity =
  | { readonly ok: true; readonly value: number; readonly note?: 'readAsShare' | 'readAsDecimal' }
  | { readonly ok: false; readonly problem: QuantityProblem };

export interface QuantityField {
  readonly unit: Unit;
  readonly language: Language;
  readonly currency: Currency;
  /** Only for the churn cut; percentage points when left out, as in the model. */
  readonly basis?: ChurnCutBasis | undefined;
}

function countedIn({ unit, basis = 'points' }: QuantityField): Counted {
  if (unit === 'share') return 'percent';
  return unit === 'churnCut' ? basis : unit;
}

/** Why the word may not stand in a field that counts this, or undefined when it may. */
function wordProblem(word: string, counted: Counted, currency: Currency): QuantityProblem | undefined {
  const bare = word.replace(/\.$/u, '');
  const accepted = counted === 'money' ? currencyWords[currency] : unitWords[counted];
  if (accepted.includes(bare)) return undefined;
  if (counted === 'points' && unitWords.percent.includes(bare)) return 'pointsExpected';
  if (counted === 'percent' && unitWords.points.includes(bare)) return 'percentExpected';
  // A word or a symbol is some other unit; stray marks such as a second minus make no number at all.
  return /[\p{L}\p{Sc}%‰°]/u.test(word) ? 'wrongUnit' : 'notANumber';
}

/** Percent as a share. A bare "0,84" has been typed as a share; with its sign, "0,84 %" is what it says. */
function readPercent(decimal: string, hasWord: boolean): ParsedQuantity {
  const typed = toValue(decimal);
  if (!hasWord && typed !== 0 && Math.abs(typed) < 1) return { ok: true, value: typed, note: 'readAsShare' };
  return { ok: true, value: toValue(decimal, -2) };
}

/** "12.000" in Finnish or Swedish is twelve, but whoever typed it may have meant twelve thousand: the field says so. */
const looksGrouped = (text: string, language: Language): boolean =>
  language !== 'en' && /^[^\d.,]*[1-9]\d{0,2}\.\d{3}(?![\d.,])/u.test(text);

/** Read the text of a value field, with or without its unit, as a value of the model. Its range is checked elsewhere. */
export function parseQuantity(text: string, field: QuantityField): ParsedQuantity {
  const reading = readNumber(text, field.language);
  if (!reading.ok) return reading;
  const counted = countedIn(field);
  for (const word of reading.words) {
    const problem = wordProblem(word, counted, field.currency);
    if (problem !== undefined) return { ok: false, problem };
  }
  if (counted === 'percent') return readPercent(reading.decimal, reading.words.length > 0);
  const value = toValue(reading.decimal, counted === 'points' ? -2 : 0);
  return looksGrouped(text, field.language)
    ? { ok: true, value, note: 'readAsDecimal' }
    : { ok: true, value };
}
