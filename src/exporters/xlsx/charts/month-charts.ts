import type { Chart } from 'wasm-xlsxwriter';
import type { Book } from '../book';
import { firstMonthRow, lastMonthRow, monthColumn } from '../month-places';
import type { NumberKind } from '../number-formats';
import { axisNumbers, chartRange, lineSeries, muted, titled } from './chart-parts';

interface Line {
  readonly column: string;
  readonly name: string;
  readonly color: number;
  readonly isDashed: boolean;
}

/** Customers over the horizon. Lines follow a changed horizon: beyond it all points lie on the last one. */
export function customersChart(book: Book): Chart {
  const { months } = book.words.workbook;
  const { quantities } = book.words.explanations;
  return overYears(book, months.customersChart, 'whole', [
    { column: 'drawnWithout', name: quantities.customersWithout, color: muted, isDashed: true },
    { column: 'drawnWith', name: quantities.customersWith, color: book.styles.accent, isDashed: false },
  ]);
}

/** Cumulative net value over the horizon, with and without discounting. */
export function cumulativeChart(book: Book): Chart {
  const { months } = book.words.workbook;
  const { quantities } = book.words.explanations;
  return overYears(book, months.cumulativeChart, 'money', [
    { column: 'drawnCumulative', name: quantities.cumulative, color: book.styles.accent, isDashed: false },
    { column: 'drawnDiscounted', name: quantities.discountedCumulative, color: muted, isDashed: true },
  ]);
}

function overYears(book: Book, title: string, kind: NumberKind, lines: readonly Line[]): Chart {
  const { writer, words } = book;
  const chart = titled(new writer.Chart(writer.ChartType.ScatterStraight), title, book);
  const range = (id: string) => {
    const column = monthColumn(id);
    return chartRange(book, {
      sheet: words.workbook.sheets.months,
      top: firstMonthRow,
      left: column,
      bottom: lastMonthRow,
      right: column,
    });
  };
  for (const { column, name, color, isDashed } of lines)
    chart.pushSeries(
      lineSeries(book, name, color, isDashed).setCategories(range('drawnYears')).setValues(range(column)),
    );
  chart.xAxis().setName(words.workbook.months.yearsAxis).setMin(0);
  axisNumbers(chart, 'x', 'whole', book);
  axisNumbers(chart, 'y', kind, book);
  return chart.setWidth(560).setHeight(320).setAltText(title);
}
