import { placeOf, type ReadCell, type ReadWorkbook } from './read-workbook';

/** A cell by its name. */
export function lookUp({ names, sheets }: ReadWorkbook, name: string): ReadCell {
  const { sheet, cell } = placeOf(names.get(name) ?? '');
  const found = sheets.get(sheet)?.get(cell);
  if (found === undefined) throw new Error(`The workbook has no cell ${name}`);
  return found;
}
