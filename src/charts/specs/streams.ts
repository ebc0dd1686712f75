import type { Counted } from '../../i18n/messages/answer-words';
import type { StreamPart, StreamsWords } from '../../i18n/messages/case-words';
import type { NumberFormat } from '../../i18n/number-format';
import { stepsPerYear } from '../../model/case-of-inputs';
import { streamsByYear, type StreamYear } from '../../model/streams-by-year';
import type { ChartCase, ColorToken, ColumnPart, ColumnsSpec, TableRow } from '../chart-spec';

const parts: readonly {
  readonly id: StreamPart;
  readonly color: ColorToken;
  readonly of: (year: StreamYear) => number;
}[] = [
  { id: 'retention', color: 'retention', of: (year) => year.retentionMargin },
  { id: 'referral', color: 'referral', of: (year) => year.referralMargin },
  { id: 'expansion', color: 'crossSell', of: (year) => year.expansionMargin },
  { id: 'acquisitionSaving', color: 'accent', of: (year) => year.acquisitionSaving },
  { id: 'beyondHorizon', color: 'muted', of: (year) => year.beyondHorizon },
  { id: 'cost', color: 'cost', of: (year) => -year.cost },
];

const columns = [
  'retentionRevenue',
  'referralRevenue',
  'expansionRevenue',
  'revenue',
  'grossProfit',
  'cost',
  'net',
] as const;

/** The exclusive streams of the case year by year: margins above zero, costs below, and what is left. */
export function streamsSpec(
  { inputs, results }: Pick<ChartCase, 'inputs' | 'results'>,
  words: StreamsWords,
  format: NumberFormat,
): ColumnsSpec {
  const years = streamsByYear(results.series, inputs, stepsPerYear);
  const horizon: Counted = { value: inputs.horizonYears, text: format.number(inputs.horizonYears, 1) };
  const net = results.series.cumulative.at(-1);
  const used = parts.filter(({ of }) => years.some((year) => of(year) !== 0));
  return {
    id: 'streams',
    kind: 'columns',
    title: net === undefined ? words.unknownTitle : finding(net, horizon, words, format),
    subtitle: words.subtitle,
    summary: words.summary({
      revenue: format.headlineMoney(results.totalRevenueUplift.value ?? NaN),
      grossProfit: format.headlineMoney(results.grossProfitUplift.value ?? NaN),
      cost: format.headlineMoney(results.cost.value ?? NaN),
      net: format.headlineMoney(net ?? NaN),
      horizon,
    }),
    categories: years.map((year) => periodOf(year, words, format)),
    series: used.map(({ id, color, of }): ColumnPart => ({
      id,
      label: words.parts[id],
      color,
      values: years.map(of),
    })),
    mark: { label: words.net, values: years.map((year) => year.net) },
    y: { format: format.axisMoney, describe: format.money, showZero: true },
    table: {
      columns: [words.table.period, ...columns.map((id) => words.table[id])],
      rows: tableRows(years, words, format),
    },
  };
}

function finding(net: number, horizon: Counted, words: StreamsWords, format: NumberFormat): string {
  const text = format.headlineMoney(Math.abs(net));
  if (text === format.headlineMoney(0)) return words.title('even', text, horizon);
  return words.title(net > 0 ? 'gain' : 'loss', text, horizon);
}

const periodOf = ({ years }: StreamYear, words: StreamsWords, format: NumberFormat): string =>
  years === 0 ? words.now : words.year(format.number(years, 1));

function tableRows(
  years: readonly StreamYear[],
  words: StreamsWords,
  format: NumberFormat,
): readonly TableRow[] {
  const row = (id: string, head: string, of: (column: (typeof columns)[number]) => number): TableRow => ({
    id,
    head,
    cells: columns.map((column) => ({ text: format.money(of(column)), value: of(column) })),
  });
  const total = (column: (typeof columns)[number]) => years.reduce((sum, year) => sum + year[column], 0);
  return [
    ...years.map((year) => row(`year${String(year.years)}`, periodOf(year, words, format), (id) => year[id])),
    row('total', words.table.total, total),
  ];
}
