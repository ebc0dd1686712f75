import type { UncertaintySummary } from '../../model/uncertainty/export-summary';
import type { Book } from './book';
import { asTornado } from './charts/as-tornado';
import { swingChart, swingChartRows } from './charts/swing-chart';
import { inputName } from './input-names';
import { statedInput } from './input-units';
import type { Sheet } from './sheet';

/** The tornado of the net present value as a table, and drawn below it. Returns the row below. */
export function writeSwings(
  top: number,
  swings: UncertaintySummary['tornado'],
  book: Book,
  sheet: Sheet,
): number {
  const { columns, tornado } = book.words.workbook.uncertainty;
  const { inputs, results } = book.snapshot.main;
  sheet.text(top, 0, tornado, { bold: true, color: 'accent' });
  sheet.heads(
    top + 1,
    0,
    [columns.input, columns.low, columns.high, columns.resultAtLow, columns.resultAtHigh, columns.swing],
    [1, 2, 3, 4, 5],
  );
  swings.forEach(({ input, low, high, resultAtLow, resultAtHigh }, index) => {
    const row = top + 2 + index;
    sheet.text(row, 0, inputName(input, book.words));
    [low, high].forEach((value, column) => {
      const { stated, number } = statedInput(input, value, inputs);
      sheet.number(row, column + 1, stated, { number });
    });
    [resultAtLow, resultAtHigh, Math.abs(resultAtHigh - resultAtLow)].forEach((value, column) => {
      sheet.number(row, column + 3, value, { number: 'money' });
    });
  });
  const below = top + 2 + swings.length;
  if (swings.length === 0) return below;
  sheet.insert(below + 1, 0, swingChart(book, top + 2, swings.length), asTornado(results.npv.value));
  return below + 1 + swingChartRows(swings.length);
}
