import type { Chart } from 'wasm-xlsxwriter';
import type { Book } from '../book';
import { axisNumbers, chartRange, lineSeries, muted, titled } from './chart-parts';

/** Rows of 20 pixels that the picture covers. */
export const fanChartRows = 16;

/** The lines by their column: the median in the accent colour, the outer percentiles dashed. */
const lines = [
  { column: 1, name: 'P10', isDashed: true },
  { column: 2, name: 'P25', isDashed: false },
  { column: 3, name: 'P50', isDashed: false },
  { column: 4, name: 'P75', isDashed: false },
  { column: 5, name: 'P90', isDashed: true },
] as const;

/** Percentiles of the cumulative net value over the horizon. */
export function fanChart(book: Book, top: number, rows: number, lastYear: number): Chart {
  const { writer, words, styles } = book;
  const { uncertainty, sheets, months } = words.workbook;
  const range = (column: number) => ({
    ...{ sheet: sheets.uncertainty, top, bottom: top + rows - 1 },
    ...{ left: column, right: column },
  });
  const chart = titled(new writer.Chart(writer.ChartType.ScatterStraight), uncertainty.fan, book);
  for (const { column, name, isDashed } of lines)
    chart.pushSeries(
      lineSeries(book, name, name === 'P50' ? styles.accent : muted, isDashed)
        .setCategories(chartRange(book, range(0)))
        .setValues(chartRange(book, range(column))),
    );
  chart.xAxis().setName(months.yearsAxis).setMin(0).setMax(lastYear);
  axisNumbers(chart, 'x', 'whole', book);
  axisNumbers(chart, 'y', 'money', book);
  return chart
    .setWidth(740)
    .setHeight(fanChartRows * 20 - 10)
    .setAltText(uncertainty.fan);
}
