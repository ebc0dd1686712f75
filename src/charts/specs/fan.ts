import type { FanWords, Percentile, UncertaintyWords } from '../../i18n/messages/uncertainty-words';
import type { NumberFormat } from '../../i18n/number-format';
import type { Fan } from '../../model/uncertainty/fan';
import type { ResultSummary } from '../../model/uncertainty/run-summary';
import type { Line, LinesSpec, Mark, TableRow } from '../chart-spec';
import { timeAxis, timeInWords, yearlyIndexes } from './time-axis';

/** What the picture is made of. */
export interface FanCase {
  readonly fan: Fan;
  readonly payback: ResultSummary | null;
  /** Another scenario's median, with its name. */
  readonly other: { readonly name: string; readonly fan: Fan } | null;
}

const percentiles = ['p90', 'p75', 'p50', 'p25', 'p10'] as const satisfies readonly Percentile[];

/** The cumulative net value over time: where eight, and where five, of ten draws lie, and the median. */
export function fanSpec(
  chart: FanCase,
  words: FanWords,
  names: UncertaintyWords['percentiles'],
  format: NumberFormat,
): LinesSpec {
  const { fan, payback, other } = chart;
  const money = format.signedHeadlineMoney;
  const end = (id: Percentile) => fan[id].at(-1) ?? NaN;
  const horizon = fan.years.at(-1) ?? 0;
  const isKnown = fan.draws > 0;
  const title = isKnown
    ? words.title(money(end('p10')), money(end('p90')), timeInWords(horizon, format))
    : words.unknown;
  const spread =
    payback === null
      ? words.never
      : words.payback(format.duration(payback.p10), format.duration(payback.p90));
  const longest = other !== null && other.fan.years.length > fan.years.length ? other.fan.years : fan.years;
  return {
    id: 'fan',
    kind: 'lines',
    title,
    subtitle: subtitleOf(chart, words, format),
    summary: isKnown ? `${title}. ${words.summary(money(end('p50')), spread)}` : `${title}.`,
    x: timeAxis(longest, words.now, format),
    y: { format: format.axisMoney, describe: money, showZero: true },
    series: isKnown ? [...linesOf(fan, names, format), ...otherLine(other, format)] : [],
    marks: paybackMarks(payback),
    table: {
      columns: [words.time, ...percentiles.map((id) => names[id])],
      rows: isKnown ? tableRows(fan, words, format) : [],
    },
  };
}

/** The spread of the payback period over the draws that pay back. Three labels would cover each other: words say them. */
const paybackMarks = (payback: ResultSummary | null): readonly Mark[] =>
  payback === null
    ? []
    : [payback.p10, payback.p50, payback.p90].map((x) => ({
        kind: 'payback',
        x,
        y: 0,
        label: '',
        valueLabel: '',
      }));

function subtitleOf({ fan, payback }: FanCase, words: FanWords, { number, duration }: NumberFormat): string {
  const subtitle = words.subtitle(number(fan.draws));
  if (payback === null) return subtitle;
  const { p10, p50, p90 } = payback;
  return `${subtitle}. ${words.paybackMarks(duration(p10), duration(p50), duration(p90))}`;
}

/** Ten digits beside a line would leave no room for the line. */
const endText = (value: number, format: NumberFormat): string =>
  Math.abs(value) < 1e9 ? format.signedHeadlineMoney(value) : format.axisMoney(value);

function linesOf(fan: Fan, names: UncertaintyWords['percentiles'], format: NumberFormat): readonly Line[] {
  const line = (id: Percentile, more: Partial<Line>): Line => ({
    id,
    label: names[id],
    endLabel: endText(fan[id].at(-1) ?? NaN, format),
    color: id === 'p50' ? 'accent' : 'muted',
    values: fan[id],
    ...more,
  });
  const areaTo = (series: Percentile) => ({ to: { series }, above: 'accent', below: 'accent' }) as const;
  return [
    line('p90', { dash: true, area: areaTo('p10') }),
    line('p75', { dash: true, area: areaTo('p25') }),
    line('p50', {}),
    line('p25', { dash: true }),
    line('p10', { dash: true }),
  ];
}

function otherLine(other: FanCase['other'], format: NumberFormat): readonly Line[] {
  if (other === null || other.fan.draws === 0) return [];
  const values = other.fan.p50;
  const endLabel = endText(values.at(-1) ?? NaN, format);
  return [{ id: 'other', label: other.name, endLabel, color: 'scenarioB', dash: [9, 4], values }];
}

const tableRows = (fan: Fan, words: FanWords, format: NumberFormat): readonly TableRow[] =>
  yearlyIndexes(fan.years).map((index) => {
    const year = fan.years[index] ?? 0;
    return {
      id: String(year),
      head: year === 0 ? words.now : timeInWords(year, format),
      cells: percentiles.map((id) => {
        const value = fan[id][index] ?? NaN;
        return { text: format.signedHeadlineMoney(value), value };
      }),
    };
  });
