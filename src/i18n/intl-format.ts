import { locales, type Language } from './language';

/** Shown where there is no number to show. */
export const noNumber = '–';

const built = new Map<string, Intl.NumberFormat>();

/** Building an Intl.NumberFormat costs about 50 µs and a slider move formats dozens of numbers: each is built once. */
export function intlFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const known = built.get(key);
  if (known !== undefined) return known;
  // 'negative': a value that rounds to zero is "0", never "-0".
  const made = new Intl.NumberFormat(locales[language], { signDisplay: 'negative', ...options });
  built.set(key, made);
  return made;
}

/** The number in the writing of the language; a dash for what is no number. */
export function formatNumber(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  if (!Number.isFinite(value)) return noNumber;
  const text = intlFormat(language, options).format(value);
  // English formats write a hyphen; the typographic minus stands as wide as the plus and never breaks a line.
  return value < 0 ? text.replace('-', '−') : text;
}
