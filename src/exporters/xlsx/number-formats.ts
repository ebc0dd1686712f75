import type { Currency } from '../../i18n/currency';
import type { Language } from '../../i18n/language';
import { currencyMark } from '../../i18n/money-format';

/** How a number is shown in a cell. */
export type NumberKind =
  | 'years'
  | 'points'
  | 'finePoints'
  | 'money'
  | 'cents'
  | 'percent'
  | 'finePercent'
  | 'count'
  | 'customers'
  | 'decimal'
  | 'fraction'
  | 'whole'
  | 'exact';

/** The languages by the numbers that Excel gives their locales: Finland, Ireland, Sweden. */
const locale: Readonly<Record<Language, string>> = { fi: '[$-40B]', en: '[$-1809]', sv: '[$-41D]' };

/**
 * The format codes of Excel by kind. A code says only where digits, groups and the currency stand; the signs between
 * digits come from the locale.
 *
 * @param units the words after a number of years, and of percentage points
 */
export function numberFormats(
  language: Language,
  currency: Currency,
  units: Readonly<Record<'years' | 'points', string>>,
): Readonly<Record<NumberKind, string>> {
  const { symbol, position } = currencyMark(language, currency);
  const mark = `"${symbol.replaceAll('"', '')}"`;
  const spaced = symbol.length > 1 ? `${mark}\\ ` : mark;
  const money = (digits: string) =>
    locale[language] + (position === 'before' ? spaced + digits : `${digits}\\ ${mark}`);
  const plain = (digits: string) => locale[language] + digits;
  const percent = (digits: string) => plain(language === 'en' ? `${digits}%` : `${digits}\\ %`);
  return {
    money: money('#,##0'),
    cents: money('#,##0.00'),
    percent: percent('0.0'),
    finePercent: percent('0.00'),
    count: plain('#,##0.0'),
    // Parts of a customer matter only when there are few, as on the page.
    customers: `[<9.95]${plain('#,##0.0')};${plain('#,##0')}`,
    years: plain(`0.00\\ "${units.years}"`),
    points: plain(`0.0\\ "${units.points}"`),
    finePoints: plain(`0.00\\ "${units.points}"`),
    decimal: plain('#,##0.00'),
    fraction: plain('0.0000'),
    whole: plain('#,##0'),
    exact: plain('0.00E+00'),
  };
}
