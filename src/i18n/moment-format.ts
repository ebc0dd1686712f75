import { locales, type Language } from './language';

/** A moment as the language writes it, in the reader's own time zone: "22.11.2026 klo 9.05". @param at milliseconds since 1970 */
export const formatMoment = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  );
