import type { Language } from '../../i18n/language';

/** One cell: a number, or a text from anybody. */
export type CsvCell = number | string;

/** Without it Excel takes the file for the letters of the country it is in. */
export const byteOrderMark = '\uFEFF';

const separators: Readonly<Record<Language, string>> = { fi: ';', sv: ';', en: ',' };
const decimalMarks: Readonly<Record<Language, string>> = { fi: ',', sv: ',', en: '.' };

/**
 * Rows as a CSV file that the reader's own spreadsheet opens with a double click: semicolon and decimal comma in Finnish
 * and Swedish, comma and decimal point in English; UTF-8 with a byte order mark, lines end with CR LF (RFC 4180).
 *
 * Numbers have all their digits and no groups. No text becomes a formula: see `harmlessText`.
 */
export function csvText(rows: readonly (readonly CsvCell[])[], language: Language): string {
  const lines = rows.map((row) => row.map((cell) => written(cell, language)).join(separators[language]));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

function written(cell: CsvCell, language: Language): string {
  if (typeof cell === 'number') return String(cell).replace('.', decimalMarks[language]);
  const text = harmlessText(cell);
  return /[";,\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A text that no spreadsheet takes for a formula (OWASP, CSV injection). An apostrophe is put before = + - @ and their
 * full-width twins, at the beginning and after anything that another program may take for the end of a cell: a separator
 * of another country, a quotation mark, a line break. Tabs, carriage returns and other control signs become spaces.
 *
 * @example harmlessText('=1+1') // "'=1+1"
 */
export const harmlessText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\n\P{Cc}]/gu, ' ')
    .replace(/(^|[;,|"\n])([\s\p{Cf}]*)([=+\-@＝＋－＠])/gu, "$1$2'$3");
