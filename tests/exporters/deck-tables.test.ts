import { describe, expect, test } from 'vitest';
import { fitsCell, fittedTable } from '../../src/exporters/deck/fitted-table';
import type { ExportSnapshot } from '../../src/exporters/export-snapshot';
import { languages, type Language } from '../../src/i18n/language';
import { createNumberFormat } from '../../src/i18n/number-format';
import { exampleScenario } from '../../src/state/comparison.svelte';
import { openingScenario, withInput, type Scenario } from '../../src/state/scenario';
import { deckOf, slide, textsOf, type Files } from './made-deck';
import { exported, simulated, snapshotOf } from './taken-snapshots';

const withInputs = (scenario: Scenario, values: Readonly<Record<string, number>>): Scenario =>
  Object.entries(values).reduce(
    (changed, [id, value]) => withInput(changed, id as Parameters<typeof withInput>[1], value),
    scenario,
  );

const inCrowns: Scenario = { ...withInput(openingScenario, 'customers', 2_000), currency: 'SEK' };

/** Amounts as long as they get, a loss, another currency and a long name. */
async function comparedWith(language: Language): Promise<ExportSnapshot> {
  return {
    ...snapshotOf(inCrowns, language),
    main: await simulated({ ...inCrowns, name: 'Ours' }, language),
    compared: [
      await simulated(
        withInput(inCrowns, 'customers', 5_000),
        language,
        'Every region and every brand of ours '.repeat(4),
      ),
      await simulated(withInput(inCrowns, 'investmentPerYear', 900_000_000), language, 'Loss'),
      exported({ ...exampleScenario('b2c'), currency: 'NOK' }, 'In other crowns'),
    ],
  };
}

const hugeInCrowns = withInputs(
  { ...openingScenario, currency: 'NOK' },
  {
    investmentOneOff: 950_000_000,
    investmentPerYear: 950_000_000,
    customers: 10_000_000,
    purchaseValue: 1_000_000,
  },
);

const tablesOf = (xml: string) => xml.match(/<a:tbl>.*?<\/a:tbl>/gs) ?? [];
const cellsOf = (table: string) =>
  (table.match(/<a:tc>.*?<\/a:tc>/gs) ?? []).map((cell) => textsOf(cell).filter((text) => text !== ''));
const sizesOf = (table: string) =>
  new Set([...table.matchAll(/<a:rPr [^>]*sz="(\d+)"/g)].map(([, size]) => size));
const slidesOf = (files: Files) =>
  [...files.keys()]
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .map((_, index) => slide(files, index + 1));
const isCut = (text: string) => text.endsWith('…');

describe.each(languages)('tables of the deck in %s', (language) => {
  test('no text of any slide is cut but a name that somebody gave', async () => {
    const huge = { ...snapshotOf(hugeInCrowns, language), main: await simulated(hugeInCrowns, language) };
    for (const snapshot of [snapshotOf('b2b', language), snapshotOf(hugeInCrowns, language), huge]) {
      const slides = slidesOf(await deckOf(snapshot));
      expect(slides.flatMap(textsOf).filter(isCut)).toEqual([]);
    }
    const slides = slidesOf(await deckOf(await comparedWith(language)));
    for (const cut of slides.flatMap(textsOf).filter(isCut))
      expect('Every region and every brand of ours '.repeat(4)).toContain(cut.slice(0, -1));
  });

  test('values of hundreds of millions stand whole among the assumptions', async () => {
    const said = textsOf(slide(await deckOf(snapshotOf(hugeInCrowns, language)), 6));
    const format = createNumberFormat(language, 'NOK');
    expect(said.filter((text) => text === format.money(950_000_000))).toHaveLength(2);
    expect(said.some((text) => text.startsWith(format.number(10_000_000)))).toBe(true);
  });

  test('each table is written in one size', async () => {
    const files = [
      await deckOf(await comparedWith(language)),
      await deckOf(snapshotOf(hugeInCrowns, language)),
    ];
    const tables = files.flatMap(slidesOf).flatMap(tablesOf);
    expect(tables).toHaveLength(6);
    for (const table of tables) expect([...sizesOf(table)]).toHaveLength(1);
  });

  test('beside other scenarios a result stands above its difference; where there is none, it stands alone', async () => {
    const snapshot = await comparedWith(language);
    const [table = ''] = tablesOf(slide(await deckOf(snapshot), 3));
    const rows = (table.match(/<a:tr .*?<\/a:tr>/gs) ?? []).map(cellsOf);
    const [, npv = [], , payback = []] = rows;
    const format = createNumberFormat(language, 'SEK');
    const [ours = NaN, larger = NaN] = [snapshot.main, ...snapshot.compared].map(
      ({ results }) => results.npv.value ?? NaN,
    );
    expect(npv[2]?.[0]).toBe(format.headlineMoney(larger));
    expect(npv[2]?.[1]).toMatch(/^\+.+\(.+%\)$/);
    expect(npv[2]?.[1]).toContain(format.headlineMoney(larger - ours));
    // The loss never pays back: a dash, and no difference from one.
    expect(payback[3]).toEqual(['–']);
  });
});

test('a value is never broken and a name only between words, whatever the widths', () => {
  const room = { width: 6, rowHeight: 0.27, shares: [0.4, 0.3, 0.3], size: 11 };
  const rows = [
    ['A name of a good many words that goes on and on', '950 000 000 NOK', '1 NOK'],
    ['Short', '1 NOK', '−950 000 000–950 000 000 NOK'],
  ].map((row) => row.map((text, column) => ({ text, mayWrap: column === 0 })));
  const { size, widths } = fittedTable(rows, room);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(room.width, 9);
  expect(size).toBeGreaterThan(7);
  expect(size).toBeLessThan(11);
  for (const row of rows)
    for (const [column, cell] of row.entries())
      expect(fitsCell(cell, widths[column] ?? 0, room.rowHeight, size), cell.text).toBe(true);
});

test('a table with room enough keeps its size and its columns', () => {
  const room = { width: 6, rowHeight: 0.3, shares: [0.5, 0.5], size: 11 };
  expect(fittedTable([[{ text: 'Name' }, { text: '1 NOK' }]], room)).toEqual({ size: 11, widths: [3, 3] });
});
