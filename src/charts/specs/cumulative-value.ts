import type { CumulativeValueWords } from '../../i18n/messages/chart-words';
import type { NumberFormat } from '../../i18n/number-format';
import type { Results, Series } from '../../model/results';
import type { ChartCase, LinesSpec, Mark, TableRow } from '../chart-spec';
import { timeAxis, timeInWords, yearlyIndexes } from './time-axis';

/** Gross profit less costs, added up from today to the horizon, with the point where the money is back. */
export function cumulativeValueSpec(
  { inputs, results }: ChartCase,
  words: CumulativeValueWords,
  format: NumberFormat,
): LinesSpec {
  const { years, cumulative, discountedCumulative } = results.series;
  const horizon = format.years(inputs.horizonYears);
  const rate = format.percent(inputs.discountRate);
  const net = format.signedHeadlineMoney(cumulative.at(-1) ?? NaN);
  const discounted = format.signedHeadlineMoney(discountedCumulative.at(-1) ?? NaN);
  // Ten digits beside a line would leave no room for the line.
  const beside = (text: string, value: number) => (Math.abs(value) < 1e9 ? text : format.axisMoney(value));
  const title = results.verdict === null ? words.unknown : finding(results, horizon, words, format);

  return {
    id: 'cumulativeValue',
    kind: 'lines',
    title,
    subtitle: words.subtitle({ horizon, beyondHorizon: inputs.terminalValue === 'included' }),
    summary: `${title}. ${words.summary({ net, discounted, rate, horizon })}`,
    x: timeAxis(years, words.now, format),
    y: {
      format: (value) => format.axisMoney(value),
      describe: (value) => format.signedHeadlineMoney(value),
      showZero: true,
    },
    series: [
      {
        id: 'net',
        label: words.net,
        endLabel: beside(net, cumulative.at(-1) ?? 0),
        color: 'accent',
        values: cumulative,
        area: { to: 'zero', above: 'accent', below: 'cost' },
      },
      {
        id: 'discounted',
        label: words.discounted,
        endLabel: beside(discounted, discountedCumulative.at(-1) ?? 0),
        color: 'muted',
        values: discountedCumulative,
        dash: true,
      },
    ],
    marks: paybackMarks(results, words, format),
    table: {
      columns: [words.time, words.net, words.discountedAt(rate)],
      rows: tableRows(results, words, format),
    },
  };
}

function tableRows(
  { series, npv }: Results,
  words: CumulativeValueWords,
  format: NumberFormat,
): readonly TableRow[] {
  const cell = (value: number) => ({ text: format.signedHeadlineMoney(value), value });
  const lastIndex = series.years.length - 1;
  return yearlyIndexes(series.years).map((index) => {
    const year = series.years[index] ?? 0;
    const discounted = cell(series.discountedCumulative[index] ?? 0);
    return {
      id: String(year),
      head: year === 0 ? words.now : timeInWords(year, format),
      cells: [
        cell(series.cumulative[index] ?? 0),
        // The discounted value at the horizon is the net present value.
        index === lastIndex ? { ...discounted, value: npv.value, resultId: 'npv' } : discounted,
      ],
    };
  });
}

function finding(
  { series, paybackYears }: Results,
  horizon: string,
  words: CumulativeValueWords,
  format: NumberFormat,
): string {
  if (series.cumulative.every((value) => value === 0)) return words.nothing;
  const payback = paybackYears.value;
  if (payback === null) return words.never(format.headlineMoney(-(series.cumulative.at(-1) ?? 0)), horizon);
  return payback === 0 ? words.atOnce : words.payback(format.duration(payback));
}

function paybackMarks(
  { series, paybackYears }: Results,
  words: CumulativeValueWords,
  format: NumberFormat,
): readonly Mark[] {
  const payback = paybackYears.value;
  if (payback === null || series.cumulative.every((value) => value === 0)) return [];
  return [
    {
      kind: 'payback',
      x: payback,
      y: cumulativeAt(series, payback),
      label: words.mark,
      valueLabel: payback === 0 ? words.atOnceMark : format.duration(payback),
    },
  ];
}

/** The cumulative value at a time between two steps, on the straight line that is drawn between them. */
export function cumulativeAt(
  { years, cumulative }: Pick<Series, 'years' | 'cumulative'>,
  time: number,
): number {
  const after = years.findIndex((year) => year >= time);
  const before = Math.max(0, after - 1);
  const [fromYear = 0, toYear = 0] = [years[before], years[after]];
  const [from = 0, to = 0] = [cumulative[before], cumulative[after]];
  return toYear === fromYear ? to : from + ((to - from) * (time - fromYear)) / (toYear - fromYear);
}
