import type { Chart } from 'wasm-xlsxwriter';
import type { Book } from '../book';
import { axisNumbers, barSeries, chartRange, muted, titled } from './chart-parts';

const heightOf = (rows: number): number => 110 + rows * 26;
/** Rows of 20 pixels that the picture covers. */
export const swingChartRows = (rows: number): number => Math.ceil(heightOf(rows) / 20) + 1;

/** Net present value with each input at the ends of its range, as bars side by side. */
export function swingChart(book: Book, top: number, rows: number): Chart {
  const { writer, words } = book;
  const { uncertainty, sheets } = words.workbook;
  const down = { sheet: sheets.uncertainty, top, bottom: top + rows - 1 };
  const chart = titled(new writer.Chart(writer.ChartType.Bar), uncertainty.tornado, book);
  const sides = [
    { column: 3, name: uncertainty.columns.resultAtLow, color: muted },
    { column: 4, name: uncertainty.columns.resultAtHigh, color: book.styles.accent },
  ];
  for (const { column, name, color } of sides)
    chart.pushSeries(
      barSeries(book, name, color)
        .setCategories(chartRange(book, { ...down, left: 0, right: 0 }))
        .setValues(chartRange(book, { ...down, left: column, right: column })),
    );
  axisNumbers(chart, 'x', 'money', book);
  return chart.setWidth(740).setHeight(heightOf(rows)).setAltText(uncertainty.tornado);
}
