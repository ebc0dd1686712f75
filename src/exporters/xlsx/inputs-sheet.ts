import { rangeRow } from '../document/range-row';
import type { Inputs } from '../../model/inputs';
import { parameters, type Group, type ParameterId } from '../../model/parameters';
import type { Book } from './book';
import { cellName } from './cell-name';
import { formulaNumber } from './formula-text';
import { choices, writeChoices, writeReasons } from './input-choices';
import { inputName } from './input-names';
import { writeOrigin } from './input-origin';
import { at, changed, exported } from './input-places';
import { boundsMessage, inputKind, roughKind, unitCell } from './input-units';
import type { Sheet } from './sheet';
import { followedFormula, isFollower, usedFormula } from './used-formulas';

const firstRow = 5;

const groups: readonly Group[] = ['formula', 'business', 'assumptions'];

/** Every input with a named cell that can be changed, its bounds and where it comes from; then the choices. */
export function writeInputs(book: Book): void {
  const sheet = book.sheet('inputs');
  const { inputs: words, title } = { ...book.words.workbook, title: book.words.workbook.sheets.inputs };
  sheet.text(0, 0, title, { bold: true, size: 16, color: 'accent' });
  sheet.text(1, 0, words.lead, { color: 'soft' });
  const heads = words.columns;
  sheet.heads(
    3,
    0,
    [
      ...[heads.input, heads.value, heads.unit, heads.used, heads.min, heads.max],
      ...[heads.range, 'P10', 'P90', heads.origin, heads.name, heads.source],
    ],
    [at.value, at.used, at.min, at.max, at.p10, at.p90],
  );
  let row = firstRow - 1;
  for (const group of groups) {
    sheet.text(row, 0, book.words.levers.groups[group], { bold: true, color: 'accent', line: 'bottom' });
    sheet.band(row, 1, at.source, { line: 'bottom' });
    row += 1;
    for (const { id } of parameters.filter((entry) => entry.group === group))
      writeNumber(row++, id, book, sheet);
  }
  sheet.text(row, 0, words.choices, { bold: true, color: 'accent', line: 'bottom' });
  sheet.band(row, 1, at.source, { line: 'bottom' });
  row += 1;
  writeChoices(row, book, sheet);
  row += choices.length;
  writeReasons(book, sheet);
  sheet.formula(3, changed, `SUM(${sheetRange(firstRow, row - 1)})`, 0, { color: 'soft' });
  sheet.define('calc_changedInputs', 3, changed);
  layOut(sheet, row);
}

const sheetRange = (from: number, to: number): string =>
  `${cellName(from, changed)}:${cellName(to, changed)}`;

function layOut(sheet: Sheet, lastRow: number): void {
  sheet.widths([46, 24, 17, 17, 12, 17, 36, 14, 14, 14, 30, 72, 3, 12, 8, 3, 30, 30]);
  sheet.worksheet.setRowHeight(3, 30);
  sheet.worksheet.setFreezePanes(4, 2);
  sheet.worksheet.setPrintArea(0, 0, lastRow - 1, at.source);
  sheet.worksheet.setRepeatRows(3, 3);
}

function writeNumber(row: number, id: ParameterId, book: Book, sheet: Sheet): void {
  const { main } = book.snapshot;
  const value = main.inputs[id];
  const number = inputKind(id);
  const look = { number, color: 'input', fill: 'input' } as const;
  const ownFactor = isFollower(id) && !followsHere(id, main.inputs, main.isSet);
  sheet.text(row, at.name, inputName(id, book.words));
  if (isFollower(id) && !ownFactor) sheet.formula(row, at.value, followedFormula(id), value, look);
  else sheet.number(row, at.value, value, look);
  sheet.define(id, row, at.value);
  sheet.validate(row, at.value, {
    kind: 'decimal',
    from: bound(id, 'min'),
    to: bound(id, 'max'),
    title: book.words.workbook.inputs.notInRange,
    message: boundsMessage(id, book),
  });
  unitCell(row, at.unit, id, book, sheet);
  sheet.formula(row, at.used, usedFormula(id), value, { number, color: 'soft' });
  sheet.define(`used_${id}`, row, at.used);
  sheet.number(row, at.min, Number(bound(id, 'min')), { number, color: 'soft' });
  sheet.number(row, at.max, Number(bound(id, 'max')), { number, color: 'soft' });
  writeRange(row, id, book, sheet);
  writeOrigin(row, id, book, sheet);
  sheet.number(row, exported, value, { color: 'soft' });
  const before = cellName(row, exported);
  const difference = `ABS(used_${id}-${before})>1E-12*(1+ABS(${before}))`;
  sheet.formula(row, changed, `IF(${difference},1,0)`, 0, { color: 'soft' });
}

const bound = (id: ParameterId, end: 'min' | 'max'): string => {
  const entry = parameters.find((candidate) => candidate.id === id);
  return entry === undefined ? '0' : formulaNumber(entry[end]);
};

/** Factors follow the claim strength unless they are one's own; value and margin of cross-sell unless they were set. */
function followsHere(id: ParameterId, inputs: Inputs, isSet: readonly (keyof Inputs)[]): boolean {
  if (!isSet.includes(id)) return true;
  return !id.startsWith('expansion') && inputs.claimStrength !== 'own';
}

/** How far the value may be off, as it was when exported: a range does not follow a changed value here. */
function writeRange(row: number, id: ParameterId, book: Book, sheet: Sheet): void {
  const range = rangeRow(id, book.snapshot.main, book.words, book.format);
  if (range === null) return;
  sheet.text(row, at.range, range.said, { color: 'soft', indent: 1 });
  for (const end of ['p10', 'p90'] as const)
    sheet.number(row, at[end], range[end], { number: roughKind(id, range[end]), color: 'soft' });
}
