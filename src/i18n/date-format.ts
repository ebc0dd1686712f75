import { locales, type Language } from './language';

/** An ISO day as the language writes it in full: "17. lokakuuta 2025". The day is the same in every time zone. */
export const formatDate = (isoDay: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDay));

/** The day of an ISO day or instant, as an ISO day. The day of an instant is the reader's own. */
export const isoDay = (when: string | Date): string =>
  typeof when === 'string' && when.length <= 10
    ? when
    : new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date(when));

/**
 * A moment as the language writes it in full, in the reader's own time zone: "22. marraskuuta 2026 klo 14.05".
 *
 * @param at milliseconds since 1970
 * @param timeZone the reader's when left out
 */
export const formatDateTime = (at: number, language: Language, timeZone?: string): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at);
