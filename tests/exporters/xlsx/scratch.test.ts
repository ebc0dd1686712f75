import { expect, test } from 'vitest';
import { exampleScenario, exportSnapshot, exportWords, formatOf } from '../snapshots';
import { workbookExporter } from '../../../src/exporters/xlsx/workbook-exporter';
import { writeFileSync } from 'node:fs';
test('profile', { timeout: 60000 }, async () => {
  for (const l of ['fi','en','sv'] as const) { const s = exportSnapshot(exampleScenario(l === 'sv' ? 'b2c' : 'b2b'), { language: l, compared: l === 'en' ? [] : [exampleScenario('b2c')] }); writeFileSync(`/tmp/wbt/${l}.xlsx`, (await workbookExporter.make(s, await exportWords(l), formatOf(s))).bytes); }
  expect(1).toBe(1);
});
