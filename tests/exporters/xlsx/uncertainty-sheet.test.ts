import { strFromU8 } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawsText } from '../../../src/exporters/document/draws-text';
import type { ExportedScenario, ExportSnapshot, ExportWords } from '../../../src/exporters/export-snapshot';
import { workbookExporter } from '../../../src/exporters/xlsx/workbook-exporter';
import { createNumberFormat } from '../../../src/i18n/number-format';
import { languages } from '../../../src/i18n/language';
import { presets } from '../../../src/model/examples';
import { exampleScenario as example } from '../../../src/state/comparison.svelte';
import { OwnRanges } from '../../../src/state/own-ranges';
import { simulated } from '../simulated';
import { exported, exportWords, formatFor, snapshotOf } from '../taken-snapshots';
import { readWorkbook, type ReadCell, type ReadWorkbook } from './read-workbook';

async function bookOf(snapshot: ExportSnapshot): Promise<ReadWorkbook> {
  const words = await exportWords(snapshot.language);
  return readWorkbook((await workbookExporter.make(snapshot, words, formatFor(snapshot))).bytes);
}

/** The values of a sheet row by row, each with the letters of its column. */
function rowsOf(cells: ReadonlyMap<string, ReadCell> | undefined) {
  const rows = new Map<number, Map<string, ReadCell['value']>>();
  for (const [cell, { value }] of cells ?? []) {
    const [, letters = '', number = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const row = rows.get(Number(number)) ?? new Map<string, ReadCell['value']>();
    rows.set(Number(number), row.set(letters, value));
  }
  return [...rows.values()].map((row) => [...row.values()]);
}

const perLanguage = languages.flatMap((language) => presets.map((preset) => [language, preset] as const));

describe.each(perLanguage)('the sheet Uncertainty of %s with the example %s', (language, preset) => {
  let words: ExportWords;
  let main: ExportedScenario;
  let book: ReadWorkbook;
  let rows: ReturnType<typeof rowsOf>;
  beforeAll(async () => {
    words = await exportWords(language);
    main = await simulated(example(preset), language);
    book = await bookOf({ ...snapshotOf(preset, language), main });
    rows = rowsOf(book.sheets.get(words.workbook.sheets.uncertainty));
  });
  const found = () => {
    if (main.uncertainty === undefined) throw new Error('nothing was simulated');
    return main.uncertainty;
  };

  test('says that its numbers are values, the verdict, the odds and how sure those are', () => {
    const { uncertainty: own } = words.workbook;
    const { probabilities } = words.leaveBehind.data;
    const said = rows.map(([first, second]) => [first, second]);
    expect(said).toContainEqual([own.lead, undefined]);
    expect(said).toContainEqual([found().verdict, undefined]);
    expect(said).toContainEqual([probabilities.gain, found().probabilityOfGain]);
    expect(said).toContainEqual([own.gainError, 100 * found().errorOfGain]);
    expect(said).toContainEqual([probabilities.payback, found().probabilityOfPayback]);
    expect(said).toContainEqual([own.medianError, found().medianError]);
    expect(said).toContainEqual([own.draws, found().draws]);
    expect(said).toContainEqual([own.seed, found().seed]);
  });

  test('has every result by its name, beside its value without ranges', () => {
    expect(found().percentiles.length).toBeGreaterThan(7);
    for (const { result, p10, p50, p90, share } of found().percentiles) {
      const row = rows.find(([name]) => name === words.explanations.results[result].name);
      expect(row?.slice(1, 5), result).toEqual([main.results[result].value ?? '–', p10, p50, p90]);
      const said = share === 1 ? [] : [drawsText(share, words, createNumberFormat(language, main.currency))];
      expect(row?.slice(5), result).toEqual(said);
    }
  });

  test('has every range with whose it is, and every swing', () => {
    const texts = rows.flat();
    expect(main.ranges.length).toBeGreaterThan(5);
    for (const { from } of main.ranges) expect(texts).toContain(words.leaveBehind.data.rangeFrom[from]);
    for (const { resultAtLow, resultAtHigh } of found().tornado)
      expect(rows.some((row) => row[3] === resultAtLow && row[4] === resultAtHigh)).toBe(true);
  });

  test('has the fan month by month, and draws both', () => {
    const { years, p10, p25, p50, p75, p90 } = found().fan;
    expect(years.length).toBe(main.results.series.years.length);
    const fan = rows.slice(-years.length);
    expect(fan).toEqual(
      years.map((year, month) => [year, p10[month], p25[month], p50[month], p75[month], p90[month]]),
    );
    const charts = Object.entries(book.parts).filter(([path]) => path.startsWith('xl/charts/chart'));
    const ofThisSheet = charts.filter(([, part]) =>
      strFromU8(part).includes(`<c:f>${words.workbook.sheets.uncertainty}!`),
    );
    expect(ofThisSheet).toHaveLength(2);
  });

  test('and the sheet of inputs says the range beside each input that has one', () => {
    const inputs = rowsOf(book.sheets.get(words.workbook.sheets.inputs));
    for (const { input, p10, p90 } of main.ranges) {
      const row = inputs.find((cells) => cells.includes(input));
      expect(row?.slice(7, 9), input).toEqual([p10, p90]);
      expect(String(row?.[6])).not.toBe('');
    }
  });
});

test('compared scenarios stand side by side, also in other money and without ranges', async () => {
  const main = await simulated(example('b2b'), 'en', 'Ours');
  const other = await simulated({ ...example('b2c'), currency: 'SEK' }, 'en', 'Theirs');
  const certain = exported({ ...example('published'), ranges: new OwnRanges({}, true) }, 'Certain');
  const book = await bookOf({ ...snapshotOf('b2b', 'en', { compared: [other, certain] }), main });
  const rows = rowsOf(book.sheets.get('Uncertainty'));
  for (const { name, results, uncertainty } of [main, other]) {
    const npv = uncertainty?.percentiles.find(({ result }) => result === 'npv');
    expect(rows).toContainEqual([
      ...[name, results.npv.value, npv?.p10, npv?.p50, npv?.p90],
      ...[uncertainty?.probabilityOfGain, uncertainty?.probabilityOfPayback],
    ]);
  }
  expect(rows).toContainEqual(['Certain', certain.results.npv.value, ...Array<string>(5).fill('–')]);
  expect(strFromU8(book.parts['xl/styles.xml'] ?? new Uint8Array())).toContain('SEK');
});

test('a comparison in which only another scenario has ranges has the sheet too', async () => {
  const certain = exported({ ...example('b2b'), ranges: new OwnRanges({}, true) }, 'Certain');
  const other = await simulated(example('b2c'), 'en', 'Uncertain');
  const book = await bookOf({ ...snapshotOf('b2b', 'en', { compared: [other] }), main: certain });
  const rows = rowsOf(book.sheets.get('Uncertainty'));
  expect(rows.some(([name]) => name === 'Uncertain')).toBe(true);
});
