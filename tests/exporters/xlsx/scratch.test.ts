import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { workbookExporter } from '../../../src/exporters/xlsx/workbook-exporter';
import { exampleScenario, exportSnapshot, exportWords, formatOf } from '../snapshots';

test.each(['fi', 'en', 'sv'] as const)('%s', async (language) => {
  const snapshot = exportSnapshot(exampleScenario('b2b'), { language, compared: [{ ...exampleScenario('b2c'), name: '=1+1' }], uncertainty: { draws: 10000, seed: 7, verdict: 'Probably pays.', probabilityOfGain: .81, percentiles: [{ result: 'NPV', p10: -1000, p50: 20000, p90: 50000 }], tornado: [{ input: 'churnCut', low: .01, high: .05, resultAtLow: -2000, resultAtHigh: 50000 }, { input: 'reach', low: 1, high: 8, resultAtLow: 2000, resultAtHigh: 9000 }] } });
  const t = performance.now();
  const file = await workbookExporter.make(snapshot, await exportWords(language), formatOf(snapshot));
  console.log(language, performance.now() - t, file.bytes.length, file.fileName);
  writeFileSync(`/tmp/wbt/${language}.xlsx`, file.bytes);
  expect(file.bytes.length).toBeGreaterThan(1000);
});
