import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { placeOf, readWorkbook, type CellValue } from './read-workbook';

/** LibreOffice's own setting: calculate everything anew when a file of Excel's format is opened. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Every sheet as text, numbers with all their digits in English: commas, quotes, UTF-8, all sheets. */
const asText = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,false,false,false,false,-1';

/** A workbook after LibreOffice has opened and recalculated it. */
export interface Recalculated {
  /** The value of a named cell. */
  readonly valueOf: (name: string) => CellValue;
  /** The value of a cell of a sheet, such as "B5". */
  readonly valueAt: (sheet: string, cell: string) => CellValue;
  /** Every cell that came to an error. */
  readonly errors: readonly string[];
}

/**
 * Recalculates workbooks in one run of LibreOffice.
 *
 * @param soffice path of the program
 */
export async function recalculated(
  soffice: string,
  files: readonly Uint8Array[],
): Promise<readonly Recalculated[]> {
  const folder = mkdtempSync(join(tmpdir(), 'workbooks-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
    const paths = files.map((file, index) => {
      const path = join(folder, `book${index}.xlsx`);
      writeFileSync(path, file);
      return path;
    });
    const options = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...['--headless', '--norestore', '--convert-to', asText, '--outdir', folder],
    ];
    await promisify(execFile)(soffice, [...options, ...paths]);
    return files.map((file, index) => readTexts(folder, `book${index}-`, readWorkbook(file).names));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readTexts(folder: string, prefix: string, names: ReadonlyMap<string, string>): Recalculated {
  const sheets = new Map(
    readdirSync(folder)
      .filter((name) => name.startsWith(prefix) && name.endsWith('.csv'))
      .map((name) => [
        name.slice(prefix.length, -'.csv'.length),
        rowsOf(readFileSync(join(folder, name), 'utf8')),
      ]),
  );
  const errors = [...sheets].flatMap(([sheet, rows]) =>
    rows.flatMap((row, index) =>
      row.flatMap((text, column) => (isError(text) ? [`${sheet} ${index + 1}/${column + 1}: ${text}`] : [])),
    ),
  );
  const valueAt = (sheet: string, cell: string): CellValue => {
    const [, letters = '', number = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const column = letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return valueFrom(sheets.get(sheet)?.[Number(number) - 1]?.[column]);
  };
  const valueOf = (name: string): CellValue => {
    const { sheet, cell } = placeOf(names.get(name) ?? '');
    return valueAt(sheet, cell);
  };
  return { valueOf, valueAt, errors };
}

const isError = (text: string): boolean => /^(#[A-Z/0]+[!?]?|Err:\d+)$/.test(text);

function valueFrom(text: string | undefined): CellValue {
  if (text === undefined || text === '') return null;
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  const [, digits, percent] = /^(-?\d+(?:\.\d+)?(?:E[+-]?\d+)?)(%?)$/.exec(text) ?? [];
  if (digits === undefined) return text;
  return percent === '%' ? Number(digits) / 100 : Number(digits);
}

/** The fields of comma-separated text, also of those with commas, quotes and line breaks inside. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
