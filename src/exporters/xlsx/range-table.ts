import { rangeRow } from '../document/range-row';
import type { Book } from './book';
import { inputName } from './input-names';
import { statedInput } from './input-units';
import type { Sheet } from './sheet';

/** What the simulation drew from: every input with a range, and whose range it is. Returns the row below. */
export function writeRanges(top: number, book: Book, sheet: Sheet): number {
  const { columns, ranges: title } = book.words.workbook.uncertainty;
  const { main } = book.snapshot;
  sheet.text(top, 0, title, { bold: true, color: 'accent' });
  const heads = [columns.input, columns.value, 'P10', 'P90', columns.range, columns.basis, ''];
  sheet.heads(top + 1, 0, heads, [1, 2, 3]);
  sheet.lines(top + 1, 2);
  main.ranges.forEach(({ input }, index) => {
    const row = top + 2 + index;
    const range = rangeRow(input, main, book.words, book.format);
    if (range === null) return;
    sheet.text(row, 0, inputName(input, book.words));
    [main.inputs[input], range.p10, range.p90].forEach((value, column) => {
      const { stated, number } = statedInput(input, value, main.inputs);
      sheet.number(row, column + 1, stated, { number });
    });
    sheet.text(row, 4, range.said, { indent: 1 });
    sheet.text(row, 5, range.origin, { color: 'soft', indent: 1 });
  });
  return top + 2 + main.ranges.length;
}
