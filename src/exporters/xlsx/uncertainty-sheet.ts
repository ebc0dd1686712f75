import type { UncertaintySummary } from '../../model/uncertainty/export-summary';
import type { Book } from './book';
import { swingChart } from './charts/swing-chart';
import { inputName } from './input-names';
import { inputKind } from './input-units';
import type { Sheet } from './sheet';

/** What the simulation in the app found: values, and said to be values. */
export function writeUncertainty(book: Book, found: UncertaintySummary): void {
  const sheet = book.sheet('uncertainty');
  const { uncertainty: words, sheets } = book.words.workbook;
  sheet.text(0, 0, sheets.uncertainty, { bold: true, size: 16, color: 'accent' });
  sheet.text(1, 0, words.lead, { color: 'soft' });
  sheet.text(3, 0, found.verdict, { bold: true, size: 13 });
  sheet.text(4, 0, words.gain);
  sheet.number(4, 1, found.probabilityOfGain, { number: 'percent' });
  sheet.text(5, 0, words.draws);
  sheet.number(5, 1, found.draws, { number: 'whole' });
  sheet.text(6, 0, words.seed);
  sheet.number(6, 1, found.seed);
  const after = writePercentiles(8, found, book, sheet);
  writeTornado(after + 1, found.tornado, book, sheet);
  sheet.widths([56, 20, 20, 22, 22, 18]);
}

function writePercentiles(
  top: number,
  { percentiles }: UncertaintySummary,
  book: Book,
  sheet: Sheet,
): number {
  const { uncertainty: words } = book.words.workbook;
  sheet.text(top, 0, words.percentiles, { bold: true, color: 'accent' });
  sheet.heads(top + 1, 0, [words.columns.result, 'P10', 'P50', 'P90'], [1, 2, 3]);
  percentiles.forEach(({ result, p10, p50, p90 }, index) => {
    const row = top + 2 + index;
    sheet.text(row, 0, result);
    for (const [column, value] of [p10, p50, p90].entries())
      sheet.number(row, column + 1, value, { number: 'decimal' });
  });
  return top + 2 + percentiles.length;
}

function writeTornado(top: number, swings: UncertaintySummary['tornado'], book: Book, sheet: Sheet): void {
  const { uncertainty: words } = book.words.workbook;
  const { columns } = words;
  sheet.text(top, 0, words.tornado, { bold: true, color: 'accent' });
  sheet.heads(
    top + 1,
    0,
    [...[columns.input, columns.low, columns.high, columns.resultAtLow, columns.resultAtHigh, columns.swing]],
    [1, 2, 3, 4, 5],
  );
  swings.forEach(({ input, low, high, resultAtLow, resultAtHigh }, index) => {
    const row = top + 2 + index;
    const number = inputKind(input);
    sheet.text(row, 0, inputName(input, book.words));
    sheet.number(row, 1, low, { number });
    sheet.number(row, 2, high, { number });
    sheet.number(row, 3, resultAtLow, { number: 'money' });
    sheet.number(row, 4, resultAtHigh, { number: 'money' });
    sheet.number(row, 5, Math.abs(resultAtHigh - resultAtLow), { number: 'money' });
  });
  if (swings.length > 0) sheet.insert(top + swings.length + 3, 0, swingChart(book, top + 2, swings.length));
}
