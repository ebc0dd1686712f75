import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../src/i18n/language';
import { isBegunRange, parseRange } from '../../src/i18n/parse-range';
import type { QuantityField } from '../../src/i18n/parse-quantity';
import { parameter, type ParameterId } from '../../src/model/parameters';
import { anyValue, parameterIds } from '../model/any-inputs';
import { formatOf } from '../views/said';

const field = (unit: QuantityField['unit'], language: Language = 'en'): QuantityField => ({
  unit,
  language,
  currency: 'EUR',
  basis: 'points',
});
const is = (low: number, high: number) => ({ ok: true, low, high });

describe('a range', () => {
  test.each([
    ['share', '5-10', 0.05, 0.1],
    ['share', '5–10', 0.05, 0.1],
    ['share', '5 – 10 %', 0.05, 0.1],
    ['share', '5 % — 10 %', 0.05, 0.1],
    ['share', '5 to 10', 0.05, 0.1],
    ['share', 'from 5 to 10 %', 0.05, 0.1],
    ['share', 'between 5 and 10%', 0.05, 0.1],
    ['share', '5…10', 0.05, 0.1],
    ['share', '5...10', 0.05, 0.1],
    ['share', '5..10', 0.05, 0.1],
    ['share', '0.5–2', 0.005, 0.02],
    ['share', '0.5–2 %', 0.005, 0.02],
    ['share', '0.05–0.1', 0.05, 0.1],
    ['share', '0–10', 0, 0.1],
    ['share', '-5–10', -0.05, 0.1],
    ['share', '-5--2', -0.05, -0.02],
    ['share', '−5 – −2', -0.05, -0.02],
    ['share', '-5 to -2 %', -0.05, -0.02],
    ['churnCut', '2-4', 0.02, 0.04],
    ['churnCut', '2 pp – 4 pp', 0.02, 0.04],
    ['churnCut', '2 %-yks – 4 %-yks', 0.02, 0.04],
    ['churnCut', '2–4 %-yks.', 0.02, 0.04],
    ['money', '€1,000–€2,500.50', 1_000, 2_500.5],
    ['money', '1 000-2 000', 1_000, 2_000],
    ['money', '€5–10', 5, 10],
    ['people', '3–8 people', 3, 8],
    ['months', '6 to 9 months', 6, 9],
  ] as const)('in %s, "%s" is from %d to %d', (unit, text, low, high) => {
    expect(parseRange(text, field(unit))).toEqual(is(low, high));
  });

  test.each([
    ['fi', '5,5–10,25', 0.055, 0.1025],
    ['fi', '5 – 10 prosenttia', 0.05, 0.1],
    ['fi', 'väliltä 5–10 %', 0.05, 0.1],
    ['sv', '5 till 10', 0.05, 0.1],
    ['sv', 'mellan 5 och 10 procent', 0.05, 0.1],
    ['sv', 'från 5,5 till 10', 0.055, 0.1],
    ['sv', '5 tot 10', 0.05, 0.1],
  ] as const)('in %s, "%s" is from %d to %d', (language, text, low, high) => {
    expect(parseRange(text, field('share', language))).toEqual(is(low, high));
  });

  test('in Swedish kronor with their own dash is one of two amounts', () => {
    expect(parseRange('500:-–700:-', { ...field('money', 'sv'), currency: 'SEK' })).toEqual(is(500, 700));
  });

  test.each([
    '5',
    '-5',
    '−5 %',
    '– 5',
    '3 %-yks',
    '-3 %-yks.',
    '1 000',
    '500:-',
    '',
    '-',
    '5 %-enheter',
    'a–b',
    '1e-5',
  ])('is not "%s"', (text) => {
    expect(parseRange(text, field('churnCut'))).toBeNull();
  });

  test.each([
    ['5–x1', 'notANumber'],
    ['5 € – 10 €', 'wrongUnit'],
    ['10-20-30', 'notANumber'],
  ])('that cannot be read, "%s", says why: %s', (text, problem) => {
    const read = parseRange(text, field('share'));
    expect(read).toMatchObject({ ok: false });
    if (problem !== 'notANumber') expect(read).toEqual({ ok: false, problem });
  });

  test.each(['5–', '5 -', '5 % –', '5 t', '5 to', '5 to ', '5 till', '5…', '5..', '5 – -'])(
    'has been begun with "%s"',
    (text) => {
      expect(isBegunRange(text)).toBe(true);
    },
  );
  test.each(['5', '5 %', '-5', '5 months', 'to', '5–6'])('has not been begun with "%s"', (text) => {
    expect(isBegunRange(text)).toBe(false);
  });

  const signs: Readonly<Record<Language, readonly string[]>> = {
    fi: ['–', '-', ' – ', '…'],
    en: ['–', '-', ' to ', ' – ', '...'],
    sv: ['–', '-', ' till ', ' – ', '…'],
  };
  const two = fc
    .constantFrom(...parameterIds)
    .chain((id) => fc.tuple(fc.constant(id), anyValue(id), anyValue(id)));
  test.each(languages)(
    'of two values as a field of %s shows them is from the one to the other',
    (language) => {
      fc.assert(
        fc.property(two, fc.constantFrom(...signs[language]), ([id, one, other], sign) => {
          const { unit } = parameter(id satisfies ParameterId);
          const text = [one, other].map((value) => formatOf(language).field(unit, value, 'points'));
          const read = parseRange(text.join(sign), field(unit, language));
          expect(read, text.join(sign)).toMatchObject({ ok: true });
          if (read?.ok !== true) return;
          const near = (value: number) => 1e-4 * Math.max(1, Math.abs(value));
          expect(Math.abs(read.low - one)).toBeLessThanOrEqual(near(one));
          expect(Math.abs(read.high - other)).toBeLessThanOrEqual(near(other));
        }),
        { numRuns: 700 },
      );
    },
  );
});
