/** The languages of the app. The id is also the key of the message files and the value of `<html lang>`. */
export const languages = ['fi', 'en', 'sv'] as const;
export type Language = (typeof languages)[number];

/**
 * The locale that decides how numbers look in each language.
 *
 * - English is Irish English: a Finnish company counts in euros, and Ireland is the euro country that writes
 *   English. It gives "€1,234.50" and "€50K"; British English would abbreviate to "€50k" and "€1.5m", which a
 *   Finn reads as metres, and "en-FI" mixes an English currency place with Finnish groups and commas.
 * - Swedish is the Swedish of Sweden: Finland's Swedish writes numbers in the same way, and every browser ships it.
 */
export const locales: Readonly<Record<Language, string>> = { fi: 'fi-FI', en: 'en-IE', sv: 'sv-SE' };

export function isLanguage(x: unknown): x is Language {
  return languages.some((language) => language === x);
}

/** The first language of the browser's list that the app speaks, by the part before the hyphen; otherwise English. */
export function preferredLanguage(wanted: readonly string[]): Language {
  return wanted.map((tag) => tag.toLowerCase().split(/[-_]/)[0]).find(isLanguage) ?? 'en';
}
