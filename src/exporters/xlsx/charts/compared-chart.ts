import type { Chart } from 'wasm-xlsxwriter';
import type { Book } from '../book';
import { axisNumbers, barSeries, chartRange, titled } from './chart-parts';

/** Net present value of the compared scenarios, one bar each; their names are read from the cells. */
export function comparedChart(book: Book, headRow: number): Chart {
  const { writer, words, snapshot } = book;
  const { compare, sheets } = words.workbook;
  const across = { sheet: sheets.compare, left: 1, right: 1 + snapshot.compared.length };
  const chart = titled(new writer.Chart(writer.ChartType.Column), compare.chart, book);
  chart.pushSeries(
    barSeries(book, words.explanations.results.npv.name, book.styles.accent)
      .setCategories(chartRange(book, { ...across, top: headRow, bottom: headRow }))
      .setValues(chartRange(book, { ...across, top: headRow + 2, bottom: headRow + 2 })),
  );
  chart.legend().setHidden();
  axisNumbers(chart, 'y', 'money', book);
  return chart.setWidth(480).setHeight(300).setAltText(compare.chart);
}
