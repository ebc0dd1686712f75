import { locales, type Language } from './language';

/** An ISO day as the language writes it in full: "17. lokakuuta 2025". The day is the same in every time zone. */
export const formatDate = (isoDay: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDay));
