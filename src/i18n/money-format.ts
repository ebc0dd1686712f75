import type { Currency } from './currency';
import { formatNumber, intlFormat } from './intl-format';
import type { Language } from './language';

type SignDisplay = 'negative' | 'exceptZero';

/** Cents are written both or not at all: 375,25 € and 12 000,40 €, but 1 000 €. */
export function moneyText(
  value: number,
  language: Language,
  currency: Currency,
  signDisplay: SignDisplay = 'negative',
): string {
  return formatNumber(value, language, {
    style: 'currency',
    currency,
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    trailingZeroDisplay: 'stripIfInteger',
    signDisplay,
  });
}

/** Money as a headline: three significant digits; below 100 the cents as they are, since rounded cents would be false. */
export function headlineMoneyText(
  value: number,
  language: Language,
  currency: Currency,
  signDisplay: SignDisplay = 'negative',
): string {
  const shown = Math.abs(value) < 100 ? value : Number(value.toPrecision(3));
  return moneyText(shown, language, currency, signDisplay);
}

/** Where the locale puts the currency, and how it calls it: "€", "kr", "US$". */
export function currencyMark(
  language: Language,
  currency: Currency,
): { readonly symbol: string; readonly position: 'before' | 'after' } {
  const parts = intlFormat(language, { style: 'currency', currency }).formatToParts(1);
  const place = parts.findIndex((part) => part.type === 'currency');
  const number = parts.findIndex((part) => part.type === 'integer');
  return { symbol: parts[place]?.value ?? currency, position: place < number ? 'before' : 'after' };
}
