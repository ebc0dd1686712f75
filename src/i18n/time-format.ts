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
