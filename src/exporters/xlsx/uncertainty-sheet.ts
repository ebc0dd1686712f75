import type { UncertaintySummary } from '../../model/uncertainty/export-summary';
import type { Book } from './book';
import { writeFan } from './fan-table';
import { writePercentiles } from './percentile-table';
import { writeRanges } from './range-table';
import { writeSideBySide } from './side-by-side-table';
import { writeSwings } from './swing-table';
import type { Sheet } from './sheet';

/** What the simulation in the app found: values, and said to be values. */
export function writeUncertainty(book: Book): void {
  const sheet = book.sheet('uncertainty');
  const { uncertainty: words, sheets } = book.words.workbook;
  const { main, compared } = book.snapshot;
  sheet.text(0, 0, sheets.uncertainty, { bold: true, size: 16, color: 'accent' });
  sheet.text(1, 0, words.lead, { bold: true });
  let row = 3;
  if (main.uncertainty !== undefined) {
    row = writeVerdict(row, main.uncertainty, book, sheet) + 1;
    row = writePercentiles(row, main.uncertainty, book, sheet) + 1;
  }
  if (compared.length > 0) row = writeSideBySide(row, book, sheet) + 1;
  if (main.uncertainty !== undefined) {
    row = writeRanges(row, book, sheet) + 1;
    sheet.pageBreaks.push(row);
    row = writeSwings(row, main.uncertainty.tornado, book, sheet) + 1;
    sheet.pageBreaks.push(row);
    writeFan(row, main.uncertainty.fan, book, sheet);
  }
  sheet.widths([48, 20, 20, 20, 36, 22, 32]);
}

/** The verdict, the odds, and how far chance alone may have moved them. Returns the row below. */
function writeVerdict(top: number, found: UncertaintySummary, book: Book, sheet: Sheet): number {
  const { uncertainty: words } = book.words.workbook;
  const { probabilities } = book.words.leaveBehind.data;
  sheet.text(top, 0, found.verdict, { bold: true, size: 13 });
  const rows = [
    [probabilities.gain, found.probabilityOfGain, 'finePercent'],
    // A share strays by percentage points, which are never written as percent.
    [words.gainError, 100 * found.errorOfGain, 'finePoints'],
    [probabilities.payback, found.probabilityOfPayback, 'finePercent'],
    [words.medianError, found.medianError, 'money'],
    [words.draws, found.draws, 'whole'],
    [words.seed, found.seed, 'plain'],
  ] as const;
  rows.forEach(([label, value, number], index) => {
    sheet.text(top + 1 + index, 0, label);
    sheet.number(top + 1 + index, 1, value, number === 'plain' ? {} : { number });
  });
  return top + 1 + rows.length;
}
