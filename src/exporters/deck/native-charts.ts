import type PptxGenJS from 'pptxgenjs';
import type { LinesSpec, StackedBarsSpec } from '../../charts/chart-spec';
import type { PaperPalette } from '../../charts/svg/paper-palette';
import { moneyText } from '../../i18n/money-format';
import type { ExportSnapshot } from '../export-snapshot';
import { barLabels } from './bar-labels';
import { harmless, languageTags, officeColor, type Place, type Slide } from './deck-page';

type ChartOptions = PptxGenJS.IChartOpts;
interface ChartData {
  readonly name: string;
  readonly labels: readonly string[];
  readonly values: readonly number[];
}

const monthsPerYear = 12;

/** How money looks in a chart of an office program, which writes groups and marks as its own reader does. */
export function moneyCode({ language, main }: ExportSnapshot): string {
  // Whatever stands before and after the number, with its space.
  const [before = '', after = ''] = moneyText(1, language, main.currency).replaceAll('"', '').split('1');
  const quoted = (text: string) => (text === '' ? '' : `"${text}"`);
  return `${quoted(before)}#,##0${quoted(after)}`;
}

/** What all charts of the deck have in common. */
const shared = (place: Place, palette: PaperPalette, { language }: ExportSnapshot): ChartOptions => ({
  ...place,
  lang: languageTags[language],
  ...{ catAxisLabelFontFace: 'Arial', catAxisLabelFontSize: 12, catAxisLabelColor: officeColor(palette.ink) },
  ...{
    valAxisLabelFontFace: 'Arial',
    valAxisLabelFontSize: 11,
    valAxisLabelColor: officeColor(palette.soft),
  },
  valGridLine: { color: officeColor(palette.line), size: 0.75 },
  catGridLine: { style: 'none' },
  ...{ showLegend: true, legendPos: 'b', legendFontFace: 'Arial', legendFontSize: 12 },
  legendColor: officeColor(palette.ink),
});

/** The library writes names into XML and keeps the arrays that it gets. */
const copied = (data: readonly ChartData[]) =>
  data.map(({ name, labels, values }) => ({
    name: harmless(name),
    labels: labels.map(harmless),
    values: [...values],
  }));

/** Office draws the first bar at the bottom. */
const upsideDown = ({ name, labels, values }: ChartData): ChartData => ({
  name,
  labels: [...labels].reverse(),
  values: [...values].reverse(),
});

/** Horizontal bars of parts. Office draws the first at the bottom, so they are handed over in reverse. */
export function addStackedBars(
  slide: Slide,
  spec: StackedBarsSpec,
  place: Place,
  palette: PaperPalette,
  snapshot: ExportSnapshot,
): void {
  const labels = spec.categories.map((name, index) => `${name}: ${spec.totalLabels[index] ?? ''}`).reverse();
  const largest = Math.max(...spec.series.flatMap(({ values }) => values));
  const data = spec.series.map(({ label, values }) => ({
    name: label,
    labels,
    values: [...values].reverse(),
  }));
  const said = spec.series.map(({ values, valueLabels }) =>
    values.map((value, index) => ({ value, text: valueLabels[index] ?? '' })).reverse(),
  );
  slide.addChart('bar', copied(data), {
    ...shared(place, palette, snapshot),
    ...{ barDir: 'bar', barGrouping: 'stacked', barGapWidthPct: 45 },
    chartColors: spec.series.map(({ color }) => officeColor(palette.token(color))),
    ...{ showValue: true, dataLabelFontFace: 'Arial', dataLabelFontSize: 12, dataLabelFontBold: true },
    ...{ dataLabelColor: 'FFFFFF', dataLabelFormatCode: barLabels(largest >= 100 ? '#,##0' : '0.00', said) },
    ...{ valAxisHidden: true, valGridLine: { style: 'none' }, catAxisLabelFontSize: 14 },
  });
}

/**
 * Lines over time, with a row for every month in the chart's own table. Time is named as on the page and on paper: today
 * and a few full years, months only within the first one.
 */
export function addLines(
  slide: Slide,
  spec: LinesSpec,
  place: Place,
  palette: PaperPalette,
  snapshot: ExportSnapshot,
  texts: { readonly formatCode: string; readonly months: (count: number) => string },
): void {
  const { labels, every } = namedTimes(spec, texts.months);
  const data = spec.series.map(({ label, values }) => ({ name: label, labels, values }));
  slide.addChart('line', copied(data), {
    ...shared(place, palette, snapshot),
    chartColors: spec.series.map(({ color }) => officeColor(palette.token(color))),
    ...{ lineSize: 2.5, lineDataSymbol: 'none', catAxisLabelFrequency: String(every) },
    ...{ catAxisLabelPos: 'low', catAxisMajorTickMark: 'none', valAxisLabelFormatCode: texts.formatCode },
    catAxisLabelFontSize: 11,
    ...(spec.y.showZero ? {} : { valAxisMinVal: lowest(spec) }),
  });
}

/** A name for each month, those with a tick as on the page, and in how many months there is a tick. */
function namedTimes(
  { x }: LinesSpec,
  inMonths: (count: number) => string,
): { readonly labels: readonly string[]; readonly every: number } {
  const months = (years: number) => Math.round(years * monthsPerYear);
  const ticks = new Map(x.ticks.map((tick) => [months(tick), x.format(tick)]));
  const [first = 0, second = 1] = ticks.keys();
  const labels = x.values.map(months).map((month) => ticks.get(month) ?? inMonths(month));
  return { labels, every: second - first };
}

/** A round number a little below all values: a count of customers need not start at zero, but says where it does. */
function lowest(spec: LinesSpec): number {
  const values = spec.series.flatMap((line) => line.values);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, high - low)));
  return Math.max(0, Math.floor((low - (high - low) * 0.1) / unit) * unit);
}

/**
 * Bars to both sides of one value, the first on top: what each input does alone. The axis stands where all bars begin,
 * and the two series overlap, so that each name has one bar.
 */
export function addBarsAround(
  slide: Slide,
  base: number,
  series: readonly (ChartData & { readonly color: string })[],
  place: Place,
  palette: PaperPalette,
  snapshot: ExportSnapshot,
): void {
  slide.addChart('bar', copied(series.map(upsideDown)), {
    ...shared(place, palette, snapshot),
    ...{ barDir: 'bar', barGrouping: 'clustered', barGapWidthPct: 45, barOverlapPct: 100 },
    chartColors: series.map(({ color }) => officeColor(color)),
    ...{ catAxisLabelPos: 'low', valAxisCrossesAt: base, catAxisMajorTickMark: 'none' },
    ...{ showValue: true, dataLabelFontFace: 'Arial', dataLabelFontSize: 11 },
    ...{ dataLabelFormatCode: moneyCode(snapshot), dataLabelPosition: 'outEnd' },
    dataLabelColor: officeColor(palette.ink),
    ...{ valAxisHidden: true, valGridLine: { style: 'none' } },
  });
}

/** Plain horizontal bars side by side, the first series and the first name on top. */
export function addBars(
  slide: Slide,
  series: readonly (ChartData & { readonly color: string })[],
  place: Place,
  palette: PaperPalette,
  snapshot: ExportSnapshot,
  formatCode: string,
): void {
  slide.addChart('bar', copied(series.map(upsideDown)), {
    ...shared(place, palette, snapshot),
    ...roomForLosses(series.flatMap(({ values }) => values)),
    ...{ barDir: 'bar', barGrouping: 'clustered', barGapWidthPct: 40 },
    chartColors: series.map(({ color }) => officeColor(color)),
    ...{ showLegend: series.length > 1, catAxisLabelPos: 'low' },
    ...{
      showValue: true,
      dataLabelFontFace: 'Arial',
      dataLabelFontSize: 11,
      dataLabelFormatCode: formatCode,
    },
    dataLabelColor: officeColor(palette.ink),
    ...{ valAxisHidden: true, valGridLine: { style: 'none' } },
  });
}

/** The amount of a loss stands left of its bar, where the names are: they are kept apart. */
function roomForLosses(values: readonly number[]): Pick<ChartOptions, 'valAxisMinVal' | 'valAxisMaxVal'> {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = (high - low) * 0.15;
  return low < 0 ? { valAxisMinVal: low - room, valAxisMaxVal: high + room } : {};
}
