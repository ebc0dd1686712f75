import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { currencies } from '../../src/i18n/currency';
import { languages, type Language } from '../../src/i18n/language';
import { createNumberFormat, type NumberFormat } from '../../src/i18n/number-format';
import { plainSpaces } from './plain-spaces';

type InEachLanguage = Readonly<Record<Language, string>>;
type Case = [says: string, write: (format: NumberFormat) => string, expected: InEachLanguage];

/** Finnish and Swedish write most numbers alike. */
const nordic = (text: string, en: string): InEachLanguage => ({ fi: text, sv: text, en });

const euroCases: Case[] = [
  ['a number is grouped and whole', (f) => f.number(1234567.8), nordic('1 234 568', '1,234,568')],
  ['four digits are grouped too', (f) => f.number(1234), nordic('1 234', '1,234')],
  ['a number has the decimals it may have', (f) => f.number(1234.56, 1), nordic('1 234,6', '1,234.6')],
  ['a number has no empty decimals', (f) => f.number(5, 2), nordic('5', '5')],
  ['many customers are whole', (f) => f.customers(1234.5), nordic('1 235', '1,235')],
  ['ten customers are whole', (f) => f.customers(10.4), nordic('10', '10')],
  ['few customers have a decimal', (f) => f.customers(9.44), nordic('9,4', '9.4')],
  ['reach has two decimals at most', (f) => f.people(5.125), nordic('5,13', '5.13')],
  ['a share is shown in percent', (f) => f.percent(0.84), nordic('84 %', '84%')],
  ['percent has two decimals at most', (f) => f.percent(0.123456), nordic('12,35 %', '12.35%')],
  ['percent has the decimals it may have', (f) => f.percent(0.845, 0), nordic('85 %', '85%')],
  ['a rise in percent has a plus', (f) => f.signedPercent(0.05), nordic('+5 %', '+5%')],
  ['a fall in percent has a minus', (f) => f.signedPercent(-0.05), nordic('−5 %', '−5%')],
  ['no change in percent has no sign', (f) => f.signedPercent(-0.00001), nordic('0 %', '0%')],
  ['points are a bare number', (f) => f.points(0.03), nordic('3', '3')],
  ['points may be negative', (f) => f.points(-0.015), nordic('−1,5', '−1.5')],
  ['points show no dust', (f) => f.points(0.1 + 0.2), nordic('30', '30')],
  ['money has cents where there are any', (f) => f.money(375.25), nordic('375,25 €', '€375.25')],
  ['money has both cents', (f) => f.money(12000.4), nordic('12 000,40 €', '€12,000.40')],
  ['whole money has no cents', (f) => f.money(1000), nordic('1 000 €', '€1,000')],
  ['money that rounds to whole has no cents', (f) => f.money(99.999), nordic('100 €', '€100')],
  ['a debt has a minus', (f) => f.money(-1234.5), nordic('−1 234,50 €', '−€1,234.50')],
  ['a headline has three digits', (f) => f.headlineMoney(77_312.55), nordic('77 300 €', '€77,300')],
  ['a headline of hundreds has no cents', (f) => f.headlineMoney(375.25), nordic('375 €', '€375')],
  ['a small headline has its true cents', (f) => f.headlineMoney(28.143), nordic('28,14 €', '€28.14')],
  [
    'a large headline has three digits',
    (f) => f.headlineMoney(-1_234_567),
    nordic('−1 230 000 €', '−€1,230,000'),
  ],
  ['a gain has a plus', (f) => f.signedHeadlineMoney(77_312), nordic('+77 300 €', '+€77,300')],
  ['a loss has a minus', (f) => f.signedHeadlineMoney(-77_312), nordic('−77 300 €', '−€77,300')],
  ['neither gain nor loss has no sign', (f) => f.signedHeadlineMoney(-0.001), nordic('0 €', '€0')],
  ['an axis of thousands is short', (f) => f.axisMoney(50_000), { fi: '50 t. €', en: '€50K', sv: '50 tn €' }],
  [
    'an axis of millions is short',
    (f) => f.axisMoney(1.5e6),
    { fi: '1,5 milj. €', en: '€1.5M', sv: '1,5 mn €' },
  ],
  ['an axis below zero has a minus', (f) => f.axisMoney(-500), nordic('−500 €', '−€500')],
  ['an axis of numbers is short', (f) => f.axisNumber(12_500), { fi: '12,5 t.', en: '12.5K', sv: '12,5 tn' }],
  ['months have their word', (f) => f.months(14), { fi: '14 kuukautta', en: '14 months', sv: '14 månader' }],
  ['one month has its word', (f) => f.months(1), { fi: '1 kuukausi', en: '1 month', sv: '1 månad' }],
  ['years have a decimal', (f) => f.years(2.46), { fi: '2,5 vuotta', en: '2.5 years', sv: '2,5 år' }],
  ['one year has its word', (f) => f.years(1), { fi: '1 vuosi', en: '1 year', sv: '1 år' }],
  [
    '14 months are months',
    (f) => f.duration(14.3 / 12),
    { fi: '14 kuukautta', en: '14 months', sv: '14 månader' },
  ],
  [
    '23 months are months',
    (f) => f.duration(23 / 12),
    { fi: '23 kuukautta', en: '23 months', sv: '23 månader' },
  ],
  ['nothing is called 24 months', (f) => f.duration(1.99), { fi: '2 vuotta', en: '2 years', sv: '2 år' }],
  [
    'two and a half years are years',
    (f) => f.duration(2.5),
    { fi: '2,5 vuotta', en: '2.5 years', sv: '2,5 år' },
  ],
  [
    'days are part of a month',
    (f) => f.duration(0.02),
    { fi: '0,2 kuukautta', en: '0.2 months', sv: '0,2 månader' },
  ],
  ['the euro has its symbol', (f) => f.currencySymbol(), nordic('€', '€')],
  ['the euro has its place', (f) => f.currencyPosition(), nordic('after', 'before')],
];

describe.each(languages)('in %s', (language) => {
  const format = createNumberFormat(language, 'EUR');

  it.each(euroCases)('%s', (_, write, expected) => {
    expect(plainSpaces(write(format))).toBe(expected[language]);
  });

  test('an exact headline is money to the cent', () => {
    const exact = createNumberFormat(language, 'EUR', true);
    expect(exact.headlineMoney(77_312.55)).toBe(format.money(77_312.55));
    expect(exact.signedHeadlineMoney(-77_312.55)).toBe(format.money(-77_312.55));
    expect(plainSpaces(exact.signedHeadlineMoney(375.25))).toBe(
      { ...nordic('+375,25 €', '+€375.25') }[language],
    );
  });

  test('the same format is handed out again', () => {
    expect(createNumberFormat(language, 'EUR')).toBe(format);
    expect(createNumberFormat(language, 'EUR', true)).not.toBe(format);
    expect(createNumberFormat(language, 'SEK')).not.toBe(format);
  });

  test.each(currencies)('the mark of %s stands where money has it', (currency) => {
    const inCurrency = createNumberFormat(language, currency);
    const text = inCurrency.money(1000);
    const mark = inCurrency.currencySymbol();
    expect(inCurrency.currencyPosition() === 'before' ? text.startsWith(mark) : text.endsWith(mark)).toBe(
      true,
    );
  });
});

test('kroner and dollars are named as each language names them', () => {
  const marks = languages.map((language) => createNumberFormat(language, 'SEK').currencySymbol());
  expect(marks).toEqual(['SEK', 'SEK', 'kr']);
  expect(createNumberFormat('fi', 'USD').currencyPosition()).toBe('after');
  expect(createNumberFormat('en', 'SEK').currencyPosition()).toBe('before');
});

const inputsOfFormat = (format: NumberFormat): ((value: number) => string)[] => [
  ...[format.number, format.customers, format.people, format.percent],
  ...[format.signedPercent, format.points, format.money, format.headlineMoney, format.signedHeadlineMoney],
  ...[format.axisMoney, format.axisNumber, format.months, format.years, format.duration],
  ...(['share', 'churnCut', 'money', 'people'] as const).map(
    (unit) => (value: number) => format.field(unit, value),
  ),
  (value) => format.field('churnCut', value, 'percent'),
];

describe.each(languages)('in %s no text', (language) => {
  const writers = [false, true].flatMap((exact) =>
    inputsOfFormat(createNumberFormat(language, 'EUR', exact)),
  );

  test.each([NaN, Infinity, -Infinity])('names %s: it is a dash', (value) => {
    expect(new Set(writers.map((write) => write(value)))).toEqual(new Set(['–']));
  });

  test.each([-0, -1e-12, -Number.MIN_VALUE])('gives zero (%s) a sign', (value) => {
    for (const write of writers) expect(write(value)).toMatch(/^\D*0/u);
    for (const write of writers) expect(write(value)).not.toMatch(/[-−+]/u);
  });

  test('names infinity or a missing number, whatever the value', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        for (const write of writers) expect(write(value)).not.toMatch(/NaN|∞|Infinity|epäluku/u);
      }),
    );
  });
});
