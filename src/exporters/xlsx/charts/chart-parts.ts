import type { Chart, ChartSeries } from 'wasm-xlsxwriter';
import type { Book } from '../book';
import type { NumberKind } from '../number-formats';

/** The colours of the parts, the same as on the page. */
export const partColors = { retention: 0x2b69ac, crossSell: 0xa35f09, referral: 0x0f7a60 } as const;
export const muted = 0x8a8880;

/** A title of the workbook's own words, in the workbook's type. */
export function titled(chart: Chart, title: string, { writer, styles }: Book): Chart {
  const font = new writer.ChartFont().setSize(12).setBold().setColor(styles.color(0x16202a));
  chart.title().setName(title).setFont(font);
  chart.legend().setPosition(writer.ChartLegendPosition.Bottom);
  return chart;
}

/** A name that is always text: an equals sign at its start would make it a reference. */
export const seriesName = (name: string): string => name.replace(/^=+/, '');

/** Digits of an axis in the page's format, in small grey type. */
export function axisNumbers(chart: Chart, axis: 'x' | 'y', kind: NumberKind, { writer, styles }: Book): void {
  const font = new writer.ChartFont().setSize(9).setColor(styles.color(0x55616d));
  const chosen = axis === 'x' ? chart.xAxis() : chart.yAxis();
  chosen.setNumFormat(styles.code(kind)).setFont(font);
}

/** A range on a sheet: rows and columns count from 0. */
export interface ChartPlace {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const chartRange = ({ writer }: Book, { sheet, top, left, bottom, right }: ChartPlace) =>
  writer.ChartRange.newFromRange(sheet, top, left, bottom, right);

/** A line in one colour, dashed if need be. */
export function lineSeries(book: Book, name: string, color: number, isDashed: boolean): ChartSeries {
  const { writer, styles } = book;
  let line = new writer.ChartLine().setColor(styles.color(color)).setWidth(2.25);
  if (isDashed) line = line.setDashType(writer.ChartLineDashType.Dash);
  return new writer.ChartSeries().setName(seriesName(name)).setFormat(new writer.ChartFormat().setLine(line));
}

/** Bars in one colour. */
export function barSeries(book: Book, name: string, color: number): ChartSeries {
  const { writer, styles } = book;
  const fill = new writer.ChartSolidFill().setColor(styles.color(color));
  return new writer.ChartSeries()
    .setName(seriesName(name))
    .setFormat(new writer.ChartFormat().setSolidFill(fill));
}
