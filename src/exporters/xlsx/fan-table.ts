import type { Fan } from '../../model/uncertainty/fan';
import type { Book } from './book';
import { fanChart, fanChartRows } from './charts/fan-chart';
import type { Sheet } from './sheet';

/** The percentiles of the fan, from left to right. */
export const fanLines = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

/** Between which values the cumulative net value lies, month by month, and drawn above that. */
export function writeFan(top: number, fan: Fan, book: Book, sheet: Sheet): void {
  const { columns, fan: title, draws } = book.words.workbook.uncertainty;
  sheet.text(top, 0, title, { bold: true, color: 'accent' });
  sheet.text(top + 1, 0, draws);
  sheet.number(top + 1, 1, fan.draws, { number: 'whole' });
  const head = top + 3 + fanChartRows;
  sheet.heads(head, 0, [columns.years, ...fanLines.map((line) => line.toUpperCase())], [0, 1, 2, 3, 4, 5]);
  fan.years.forEach((years, month) => {
    const row = head + 1 + month;
    sheet.number(row, 0, years, { number: 'decimal' });
    fanLines.forEach((line, index) => {
      sheet.numberOrDash(row, index + 1, fan[line][month], { number: 'money' });
    });
  });
  sheet.insert(top + 3, 0, fanChart(book, head + 1, fan.years.length, fan.years.at(-1) ?? 1));
}
