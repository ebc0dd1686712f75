import type { Unit } from '../model/parameters';
import type { Currency } from './currency';
import { fieldText, type ChurnCutBasis } from './field-text';
import { formatNumber } from './intl-format';
import type { Language } from './language';
import { currencyMark, headlineMoneyText, moneyText } from './money-format';
import { asPercentNumber, customerDecimals, withoutDust } from './rounding';

/**
 * Numbers as text in one language and currency. A value that is not finite is a dash; zero never has a sign.
 * Every function stands alone, so that it can be handed on as it is.
 */
export interface NumberFormat {
  /** A plain number with groups; whole unless more decimals are allowed. */
  readonly number: (value: number, maxDigits?: number) => string;
  /** Customers: whole from ten upwards, at most one decimal below. */
  readonly customers: (value: number) => string;
  /** People reached by one recommender. */
  readonly people: (value: number) => string;
  /** Render a share as percent, e.g. 0.845 as "84,5 %". */
  readonly percent: (share: number, maxDigits?: number) => string;
  /** As `percent`, with + or −. */
  readonly signedPercent: (share: number, maxDigits?: number) => string;
  /** The bare number of percentage points, e.g. 0.03 as "3"; the message adds the words. */
  readonly points: (share: number) => string;
  /** Money to the cent. */
  readonly money: (value: number) => string;
  /** Money to three significant digits, or to the cent when the format is exact. */
  readonly headlineMoney: (value: number) => string;
  /** As `headlineMoney`, with + or −. */
  readonly signedHeadlineMoney: (value: number) => string;
  /** Short money for the axis of a chart: "50 t. €", "€50K". */
  readonly axisMoney: (value: number) => string;
  /** Short number for the axis of a chart. */
  readonly axisNumber: (value: number) => string;
  /** "14 months" */
  readonly months: (value: number) => string;
  /** "2.5 years" */
  readonly years: (value: number) => string;
  /** A time given in years as a person says it: months up to two years, then years. */
  readonly duration: (years: number) => string;
  /** The currency as the language writes it beside a number: "€", "kr", "US$". */
  readonly currencySymbol: () => string;
  /** The side of the number on which the language writes the currency. */
  readonly currencyPosition: () => 'before' | 'after';
  /** The text of a value field that is not being edited and shows its unit beside it; see `fieldText`. */
  readonly field: (unit: Unit, value: number, basis?: ChurnCutBasis) => string;
}

// The ticks of an axis are sums of steps: the one at zero may be 1e-13.
const axisValue = (value: number) => Number(value.toFixed(6));
const axisDigits = { notation: 'compact', maximumSignificantDigits: 3 } as const;

function buildNumberFormat(language: Language, currency: Currency, exact: boolean): NumberFormat {
  const write = (value: number, options: Intl.NumberFormatOptions) => formatNumber(value, language, options);
  const upTo = (digits: number) => ({ maximumFractionDigits: digits });
  const timeSpan = (value: number, unit: 'month' | 'year', digits: number) =>
    write(value, { style: 'unit', unit, unitDisplay: 'long', ...upTo(digits) });
  const headline = exact ? moneyText : headlineMoneyText;
  const mark = currencyMark(language, currency);

  return {
    number: (value, maxDigits = 0) => write(value, upTo(maxDigits)),
    customers: (value) => write(value, upTo(customerDecimals(value))),
    people: (value) => write(value, upTo(2)),
    percent: (share, maxDigits = 2) => write(share, { style: 'percent', ...upTo(maxDigits) }),
    signedPercent: (share, maxDigits = 2) =>
      write(share, { style: 'percent', signDisplay: 'exceptZero', ...upTo(maxDigits) }),
    points: (share) => write(asPercentNumber(share), upTo(2)),
    money: (value) => moneyText(value, language, currency),
    headlineMoney: (value) => headline(value, language, currency),
    signedHeadlineMoney: (value) => headline(value, language, currency, 'exceptZero'),
    axisMoney: (value) => write(axisValue(value), { style: 'currency', currency, ...axisDigits }),
    axisNumber: (value) => write(axisValue(value), axisDigits),
    months: (value) => timeSpan(value, 'month', 1),
    years: (value) => timeSpan(value, 'year', 1),
    duration: (years) => {
      const months = withoutDust(years * 12);
      // Decided on the rounded number, so that nothing is called "24 months". Days still count in the first month.
      if (Math.round(months) >= 24) return timeSpan(years, 'year', 1);
      return timeSpan(months, 'month', months < 1 ? 1 : 0);
    },
    currencySymbol: () => mark.symbol,
    currencyPosition: () => mark.position,
    field: (unit, value, basis = 'points') => fieldText(value, unit, basis, language),
  };
}

const built = new Map<string, NumberFormat>();

/** The number format of a language and currency: the same object each time, so it can be asked for freely. */
export function createNumberFormat(language: Language, currency: Currency, exact = false): NumberFormat {
  const key = [language, currency, exact].join();
  const format = built.get(key) ?? buildNumberFormat(language, currency, exact);
  built.set(key, format);
  return format;
}
