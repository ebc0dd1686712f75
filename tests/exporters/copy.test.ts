import { describe, expect, test } from 'vitest';
import { summaryTable } from '../../src/exporters/copy/summary-table';
import { summaryText } from '../../src/exporters/copy/summary-text';
import { keyFigures } from '../../src/exporters/document/key-figures';
import type { ExportedScenario, ExportSnapshot } from '../../src/exporters/export-snapshot';
import { languages, type Language } from '../../src/i18n/language';
import { presets } from '../../src/model/examples';
import { readLink } from '../../src/state/read-link';
import { openingScenario, type Scenario } from '../../src/state/scenario';
import { formula, payloads } from './formula-payloads';
import { simulated } from './simulated';
import { exported, exportWords, formatFor, snapshotOf } from './taken-snapshots';

const tableOf = async (snapshot: ExportSnapshot) =>
  summaryTable(snapshot, await exportWords(snapshot.language), formatFor(snapshot));
const textOf = async (snapshot: ExportSnapshot) =>
  summaryText(snapshot, await exportWords(snapshot.language), formatFor(snapshot));

const cellsOf = (text: string) => text.split('\n').map((row) => row.split('\t'));
const unescaped = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const htmlCells = (html: string) =>
  [...html.matchAll(/<t[hd][^>]*>([^<]*)<\/t[hd]>/g)].map(([, cell = '']) => unescaped(cell));

describe.each(languages)('copied in %s', (language) => {
  test.each(presets)(
    'the table of the example %s has the amounts of the page, signs and all',
    async (preset) => {
      const snapshot = snapshotOf(preset, language);
      const { html, text } = await tableOf(snapshot);
      const figures = keyFigures(snapshot.main, await exportWords(language), formatFor(snapshot));
      for (const { amount, label } of figures) {
        expect(cellsOf(text)).toContainEqual([label, amount]);
        expect(htmlCells(html)).toContain(amount);
      }
      expect(text).not.toMatch(/(^|[\t\n])'/);
    },
  );

  test('the text says the verdict and the range that a simulation found, and the table its spread', async () => {
    const main = await simulated(openingScenario, language);
    const snapshot = { ...snapshotOf('b2b', language), main };
    const npv = main.uncertainty?.percentiles.find(({ result }) => result === 'npv');
    const { signedHeadlineMoney } = formatFor(snapshot);
    const text = await textOf(snapshot);
    expect(text).toContain(main.uncertainty?.verdict);
    const { text: table } = await tableOf(snapshot);
    for (const value of [npv?.p10, npv?.p90]) {
      expect(text).toContain(signedHeadlineMoney(value ?? NaN));
      expect(table).toContain(signedHeadlineMoney(value ?? NaN));
    }
    const words = await exportWords(language);
    expect(table).toContain(words.leaveBehind.data.probabilities.gain);
  });

  test('nothing is said of chance where nothing was simulated', async () => {
    const snapshot = snapshotOf('b2b', language);
    const words = await exportWords(language);
    expect((await tableOf(snapshot)).text).not.toContain(words.leaveBehind.data.probabilities.gain);
    expect(await textOf(snapshot)).not.toContain('P10');
  });
});

describe('a copied comparison', () => {
  const start = '#v=1&preset=b2b';
  const neverPaidBack = exported(readLink(`${start}&investmentOneOff=900000`).scenario, 'Dear');
  const fiveYears = exported(readLink(`${start}&horizonYears=5`).scenario, 'Longer');
  const shops = exported(readLink('#v=1&preset=b2c').scenario, 'Shops');
  const rowsOf = async (language: Language, ...compared: ExportedScenario[]) => {
    const { html, text } = await tableOf({ ...snapshotOf('b2b', language), main: neverPaidBack, compared });
    const rows = cellsOf(text);
    // Every row has a cell for every column, in both forms.
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([compared.length + 2]));
    expect(html.match(/<t[hd] /g)).toHaveLength(rows.flat().length);
    return rows;
  };

  test('has labels that are true of every column, and the horizon in a row of its own', async () => {
    const rows = await rowsOf('en', fiveYears, shops);
    const labels = rows.slice(2).map(([label]) => label);
    for (const label of labels.slice(0, 8))
      expect(label).not.toMatch(/\b[35] years\b|not paid back|satisfied B2[BC]/);
    expect(rows).toContainEqual(['Horizon', '3 years', '5 years', '3 years']);
    expect(rows).toContainEqual([
      'Basis of the value per customer',
      'B2B survey',
      'B2B survey',
      'B2C survey',
    ]);
    expect(labels).toEqual(
      expect.arrayContaining(['Net present value', 'Payback period', 'Extra sales per satisfied customer']),
    );
  });

  test('gives the reason why there is no payback period in the cell of that scenario alone', async () => {
    const [, main, other] =
      (await rowsOf('en', fiveYears)).find(([label]) => label === 'Payback period') ?? [];
    expect(main).toBe('– (not paid back within the horizon)');
    expect(other).toBe('21 months');
    // Of the same survey: no row says so.
    expect((await rowsOf('en', fiveYears)).flat()).not.toContain('Basis of the value per customer');
  });

  test.each([
    ['en', 'The periods differ in length (3 years, 5 years).'],
    ['fi', 'Tarkastelujaksot ovat eripituiset (3 vuotta, 5 vuotta).'],
    ['sv', 'Perioderna är olika långa (3 år, 5 år).'],
  ] as const)('warns in %s of periods and currencies that differ', async (language, horizons) => {
    const said = async (...compared: ExportedScenario[]) =>
      (await rowsOf(language, ...compared)).map(([first = '']) => first.replaceAll('\u00A0', ' ')).join('\n');
    const { currencies } = (await exportWords(language)).compare.notes;
    expect(await said(fiveYears)).toContain(horizons);
    expect(await said(fiveYears)).not.toContain(currencies);
    expect(await said(shops)).not.toContain(horizons.slice(0, 18));
    expect(await said({ ...shops, currency: 'SEK' })).toContain(currencies);
  });
});

test.each(payloads)('%j as a name or company begins no formula in a pasted table', async (payload) => {
  const hostile: Scenario = { ...openingScenario, name: payload, company: payload, notes: payload };
  const snapshot = snapshotOf(hostile, 'en', { compared: [exported(hostile)], link: payload });
  const { html, text } = await tableOf(snapshot);
  const words = await exportWords('en');
  const amounts = keyFigures(snapshot.main, words, formatFor(snapshot)).map(({ amount }) => amount);
  for (const cell of [...cellsOf(text).flat(), ...htmlCells(html)])
    if (!amounts.includes(cell)) for (const piece of cell.split(/[;,|"]/)) expect(piece).not.toMatch(formula);
  // As many cells as without: no text begins a cell or a row of its own.
  const harmless = await tableOf(snapshotOf('b2b', 'en', { compared: [exported(openingScenario)] }));
  expect(cellsOf(text).map((row) => row.length)).toEqual(cellsOf(harmless.text).map((row) => row.length));
});
