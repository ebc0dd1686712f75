import { describe, expect, it, test } from 'vitest';
import { currencies, isCurrency } from '../../src/i18n/currency';
import { isLanguage, languages, locales, preferredLanguage } from '../../src/i18n/language';

describe('the preferred language', () => {
  it.each([
    [['fi'], 'fi'],
    [['fi-FI', 'en'], 'fi'],
    [['sv-FI', 'fi'], 'sv'],
    [['SV'], 'sv'],
    [['sv_SE'], 'sv'],
    [['de-DE', 'en-US', 'fi'], 'en'],
    [['de', 'sv-SE', 'fi'], 'sv'],
    [['de', 'fr'], 'en'],
    [['fil-PH'], 'en'],
    [['', '-'], 'en'],
    [[], 'en'],
  ])('of a browser that asks for %j is %s', (wanted, expected) => {
    expect(preferredLanguage(wanted)).toBe(expected);
  });
});

test.each(languages)('the locale of %s is of that language and known to this machine', (language) => {
  expect(isLanguage(language)).toBe(true);
  expect(Intl.NumberFormat.supportedLocalesOf(locales[language])).toHaveLength(1);
  expect(locales[language].startsWith(`${language}-`)).toBe(true);
});

test.each(['de', 'FI', '', 'constructor', 1, null, undefined, ['fi']])('%j is no language', (value) => {
  expect(isLanguage(value)).toBe(false);
});

test('every currency is a currency', () => {
  expect(currencies.every(isCurrency)).toBe(true);
});

test.each(['eur', 'JPY', '€', '', 'toString', null, undefined, 1])('%j is no currency', (value) => {
  expect(isCurrency(value)).toBe(false);
});
