import { readNumber } from './parse-number';
import {
  parseQuantity,
  type ParsedQuantity,
  type QuantityField,
  type QuantityProblem,
} from './parse-quantity';

export type ParsedRange =
  | { readonly ok: true; readonly low: number; readonly high: number }
  | { readonly ok: false; readonly problem: QuantityProblem };

/** What stands between the ends of a range: a dash, an ellipsis or a word of one of the languages. */
const between = /\s(?:to|till|tot|and|och|ja)\s|[-\u2010-\u2015\u2212]|\u2026|\.{2,3}|~/giu;

/** What may stand before a range: "from 5 to 10", "väliltä 5–10", "mellan 5 och 10". */
const opening = /^\s*(?:from|between|från|mellan|väliltä|välillä)\s+/iu;

/** "1e-5" is a number that nobody types by hand, and no range of euros. */
const scientific = /\d\s*e\s*[-+\u2212]\s*\d/iu;

/** A range that somebody has begun to type: "5–", "5 t", "5 to". */
const begun =
  /\d[^\d]*(?:[-\u2010-\u2015\u2212\u2026~]|\.{2,3}|\s(?:t|to|ti|til|till|tot|a|an|and|o|oc|och|j|ja))\s*[-+\u2212]?\s*$/iu;

export const isBegunRange = (text: string): boolean => begun.test(text.replace(opening, ''));

/**
 * Reads a range with units as people of the language write it: "5–10", "5-10 %", "5 to 10", "−5 – −2", "1 000…2 000 €",
 * "5 till 10". A unit at one end holds for both. Null for what is no range: a single number, also with a minus or a
 * hyphen in its unit.
 */
export function parseRange(text: string, field: QuantityField): ParsedRange | null {
  const bare = text.replace(opening, '');
  if (scientific.test(bare)) return null;
  const places = [...bare.matchAll(between)].map(({ index, 0: sign }) => ({
    before: bare.slice(0, index),
    after: bare.slice(index + sign.length),
  }));
  // A sign before the first digit is a minus; one behind the last belongs to a unit.
  const pairs = places.filter(({ before, after }) => /\d/u.test(before) && /\d/u.test(after));
  const readings = pairs.map(({ before, after }) => readEnds(before, after, field));
  return readings.find(({ ok }) => ok) ?? readings[0] ?? null;
}

function readEnds(before: string, after: string, field: QuantityField): ParsedRange {
  const [first, second] = withSharedUnit(before, after, field);
  const [low, high] = [parseQuantity(first, field), parseQuantity(second, field)];
  if (!low.ok) return low;
  return high.ok ? { ok: true, low: low.value, high: high.value } : high;
}

/** Both ends with the unit that stands at one of them. */
function withSharedUnit(before: string, after: string, field: QuantityField): readonly [string, string] {
  const [one, other] = [wordsOf(before, field), wordsOf(after, field)];
  if (one !== '' && other === '') return [before, `${after} ${one}`];
  if (one === '' && other !== '') return [`${before} ${other}`, after];
  return one === '' ? withPercentSign(before, after, field) : [before, after];
}

const wordsOf = (text: string, { language }: QuantityField): string => {
  const read = readNumber(text, language);
  return read.ok ? read.words.join(' ') : '';
};

/** Of two bare percents the larger says how both are meant: "0.5–2" is in percent, "0.05–0.1" are shares. */
function withPercentSign(before: string, after: string, field: QuantityField): readonly [string, string] {
  const ends = [parseQuantity(before, field), parseQuantity(after, field)];
  const isShare = (end: ParsedQuantity | undefined) => end?.ok === true && end.note === 'readAsShare';
  const isSmall = (end: ParsedQuantity | undefined) => isShare(end) || (end?.ok === true && end.value === 0);
  return ends.some(isShare) && !ends.every(isSmall) ? [`${before} %`, `${after} %`] : [before, after];
}
