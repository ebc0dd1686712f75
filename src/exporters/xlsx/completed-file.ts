import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { emptyResult, type Sheet, type Validation } from './sheet';

/** Parts of a sheet that come after its validations, in the order of the standard. */
const after = /<(hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing)\b/;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Excel takes at most 32 signs of a title and 255 of a message. */
function ruleXml({ cell, kind, from, to, title, message }: Validation): string {
  const operator = kind === 'decimal' ? ' operator="between"' : '';
  const texts = `errorTitle="${escaped(title.slice(0, 32))}" error="${escaped(message.slice(0, 255))}"`;
  const bounds = `<formula1>${escaped(from)}</formula1>${to === undefined ? '' : `<formula2>${escaped(to)}</formula2>`}`;
  const shown = `allowBlank="1" showInputMessage="1" showErrorMessage="1" ${texts}`;
  return `<dataValidation type="${kind}"${operator} ${shown} sqref="${cell}">${bounds}</dataValidation>`;
}

/** Excel would mark formulas that differ from those above and below. */
const notCompared = '<ignoredErrors><ignoredError sqref="A1:CZ3000" formula="1"/></ignoredErrors>';
const beforeDrawing = /<drawing\b|<\/worksheet>/;

function completed(xml: string, { validations, hasSeries, pageBreaks }: Sheet): string {
  const rules = validations.map(ruleXml).join('');
  const plain = xml.replaceAll(`<v>${emptyResult}</v>`, '<v></v>');
  const checked =
    rules === ''
      ? plain
      : plain.replace(
          after,
          (next) => `<dataValidations count="${validations.length}">${rules}</dataValidations>${next}`,
        );
  const atEnd = breaksXml(pageBreaks) + (hasSeries ? notCompared : '');
  return checked.replace(beforeDrawing, (next) => atEnd + next);
}

function breaksXml(rows: readonly number[]): string {
  const breaks = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  const count = `count="${rows.length}" manualBreakCount="${rows.length}"`;
  return rows.length === 0 ? '' : `<rowBreaks ${count}>${breaks}</rowBreaks>`;
}

/**
 * The file with what the library that writes the rest does not have: the rules that cells must follow, at the place that
 * the standard gives them, new pages, formulas that come to an empty text, and what charts are given by their `finish`.
 */
export function completedFile(file: Uint8Array, sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  const change = (path: string, changed: (text: string) => string) => {
    const part = parts[path];
    if (part === undefined) throw new Error(`The workbook has no part ${path}`);
    parts[path] = strToU8(changed(strFromU8(part)));
  };
  sheets.forEach((sheet, index) => {
    change(`xl/worksheets/sheet${index + 1}.xml`, (xml) => completed(xml, sheet));
  });
  const finishes = sheets.flatMap(({ chartFinishes }) => chartFinishes);
  finishes.forEach((finish, index) => {
    change(`xl/charts/chart${index + 1}.xml`, finish);
  });
  return new Uint8Array(zipSync(parts, { level: 6 }));
}
