import { describe, expect, it, test } from 'vitest';
import { languages } from '../../src/i18n/language';
import { parseNumber } from '../../src/i18n/parse-number';

describe.each(languages)('in %s', (language) => {
  it.each([
    ['84', 84],
    ['007', 7],
    ['0', 0],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0.84', 0.84],
    ['0,84', 0.84],
    ['0,845', 0.845],
    ['.5', 0.5],
    [',5', 0.5],
    ['5,', 5],
    ['5.', 5],
    ['1234', 1234],
    ['1234,567', 1234.567],
    ['1234.567', 1234.567],
    ['1.234', 1.234],
    ['1 234', 1234],
    ['1 234 567', 1234567],
    ['1 234,5', 1234.5],
    ['1 234.5', 1234.5],
    ['1 234,567', 1234.567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['1,234,567.8', 1234567.8],
    ['1.234.567,8', 1234567.8],
    ["1'234'567.8", 1234567.8],
    ['1’234’567,8', 1234567.8],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ['1\u2009234,5', 1234.5],
    ['1\u3000234  567', 1234567],
    [' \t84\n', 84],
    ['\u200b8\u200d4\ufeff', 84],
    ['\u2066\u200e84\u2069', 84],
    ['+5', 5],
    ['-5', -5],
    ['\u22125', -5],
    ['\u20135', -5],
    ['- 5', -5],
    ['-.5', -0.5],
    ['-1 234,5', -1234.5],
    ['1000000000000000', 1e15],
    ['-1000000000000000', -1e15],
  ])('%j is %d', (text, value) => {
    expect(parseNumber(text, language)).toEqual({ ok: true, value });
  });

  it.each(['12,5,3', '1,23,456', '1.2.3', '1 23 4', '1 2345', '1234 567', '1 234 ,5', '12, 5', '1.234 567'])(
    '%j has separators that make no sense',
    (text) => {
      expect(parseNumber(text, language)).toEqual({ ok: false, problem: 'ambiguousSeparators' });
    },
  );

  it.each(['1 234,567.8', '1.234,567,890', '0 123', '000,123,456', "1'234 567", '1,234,', '31.12.2026'])(
    '%j mixes separators',
    (text) => {
      expect(parseNumber(text, language)).toEqual({ ok: false, problem: 'ambiguousSeparators' });
    },
  );

  it.each([
    '1e309',
    '1e3',
    '1E3',
    'Infinity',
    '-Infinity',
    '∞',
    'NaN',
    'abc',
    '0x10',
    '--5',
    '-+5',
    '5-',
    '5–6',
  ])('%j is not a number', (text) => {
    expect(parseNumber(text, language)).toEqual({ ok: false, problem: 'notANumber' });
  });

  it.each([
    '-',
    '–',
    '.',
    ',',
    '%',
    '..5',
    '5..',
    '(5)',
    '5/2',
    '½',
    '5²3',
    '٥',
    '5 %',
    '5 kg',
    '€5',
    '1_000',
    '#5',
  ])('%j is not a number by itself', (text) => {
    expect(parseNumber(text, language)).toEqual({ ok: false, problem: 'notANumber' });
  });

  it.each(['', '   ', '\u00a0', '\u200b', '\n\t'])('%j is empty', (text) => {
    expect(parseNumber(text, language)).toEqual({ ok: false, problem: 'empty' });
  });

  it.each(['1000000000000001', '9'.repeat(400), '-' + '9'.repeat(17), '1 000 000 000 000 000 000'])(
    '%s is too large',
    (text) => {
      expect(parseNumber(text, language)).toEqual({ ok: false, problem: 'tooLarge' });
    },
  );

  it.each(['-0', '−0,0', '-0.' + '0'.repeat(400) + '1'])('%s is zero without a sign', (text) => {
    const result = parseNumber(text, language);
    expect(result.ok && Object.is(result.value, 0)).toBe(true);
  });
});

test('a lone comma before three digits groups in English and is a decimal in Finnish and Swedish', () => {
  const values = languages.map((language) => parseNumber('1,234', language));
  expect(values).toEqual([
    { ok: true, value: 1.234 },
    { ok: true, value: 1234 },
    { ok: true, value: 1.234 },
  ]);
});

test('a very long paste is read at once', () => {
  const started = performance.now();
  for (const piece of ['1', '-', ' ', 'a', '%', '1 ', '1,', '.', '1a', '-€']) {
    expect(parseNumber(piece.repeat(100_000) + '5x', 'fi').ok).toBe(false);
  }
  expect(performance.now() - started).toBeLessThan(2000);
});
