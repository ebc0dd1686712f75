import type { Language } from '../../src/i18n/language';

/** Rows of a CSV file as RFC 4180 reads them, with the separator of the language. */
export function readCsv(text: string, language: Language): readonly (readonly string[])[] {
  const separator = language === 'en' ? ',' : ';';
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n"]*))(${separator}|\\r\\n)`, 'gy');
  const content = text.replace(/^\uFEFF/, '');
  for (const [, quoted, plain = '', end] of content.matchAll(cell)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
