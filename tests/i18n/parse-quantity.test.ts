import { describe, expect, it, test } from 'vitest';
import { currencies, type Currency } from '../../src/i18n/currency';
import { languages } from '../../src/i18n/language';
import { parseQuantity } from '../../src/i18n/parse-quantity';
import { currencyWords, unitWords } from '../../src/i18n/unit-words';

const is = (value: number) => ({ ok: true, value });
const readAsShare = (value: number) => ({ ok: true, value, note: 'readAsShare' });
const problem = (name: string) => ({ ok: false, problem: name });

describe.each(languages)('in %s', (language) => {
  const field = { language, currency: 'EUR' } as const;
  const share = { ...field, unit: 'share' } as const;
  const percentCut = { ...field, unit: 'churnCut', basis: 'percent' } as const;
  const pointsCut = { ...field, unit: 'churnCut', basis: 'points' } as const;
  const money = { ...field, unit: 'money' } as const;

  describe.each([share, percentCut])('a field that counts percent ($unit)', (percentField) => {
    it.each([
      ['84', 0.84],
      ['84 %', 0.84],
      ['84%', 0.84],
      ['84\u00a0%', 0.84],
      ['84 prosenttia', 0.84],
      ['84 percent', 0.84],
      ['84 Procent', 0.84],
      ['84,5', 0.845],
      ['8.1', 0.081],
      ['84.25', 0.8425],
      ['57', 0.57],
      ['0,5 %', 0.005],
      ['0.84 %', 0.0084],
      ['1', 0.01],
      ['1.5', 0.015],
      ['1,0', 0.01],
      ['0', 0],
      ['0,0', 0],
      ['-20', -0.2],
      ['−0,2 %', -0.002],
      ['120', 1.2],
    ])('reads %j as %d', (text, value) => {
      expect(parseQuantity(text, percentField)).toEqual(is(value));
    });

    it.each([
      ['0.84', 0.84],
      ['0,84', 0.84],
      ['.845', 0.845],
      ['-0.2', -0.2],
      ['0.999', 0.999],
    ])('reads %j as a share of %d and says so', (text, value) => {
      expect(parseQuantity(text, percentField)).toEqual(readAsShare(value));
    });

    it.each(['3 pp', '3 %-yks.', '3 prosenttiyksikköä', '3 percentage points', '3 procentenheter'])(
      'does not take %j',
      (text) => {
        expect(parseQuantity(text, percentField)).toEqual(problem('percentExpected'));
      },
    );
  });

  describe('a field that counts percentage points', () => {
    it.each([
      ['3', 0.03],
      ['0.5', 0.005],
      ['0,5', 0.005],
      ['-1,5', -0.015],
      ['3 %-yks.', 0.03],
      ['3 %-yks', 0.03],
      ['3 %\u2011yks.', 0.03],
      ['3 prosenttiyksikköä', 0.03],
      ['3 prosenttiyksikköä'.normalize('NFD'), 0.03],
      ['3 pp', 0.03],
      ['3pp', 0.03],
      ['3 p.p.', 0.03],
      ['3 percentage\u00a0points', 0.03],
      ['3 procentenheter', 0.03],
      ['8.1 pp', 0.081],
    ])('reads %j as %d', (text, value) => {
      expect(parseQuantity(text, pointsCut)).toEqual(is(value));
    });

    it.each(['3 %', '3%', '0,5 %', '3 prosenttia', '3 percent', '3 procent'])('does not take %j', (text) => {
      expect(parseQuantity(text, pointsCut)).toEqual(problem('pointsExpected'));
    });

    it('is what a churn cut counts when nothing else is said', () => {
      expect(parseQuantity('0.5', { ...field, unit: 'churnCut' })).toEqual(is(0.005));
    });
  });

  describe('a money field', () => {
    it.each([
      ['375,25', 375.25],
      ['€100', 100],
      ['€ 100', 100],
      ['100 €', 100],
      ['100€', 100],
      ['EUR 100', 100],
      ['100 EUR', 100],
      ['100 euroa', 100],
      ['100 e', 100],
      ['-€100', -100],
      ['€-100', -100],
      ['− 100 €', -100],
      ['€1 234,50', 1234.5],
      ['0.5', 0.5],
      ['€.50', 0.5],
    ])('reads %j as %d', (text, value) => {
      expect(parseQuantity(text, money)).toEqual(is(value));
    });

    it.each([
      '$100',
      '100 kr',
      '100 SEK',
      '£100',
      '100 CHF',
      '¥100',
      '5 kg',
      '100 %',
      '100 € kpl',
      'noin 100',
    ])('does not take %j', (text) => {
      expect(parseQuantity(text, money)).toEqual(problem('wrongUnit'));
    });

    it.each(['-€-100', '--100', '€--100', '100 -', '100e3', '1e309', '100 ;'])(
      'sees no number in %j',
      (text) => {
        expect(parseQuantity(text, money)).toEqual(problem('notANumber'));
      },
    );

    it.each([
      ['SEK', '100 kr', 100],
      ['SEK', '100:-', 100],
      ['SEK', 'kr. 100', 100],
      ['SEK', 'kr.500', 500],
      ['NOK', 'kr 100', 100],
      ['DKK', '100 kr.', 100],
      ['USD', '$100', 100],
      ['USD', 'US$100', 100],
      ['GBP', '£1,234.50', 1234.5],
      ['CHF', "CHF 1'234.50", 1234.5],
    ] as [Currency, string, number][])('in %s reads %j as %d', (currency, text, value) => {
      expect(parseQuantity(text, { ...money, currency })).toEqual(is(value));
    });

    it.each(
      currencies.flatMap((currency) => currencyWords[currency].map((word) => [currency, word] as const)),
    )('in %s takes the word %j', (currency, word) => {
      const inCurrency = { ...money, currency };
      expect(parseQuantity(`12,5 ${word}`, inCurrency)).toEqual(is(12.5));
      // The Swedish price mark ":-" only ever follows; before a number its dash would be a minus.
      const leading = word === ':-' ? 'sek' : word;
      expect(parseQuantity(`${leading.toUpperCase()} 12.5`, inCurrency)).toEqual(is(12.5));
    });
  });

  it.each([
    ['months', '14 kk', 14],
    ['months', '14 months', 14],
    ['months', '14 mån.', 14],
    ['months', '14', 14],
    ['years', '3 v', 3],
    ['years', '3 v.', 3],
    ['years', '3 vuotta', 3],
    ['years', '2.5 Years', 2.5],
    ['years', '3 år', 3],
    ['customers', '500 asiakasta', 500],
    ['customers', '1 500 customers', 1500],
    ['customers', '500 kunder', 500],
    ['people', '5,5', 5.5],
    ['people', '5 henkilöä', 5],
    ['people', '0.5', 0.5],
  ] as const)('a field of %s reads %j as %d', (unit, text, value) => {
    expect(parseQuantity(text, { ...field, unit })).toEqual(is(value));
  });

  it.each([
    ['months', '2 years'],
    ['years', '14 kk'],
    ['customers', '5 kg'],
    ['customers', '5 %'],
    ['people', '5 €'],
    ['share', '84 €'],
    ['share', '84 ‰'],
    ['churnCut', '3 kk'],
  ] as const)('a field of %s does not take %j', (unit, text) => {
    expect(parseQuantity(text, { ...field, unit })).toEqual(problem('wrongUnit'));
  });

  it.each(['money', 'share', 'churnCut', 'people', 'customers', 'months', 'years'] as const)(
    'a field of %s says why it cannot read a number',
    (unit) => {
      const quantity = { ...field, unit };
      expect(parseQuantity(' ', quantity)).toEqual(problem('empty'));
      expect(parseQuantity('abc', quantity)).toEqual(problem('notANumber'));
      expect(parseQuantity('0x10', quantity)).toEqual(problem('notANumber'));
      expect(parseQuantity('1.2.3', quantity)).toEqual(problem('ambiguousSeparators'));
      expect(parseQuantity('9'.repeat(400), quantity)).toEqual(problem('tooLarge'));
      expect(Object.is((parseQuantity('−0', quantity) as { value: number }).value, 0)).toBe(true);
    },
  );

  it.each(['people', 'customers', 'months', 'years'] as const)(
    'a field of %s takes each of its words',
    (unit) => {
      for (const word of unitWords[unit]) {
        expect(parseQuantity(`5 ${word}`, { ...field, unit })).toEqual(is(5));
        expect(parseQuantity(`5${word.toUpperCase()}.`, { ...field, unit })).toEqual(is(5));
      }
    },
  );

  it('percent and percentage points are never mixed, whatever the word', () => {
    for (const word of unitWords.percent) {
      expect(parseQuantity(`5 ${word}`, percentCut)).toEqual(is(0.05));
      expect(parseQuantity(`5 ${word}`, pointsCut)).toEqual(problem('pointsExpected'));
    }
    for (const word of unitWords.points) {
      expect(parseQuantity(`5 ${word}`, pointsCut)).toEqual(is(0.05));
      expect(parseQuantity(`5 ${word}`, percentCut)).toEqual(problem('percentExpected'));
    }
  });

  it('reads a lone English comma before three digits as thousands, also with a unit', () => {
    expect(parseQuantity('1,234 €', money)).toEqual(is(language === 'en' ? 1234 : 1.234));
  });
});

test('every whole and tenth percent is the share that the same digits write', () => {
  for (let tenths = 10; tenths <= 1000; tenths += 1) {
    const text = `${Math.floor(tenths / 10)}.${tenths % 10}`;
    expect(parseQuantity(text, { unit: 'share', language: 'fi', currency: 'EUR' })).toEqual(
      is(tenths / 1000),
    );
  }
});

test('every word is in small letters, without a closing full stop, and counts one thing only', () => {
  const words = Object.values(unitWords).flat();
  expect(new Set(words).size).toBe(words.length);
  for (const word of [...words, ...Object.values(currencyWords).flat()]) {
    expect(word).toBe(word.normalize('NFC').toLowerCase().replace(/\.$/u, ''));
  }
});
