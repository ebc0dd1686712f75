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

function completed(xml: string, { validations, hasSeries }: Sheet): string {
  const rules = validations.map(ruleXml).join('');
  const plain = xml.replaceAll(`<v>${emptyResult}</v>`, '<v></v>');
  const checked =
    rules === ''
      ? plain
      : plain.replace(
          after,
          (next) => `<dataValidations count="${validations.length}">${rules}</dataValidations>${next}`,
        );
  return hasSeries ? checked.replace(beforeDrawing, (next) => notCompared + next) : checked;
}

/**
 * The file with what the library that writes the rest does not have: the rules that cells must follow, at the place that
 * the standard gives them, and formulas that come to an empty text.
 */
export function completedFile(file: Uint8Array, sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  sheets.forEach((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const part = parts[path];
    if (part === undefined) throw new Error(`The workbook has no part ${path}`);
    parts[path] = strToU8(completed(strFromU8(part), sheet));
  });
  return new Uint8Array(zipSync(parts, { level: 6 }));
}
