import type { Language } from './language';

/** A number as it stands in a text, taken apart: `- 1 234,5 €` is sign −, digits `1 234,5` and the word `€`. */
export interface WrittenNumber {
  readonly sign: '-' | '';
  /** Digits with their separators; every kind of space is a plain space. */
  readonly digits: string;
  /** What stands before and after the number, in small letters. */
  readonly words: readonly string[];
}

/** Invisible format characters, such as zero-width spaces and text direction marks, come along when pasting. */
const invisible = /\p{Cf}/gu;

/** What people and word processors write for a minus: minus sign, en dash, hyphen that does not break. */
const minus = /[\u2212\u2013\u2011]/gu;

function cleaned(text: string): string {
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/\s+/gu, ' ')
    .replace(minus, '-')
    .replace(/’/gu, "'")
    .trim()
    .toLowerCase();
}

/** What stands before the digits, as its sign and its word: "-", "-€", "€ -". Undefined when there are two signs. */
function signAndWord(front: string): { readonly sign: '-' | ''; readonly word: string } | undefined {
  const signs = front.match(/^[+-]|[+-]$/gu) ?? [];
  if (signs.length > 1 || /[+-]{2}$/u.test(front)) return undefined;
  return { sign: signs[0] === '-' ? '-' : '', word: front.replace(/^[+-]|[+-]$/u, '').trim() };
}

/** Take the text apart, or say why it has no number. */
export function takeApart(text: string): WrittenNumber | 'empty' | 'notANumber' {
  const clean = cleaned(text);
  if (clean === '') return 'empty';
  const start = clean.search(/\d/u);
  const end = /^.*\d/u.exec(clean)?.[0].length ?? 0;
  if (start === -1 || !/^[\d ',.]+$/u.test(clean.slice(start, end))) return 'notANumber';

  // ".5" and "5," belong to the number, the dot of "kr.500" does not.
  const from = /(?:^|\P{L})[.,]$/u.test(clean.slice(0, start)) ? start - 1 : start;
  const to = /^[.,]/u.test(clean.slice(end)) ? end + 1 : end;
  const front = signAndWord(clean.slice(0, from).trim());
  if (front === undefined) return 'notANumber';
  return {
    sign: front.sign,
    digits: clean.slice(from, to),
    words: [front.word, clean.slice(to).trim()].filter((word) => word !== ''),
  };
}

/** Where the decimals begin, or -1 when the number is whole. */
function decimalMark(digits: string, language: Language): number {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const mark = digits.charAt(last);
  // A mark that is written twice can only separate groups.
  if (last === -1 || digits.indexOf(mark) !== last) return -1;
  // Only English groups with a comma; what cannot be a group ("12,5", "0,845", "1 234,567") is a decimal there too.
  return language === 'en' && /^[1-9]\d{0,2},\d{3}$/u.test(digits) ? -1 : last;
}

/** Groups of three, all separated by the same mark. */
const grouped = /^[1-9]\d{0,2}([ ',.])\d{3}(?:\1\d{3})*$/u;

/** The digits as a computer writes them ("1234.5"), or undefined when the separators make no sense. */
export function plainDigits(digits: string, language: Language): string | undefined {
  const mark = decimalMark(digits, language);
  const whole = mark === -1 ? digits : digits.slice(0, mark);
  const decimals = mark === -1 ? '' : digits.slice(mark + 1);
  if (!/^\d*$/u.test(decimals)) return undefined;
  if (!/^\d*$/u.test(whole) && !grouped.test(whole)) return undefined;
  return `${whole.replace(/\D/gu, '') || '0'}.${decimals || '0'}`;
}
