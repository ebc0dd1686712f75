import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export type CellValue = number | string | boolean | null;

/** A cell as the file has it: its value, the formula that gives it, and the error it may have come to. */
export interface ReadCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly isError: boolean;
}

/** A workbook as a file holds it: sheets by name, each with its cells, and the names of cells and ranges. */
export interface ReadWorkbook {
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, ReadCell>>;
  readonly names: ReadonlyMap<string, string>;
  /** The value of a named cell. */
  readonly valueOf: (name: string) => CellValue;
  readonly parts: Readonly<Record<string, Uint8Array>>;
}

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&');

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? null;

/** Reads what the tests need of a workbook: enough for the files of this app and those that LibreOffice saves. */
export function readWorkbook(file: Uint8Array): ReadWorkbook {
  const parts = unzipSync(file);
  const textOf = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const workbook = textOf('xl/workbook.xml');
  const strings = [...textOf('xl/sharedStrings.xml').matchAll(/<si(?:\/>|>([\s\S]*?)<\/si>)/g)].map(
    ([, item]) =>
      [...(item ?? '').matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)]
        .map(([, text]) => unescaped(text ?? ''))
        .join(''),
  );
  const targets = new Map(
    [...textOf('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  const sheets = new Map(
    [...workbook.matchAll(/<sheet [^>]*>/g)].map(([tag]) => {
      const target = targets.get(attribute(tag, 'r:id')) ?? '';
      return [
        unescaped(attribute(tag, 'name') ?? ''),
        readCells(textOf(`xl/${target.replace(/^\/xl\//, '')}`), strings),
      ];
    }),
  );
  const names = new Map(
    [...workbook.matchAll(/<definedName ([^>]*)>([^<]*)<\/definedName>/g)].map(([, tag, reference]) => [
      attribute(` ${tag ?? ''}`, 'name') ?? '',
      unescaped(reference ?? ''),
    ]),
  );
  const valueOf = (name: string): CellValue => {
    const { sheet, cell } = placeOf(names.get(name) ?? '');
    return sheets.get(sheet)?.get(cell)?.value ?? null;
  };
  return { sheets, names, valueOf, parts };
}

/** The sheet and cell of a reference: 'Inputs'!$B$6. */
export function placeOf(reference: string): { readonly sheet: string; readonly cell: string } {
  const [, quoted, plain, cell] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+)$/.exec(reference) ?? [];
  return { sheet: (quoted ?? plain ?? '').replaceAll("''", "'"), cell: (cell ?? '').replaceAll('$', '') };
}

function readCells(xml: string, strings: readonly string[]): ReadonlyMap<string, ReadCell> {
  const cells = [...xml.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)];
  return new Map(
    cells.map(([, tag = '', content = '']) => [
      attribute(` ${tag}`, 'r') ?? '',
      readCell(tag, content, strings),
    ]),
  );
}

function readCell(tag: string, content: string, strings: readonly string[]): ReadCell {
  const type = attribute(` ${tag}`, 't');
  const raw = /<v>([\s\S]*?)<\/v>/.exec(content)?.[1];
  const formula = /<f[^>]*>([\s\S]*?)<\/f>/.exec(content)?.[1];
  return {
    value: raw === undefined ? null : valueFrom(type, raw, strings),
    formula: formula === undefined ? null : unescaped(formula),
    isError: type === 'e',
  };
}

function valueFrom(type: string | null, raw: string, strings: readonly string[]): CellValue {
  if (type === 's') return strings[Number(raw)] ?? '';
  if (type === 'str' || type === 'e') return unescaped(raw);
  if (type === 'b') return raw === '1';
  return Number(raw);
}

/** The same file with another number or text in a named cell, as if somebody had typed it. */
export function withTyped(file: Uint8Array, name: string, typed: number | string): Uint8Array {
  const { parts, names, sheets } = readWorkbook(file);
  const { sheet, cell } = placeOf(names.get(name) ?? '');
  const path = `xl/worksheets/sheet${[...sheets.keys()].indexOf(sheet) + 1}.xml`;
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  const found = new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*>[\\s\\S]*?</c>`);
  const style = found.exec(xml)?.[1] ?? '';
  const escaped = String(typed).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const typedCell =
    typeof typed === 'number'
      ? `<c r="${cell}"${style}><v>${escaped}</v></c>`
      : `<c r="${cell}"${style} t="inlineStr"><is><t>${escaped}</t></is></c>`;
  if (!found.test(xml)) throw new Error(`The file has no cell ${name}`);
  return zipSync({ ...parts, [path]: strToU8(xml.replace(found, typedCell)) });
}
