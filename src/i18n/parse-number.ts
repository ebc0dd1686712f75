import type { Language } from './language';
import { plainDigits, takeApart } from './written-number';

export type NumberProblem = 'empty' | 'notANumber' | 'ambiguousSeparators' | 'tooLarge';

export type ParsedNumber =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly problem: NumberProblem };

/** Beyond this the digits of a double no longer show every whole number; nothing in a business case is larger. */
const largest = 1e15;

/** A number as a computer writes it, with the words that stood around it. */
export type NumberReading =
  | { readonly ok: true; readonly decimal: string; readonly words: readonly string[] }
  | { readonly ok: false; readonly problem: NumberProblem };

/** Read the number of a text and leave the words around it to the caller. */
export function readNumber(text: string, language: Language): NumberReading {
  const written = takeApart(text);
  if (typeof written === 'string') return { ok: false, problem: written };
  const digits = plainDigits(written.digits, language);
  if (digits === undefined) return { ok: false, problem: 'ambiguousSeparators' };
  if (Number(digits) > largest) return { ok: false, problem: 'tooLarge' };
  return { ok: true, decimal: written.sign + digits, words: written.words };
}

/**
 * The value of decimal digits times a power of ten. The exponent is shifted in the text: 8.1 / 100 would leave
 * 0.08100000000000002 or the like, "8.1e-2" is the nearest double. Never -0.
 */
export function toValue(decimal: string, exponent = 0): number {
  const value = Number(`${decimal}e${exponent}`);
  return value === 0 ? 0 : value;
}

/** Read a number without a unit as people of the language write it, generous where there is only one reading. */
export function parseNumber(text: string, language: Language): ParsedNumber {
  const reading = readNumber(text, language);
  if (!reading.ok) return reading;
  if (reading.words.length > 0) return { ok: false, problem: 'notANumber' };
  return { ok: true, value: toValue(reading.decimal) };
}
