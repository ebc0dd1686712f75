import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteOrderMark, csvText, harmlessText } from '../../src/exporters/data/csv-text';
import { languages } from '../../src/i18n/language';
import { formula, payloads } from './formula-payloads';
import { readCsv } from './read-csv';

test.each(payloads)('%j never begins a formula', (payload) => {
  expect(harmlessText(payload)).not.toMatch(formula);
  // Nor after anything that a program with other settings takes for the end of a cell.
  for (const piece of harmlessText(payload).split(/[;,|"\n\t\r]/)) expect(piece).not.toMatch(formula);
});

test.each(languages)('a table of all payloads is read back without a formula in %s', (language) => {
  const rows = readCsv(
    csvText(
      payloads.map((payload) => [payload, 1]),
      language,
    ),
    language,
  );
  expect(rows).toHaveLength(payloads.length);
  for (const [cell = ''] of rows) expect(cell).not.toMatch(formula);
});

test('no text at all begins a formula, and ordinary text stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const piece of harmlessText(text).split(/[;,|"\n]/)) expect(piece).not.toMatch(formula);
    }),
  );
  for (const text of ['Acme Oy', 'Kävijät & muut', 'a = b', '100 % − 3', 'jos x+y', '−3 %', 'rivi 1\nrivi 2'])
    expect(harmlessText(text)).toBe(text);
});

describe('a number', () => {
  test('has the decimal mark of the language, all digits and no groups', () => {
    expect(csvText([[1234.5, -0.1, 1e21]], 'fi')).toBe(`${byteOrderMark}1234,5;-0,1;1e+21\r\n`);
    expect(csvText([[1234.5, -0.1]], 'sv')).toBe(`${byteOrderMark}1234,5;-0,1\r\n`);
    expect(csvText([[1234.5, -0.1]], 'en')).toBe(`${byteOrderMark}1234.5,-0.1\r\n`);
  });

  test('is read back as the very same number', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.constantFrom(...languages), number, (language, value) => {
        const [[cell = ''] = []] = readCsv(csvText([[value]], language), language);
        expect(Number(language === 'en' ? cell : cell.replace(',', '.'))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

test('texts with separators, quotation marks and line breaks are one cell', () => {
  const texts = ['a;b', 'a,b', 'say "yes"', 'two\nlines', ' edge '];
  for (const language of languages) {
    const [row] = readCsv(csvText([texts], language), language);
    expect(row).toEqual(texts);
  }
});
