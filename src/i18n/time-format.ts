import { locales, type Language } from './language';

/** A moment as a person remembers it: the time of day, with the date once it was another day. */
export function formatMoment(at: number, now: number, language: Language): string {
  const day = new Intl.DateTimeFormat(locales[language], { dateStyle: 'short' });
  const isToday = day.format(at) === day.format(now);
  return new Intl.DateTimeFormat(locales[language], {
    timeStyle: 'short',
    ...(isToday ? {} : { dateStyle: 'medium' }),
  }).format(at);
}

/** Date and time of day in the reader's own time zone: "22.11.2026 klo 9.05". @param at milliseconds since 1970 */
export const formatDateAndTime = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short' }).format(at);
