import type { Chart } from 'wasm-xlsxwriter';
import type { Book } from '../book';
import { axisNumbers, barSeries, chartRange, partColors, titled } from './chart-parts';

/** Rows of the sheet of customer value, counted from 0: the heads and the three parts. */
const headRow = 3;
const parts = [
  { id: 'retention', row: 12 },
  { id: 'crossSell', row: 13 },
  { id: 'referral', row: 14 },
] as const;

/** The published value of B2B, B2C and own shares, put together from its three parts. */
export function customerValueChart(book: Book): Chart {
  const { writer, words } = book;
  const sheet = words.workbook.sheets.customerValue;
  const chart = titled(
    new writer.Chart(writer.ChartType.BarStacked),
    words.workbook.customerValue.chart,
    book,
  );
  for (const { id, row } of parts) {
    const across = { sheet, left: 1, right: 3 };
    chart.pushSeries(
      barSeries(book, words.charts.customerValue.parts[id], partColors[id])
        .setCategories(chartRange(book, { ...across, top: headRow, bottom: headRow }))
        .setValues(chartRange(book, { ...across, top: row, bottom: row })),
    );
  }
  // Bars lie down: the numbers are on the axis called x.
  axisNumbers(chart, 'x', 'money', book);
  return chart.setWidth(560).setHeight(300).setAltText(words.workbook.customerValue.chart);
}
