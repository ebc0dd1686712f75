import type { UncertaintySummary } from '../../model/uncertainty/export-summary';
import { drawsText } from '../document/draws-text';
import type { Book } from './book';
import { resultKind } from './result-kinds';
import type { Sheet } from './sheet';

/** Between which values each result lies, beside its value at the inputs as they are. Returns the row below. */
export function writePercentiles(
  top: number,
  { percentiles }: UncertaintySummary,
  book: Book,
  sheet: Sheet,
): number {
  const { uncertainty: words } = book.words.workbook;
  const { results } = book.snapshot.main;
  sheet.text(top, 0, words.percentiles, { bold: true, color: 'accent' });
  const point = book.words.uncertainty.percentiles.point;
  sheet.heads(top + 1, 0, [words.columns.result, point, 'P10', 'P50', 'P90'], [1, 2, 3, 4]);
  percentiles.forEach(({ result, p10, p50, p90, share }, index) => {
    const row = top + 2 + index;
    sheet.text(row, 0, book.words.explanations.results[result].name, { bold: result === 'npv' });
    [results[result].value, p10, p50, p90].forEach((value, column) => {
      sheet.numberOrDash(row, column + 1, value, { number: resultKind(result), bold: result === 'npv' });
    });
    // The column says what is missing; where nothing is, it stays empty.
    if (share < 1)
      sheet.text(row, 5, drawsText(share, book.words, book.format), { color: 'soft', indent: 1 });
  });
  return top + 2 + percentiles.length;
}
