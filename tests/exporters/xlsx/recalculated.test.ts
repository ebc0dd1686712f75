import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSoffice } from '../../../scripts/find-soffice.mjs';
import { workbookExporter } from '../../../src/exporters/xlsx/workbook-exporter';
import { anyInputs, ordinaryInputs } from '../../model/any-inputs';
import { exportedScenario, exportSnapshot, exportWords, formatOf } from '../snapshots';
import { differencesFrom } from './differences-from';
import { recalculated } from './recalculate';

const soffice = findSoffice();

test('tmp', { timeout: 900_000 }, async () => {
  const words = await exportWords('en');
  const n = Number(process.env['N'] ?? 20);
  const seed = Number(process.env['SEED'] ?? 1);
  const scenarios = [...fc.sample(anyInputs, { numRuns: n / 2, seed }), ...fc.sample(ordinaryInputs, { numRuns: n / 2, seed })];
  let wrong = 0;
  let t = performance.now();
  for (let from = 0; from < n; from += 40) {
    const chunk = scenarios.slice(from, from + 40);
    const files: Uint8Array[] = [];
    for (const inputs of chunk) {
      const snapshot = exportSnapshot(exportedScenario(inputs));
      files.push((await workbookExporter.make(snapshot, words, formatOf(snapshot))).bytes);
    }
    console.log('make', performance.now() - t); t = performance.now();
    const saved = await recalculated(soffice!, files);
    console.log('soffice', performance.now() - t); t = performance.now();
    saved.forEach((file, index) => {
      const inputs = chunk[index]!;
      const found = differencesFrom(inputs, file);
      if (found.length > 0 && wrong++ < 12) console.log(from + index, JSON.stringify(found).slice(0, 900), JSON.stringify(inputs));
    });
  }
  console.log('wrong', wrong);
  expect(wrong).toBe(0);
});
