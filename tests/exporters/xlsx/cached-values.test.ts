import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSoffice } from '../../../scripts/find-soffice.mjs';
import type { ExportSnapshot } from '../../../src/exporters/export-snapshot';
import { workbookExporter } from '../../../src/exporters/xlsx/workbook-exporter';
import { presets } from '../../../src/model/examples';
import type { Inputs } from '../../../src/model/inputs';
import { inputsInForce } from '../../../src/model/inputs-in-force';
import { exampleScenario as example } from '../../../src/state/comparison.svelte';
import { openingScenario, withInput, type Scenario } from '../../../src/state/scenario';
import { ordinaryInputs } from '../../model/any-inputs';
import { simulated } from '../simulated';
import { exportedScenario, exportSnapshot } from '../snapshots';
import { exported, exportWords, formatFor, snapshotOf } from '../taken-snapshots';
import { readWorkbook, type CellValue, type ReadWorkbook } from './read-workbook';
import { recalculated, type Recalculated } from './recalculate';

const soffice = findSoffice();

/** Pays, earns, and loses what it kept after the horizon: two rates make that worth nothing. */
const twoRates = Object.entries({
  grossMargin: -0.2,
  expansionMargin: 0.45,
  terminalValue: 'included',
  acquisitionCost: 50_000,
  incrementalReferralShare: 0.5,
  rampMonths: 60,
  investmentOneOff: 1_000,
  investmentPerYear: 0,
} as const).reduce<Scenario>(
  (scenario, [id, value]) => withInput(scenario, id as keyof Inputs, value),
  openingScenario,
);
const free = withInput(withInput(openingScenario, 'investmentOneOff', 0), 'investmentPerYear', 0);
const unprofitable = withInput(openingScenario, 'grossMargin', -0.1);
const ordinary = fc
  .sample(ordinaryInputs, { numRuns: 4, seed: 7 })
  .map((inputs) => inputsInForce(inputs, () => true));
const contradictory = withInput(
  withInput(openingScenario, 'retentionLever', 'satisfaction'),
  'retentionOfSatisfied',
  0.1,
);

async function fileOf(snapshot: ExportSnapshot): Promise<Uint8Array> {
  const words = await exportWords(snapshot.language);
  return (await workbookExporter.make(snapshot, words, formatFor(snapshot))).bytes;
}

/** Texts may write a number in the way of the machine; a percentage in a text is read as a number. */
function isSame(cached: CellValue, now: CellValue): boolean {
  if (typeof cached === 'number' && typeof now === 'number')
    return Math.abs(cached - now) <= Math.max(1e-6, 1e-9 * Math.abs(now));
  if (typeof cached === 'string' && cached.endsWith('%')) return now !== null;
  return (cached ?? '') === (now ?? '');
}

/** Every cell whose value in the file is not what its formula comes to. */
function staleCells({ sheets }: ReadWorkbook, { valueAt }: Recalculated): readonly string[] {
  return [...sheets].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([cell, { value, formula }]) => {
      const now = valueAt(sheet, cell);
      return formula === null || isSame(value, now)
        ? []
        : [
            `${sheet}!${cell}: ${String(value)} in the file, ${String(now)} calculated; ${formula.slice(0, 200)}`,
          ];
    }),
  );
}

describe.skipIf(soffice === null)('what a viewer shows that does not calculate', { timeout: 300_000 }, () => {
  test('is what the formulas come to, in every cell of the examples and of cases at the edge', async () => {
    const others = [exported(contradictory)];
    const snapshots = [
      ...(await Promise.all(
        presets.map(async (preset) => {
          const main = await simulated(example(preset), 'en');
          return { ...snapshotOf(preset, 'en', { compared: others }), main };
        }),
      )),
      ...[contradictory, free, unprofitable].map((scenario) => snapshotOf(scenario, 'en')),
      ...ordinary.map((inputs) => exportSnapshot(exportedScenario(inputs))),
      snapshotOf(twoRates, 'en'),
    ];
    const files = await Promise.all(snapshots.map(fileOf));
    const books = await recalculated(soffice ?? '', files);
    files.forEach((file, index) => {
      const book = books[index];
      if (book === undefined) throw new Error('not recalculated');
      expect(book.errors).toEqual([]);
      expect(staleCells(readWorkbook(file), book)).toEqual([]);
    });
    const roots = snapshots.at(-1)?.main.results.irr.roots ?? [];
    expect(roots).toHaveLength(2);
    const listed = String(books.at(-1)?.valueOf('calc_ratesListed'));
    for (const root of roots) expect(listed).toContain(String(Math.round(1000 * root) / 10));
  });
});
