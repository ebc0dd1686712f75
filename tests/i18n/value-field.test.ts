import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { currencies } from '../../src/i18n/currency';
import { languages } from '../../src/i18n/language';
import { createNumberFormat } from '../../src/i18n/number-format';
import { parseQuantity, type QuantityField } from '../../src/i18n/parse-quantity';
import { parameters, type Unit } from '../../src/model/parameters';
import { plainSpaces } from './plain-spaces';

const units = ['money', 'share', 'churnCut', 'people', 'customers', 'months', 'years'] as const;
const bases = ['points', 'percent'] as const;
const fields = languages.flatMap((language) =>
  units.flatMap((unit) => bases.map((basis): QuantityField => ({ unit, language, basis, currency: 'EUR' }))),
);

function valueOf(text: string, field: QuantityField): number {
  const result = parseQuantity(text, field);
  if (!result.ok) throw new Error(`"${text}" as ${field.unit} in ${field.language}: ${result.problem}`);
  expect(result.note).toBeUndefined();
  return result.value;
}

/** Fields show four decimals: half of the last one is what may be lost, in percent a hundredth of that. */
const lastDigit = (unit: Unit): number => (unit === 'share' || unit === 'churnCut' ? 5.1e-7 : 5.1e-5);

function expectSame(actual: number, expected: number, relative = 1e-9, absolute = 1e-10): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(Math.abs(expected) * relative + absolute);
}

describe.each(languages)('the text of a value field in %s', (language) => {
  const format = createNumberFormat(language, 'EUR');
  const english = language === 'en';

  it.each([
    ['share', 0.84, '84', '84'],
    ['share', 0.845, '84,5', '84.5'],
    ['share', 0.8425, '84,25', '84.25'],
    ['share', 0.1 + 0.2, '30', '30'],
    ['share', 0.01, '1', '1'],
    ['share', -0.5, '−50', '−50'],
    ['share', 0, '0', '0'],
    ['churnCut', 0.03, '3', '3'],
    ['churnCut', 0.005, '0,5', '0.5'],
    ['churnCut', -0.015, '−1,5', '−1.5'],
    ['money', 1234.5, '1 234,5', '1,234.5'],
    ['money', 1_000_000_000, '1 000 000 000', '1,000,000,000'],
    ['customers', 20_000, '20 000', '20,000'],
    ['people', 0.1 * 3, '0,3', '0.3'],
    ['months', 6, '6', '6'],
    ['years', 2.5, '2,5', '2.5'],
    ['money', 1 / 3, '0,3333', '0.3333'],
  ] as const)('of %s %d has no unit and no dust', (unit, value, nordicText, englishText) => {
    expect(plainSpaces(format.field(unit, value))).toBe(english ? englishText : nordicText);
  });

  it('keeps the sign of a share below one percent, which would be read as a share without it', () => {
    const text = english ? '0.5%' : '0,5 %';
    expect(plainSpaces(format.field('share', 0.005))).toBe(text);
    expect(plainSpaces(format.field('churnCut', 0.005, 'percent'))).toBe(text);
  });

  it.each(parameters)('of $id is read back at its ends and steps', ({ unit, min, max, step }) => {
    for (const value of [min, min + step, min + 3 * step, (min + max) / 3, max - step, max]) {
      const shown = valueOf(format.field(unit, value), { unit, language, currency: 'EUR' });
      expectSame(shown, value, 1e-9, lastDigit(unit));
    }
  });
});

test.each(fields)(
  'what a field of $unit ($basis, $language) shows is read back as the same value',
  (field) => {
    const { unit, language, currency, basis } = field;
    const format = createNumberFormat(language, currency);
    const anyValue = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    const usualValue = fc.double({ min: -2, max: 2, noNaN: true });
    const typedValue = fc.integer({ min: -1e7, max: 1e7 }).map((cents) => cents / 1e4);
    fc.assert(
      fc.property(fc.oneof(anyValue, usualValue, typedValue), (value) => {
        expectSame(valueOf(format.field(unit, value, basis), field), value, 1e-9, lastDigit(unit));
      }),
    );
  },
);

describe.each(languages)('a pasted text in %s', (language) => {
  const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });

  test.each(currencies)('of money in %s is read back', (currency) => {
    const field = { unit: 'money', language, currency } as const;
    const rounded = createNumberFormat(language, currency);
    const exact = createNumberFormat(language, currency, true);
    fc.assert(
      fc.property(amount, (value) => {
        expect(valueOf(rounded.money(value), field)).toBeCloseTo(value, 1.9);
        expect(valueOf(exact.signedHeadlineMoney(value), field)).toBeCloseTo(value, 1.9);
        expectSame(valueOf(rounded.headlineMoney(value), field), value, 0.005, 0.005);
      }),
    );
  });

  test('of percent is read back', () => {
    const field = { unit: 'share', language, currency: 'EUR' } as const;
    const format = createNumberFormat(language, 'EUR');
    fc.assert(
      fc.property(fc.double({ min: -10, max: 10, noNaN: true }), (share) => {
        expect(valueOf(format.percent(share), field)).toBeCloseTo(share, 3.9);
        expect(valueOf(format.signedPercent(share), field)).toBeCloseTo(share, 3.9);
      }),
    );
  });

  test.each([1, 2, 14, 2.5])('of %d months, years and customers is read back', (value) => {
    const format = createNumberFormat(language, 'EUR');
    const field = (unit: Unit) => ({ unit, language, currency: 'EUR' }) as const;
    expect(valueOf(format.months(value), field('months'))).toBe(value);
    expect(valueOf(format.years(value), field('years'))).toBe(value);
    expect(valueOf(format.duration(value), field(value < 2 ? 'months' : 'years'))).toBe(
      value < 2 ? 12 * value : value,
    );
    expect(valueOf(format.customers(value), field('customers'))).toBe(value);
  });
});

test('whatever is pasted, reading never fails and never gives a value that is not finite', () => {
  const pieces = fc.constantFrom(
    ...[
      '1',
      '0',
      '234',
      ' ',
      '.',
      ',',
      "'",
      '-',
      '−',
      '–',
      '+',
      '%',
      '€',
      'kr',
      'e',
      'pp',
      '\u200b',
      '\u00a0',
      '‰',
      '٣',
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: fc.constantFrom('\ud800', '\udc00', '9', 'x') }),
  );
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom(...fields),
      fc.constantFrom(...currencies),
      (text, field, currency) => {
        const result = parseQuantity(text, { ...field, currency });
        expect(!result.ok || (Number.isFinite(result.value) && !Object.is(result.value, -0))).toBe(true);
      },
    ),
    { numRuns: 3000 },
  );
});
