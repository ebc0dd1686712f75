import type { DistributionWords, UncertaintyWords } from '../../i18n/messages/uncertainty-words';
import type { Histogram } from '../../model/uncertainty/histogram';
import type { ResultSummary } from '../../model/uncertainty/run-summary';
import { shareWithResult } from '../../model/uncertainty/share-with-result';
import type { ColorToken, Frequencies, HistogramSpec, MarkedValue, TableRow } from '../chart-spec';
import type { ResultWriter } from './uncertain-result';

/** One scenario's part of the picture. */
export interface Drawn {
  readonly id: string;
  readonly name: string;
  readonly histogram: Histogram | null;
  readonly draws: number;
}

/** What the picture is made of. */
export interface DistributionCase {
  readonly id: string;
  /** What the result is called. */
  readonly result: string;
  readonly summary: ResultSummary | null;
  /** Draws that have a business case; `summary` is of those among them that have the result. */
  readonly valid: number;
  /** The result when every input has its own value; null when it has none. */
  readonly point: number | null;
  readonly drawn: readonly Drawn[];
}

const colors: readonly ColorToken[] = ['accent', 'scenarioB'];

/** How often each value of a result comes up, with its P10, median and P90 and the point estimate. */
export function distributionSpec(
  { id, result, summary, valid, point, drawn }: DistributionCase,
  words: DistributionWords,
  names: UncertaintyWords['percentiles'],
  write: ResultWriter,
): HistogramSpec {
  const share = summary === null ? 1 : shareWithResult(summary, valid);
  const title = finding(summary, share, words, write);
  return {
    id: `distribution-${id}`,
    kind: 'histogram',
    title,
    subtitle: share < 1 ? words.subtitleOf(result) : words.subtitle(result),
    summary: summary === null ? `${title}.` : `${title}. ${inWords(summary, point, words, write)}`,
    series: drawn.flatMap(frequenciesOf),
    marks: summary === null ? [] : marksOf(summary, point, names, write),
    format: write.axis,
    table: {
      columns: [words.from, words.to, ...drawn.map(({ name }) => `${words.share}: ${name}`)],
      rows: tableRows(drawn, write),
    },
  };
}

/** @param share of the draws that have the result at all */
function finding(
  summary: ResultSummary | null,
  share: number,
  words: DistributionWords,
  write: ResultWriter,
): string {
  if (summary === null) return words.none;
  const { text } = write;
  if (summary.histogram === null) {
    const value = text(summary.p50);
    return share < 1 ? words.sameOf(write.share(share), value) : words.same(value);
  }
  const [p10, p90] = [text(summary.p10), text(summary.p90)];
  return share < 1 ? words.titleOf(write.share(share), p10, p90) : words.title(p10, p90);
}

const inWords = (
  { p10, p50, p90 }: ResultSummary,
  point: number | null,
  words: DistributionWords,
  { text }: ResultWriter,
): string => words.summary(text(p10), text(p50), text(p90), point === null ? '–' : text(point));

function frequenciesOf({ id, name, histogram, draws }: Drawn, index: number): readonly Frequencies[] {
  const color = colors[index];
  if (histogram === null || color === undefined) return [];
  const { from, width, counts } = histogram;
  return [{ id, label: name, color, from, width, densities: counts.map((count) => count / draws / width) }];
}

function marksOf(
  summary: ResultSummary,
  point: number | null,
  names: UncertaintyWords['percentiles'],
  write: ResultWriter,
): readonly MarkedValue[] {
  const mark = (id: 'p10' | 'p50' | 'p90' | 'point', value: number, style: MarkedValue['style']) => ({
    ...{ id, value, style },
    label: names[id],
    text: write.text(value),
  });
  return [
    mark('p10', summary.p10, 'side'),
    mark('p50', summary.p50, 'main'),
    mark('p90', summary.p90, 'side'),
    ...(point === null ? [] : [mark('point', point, 'point')]),
  ];
}

/** So few rows can be read. */
const mostRows = 20;

function tableRows(drawn: readonly Drawn[], write: ResultWriter): readonly TableRow[] {
  const first = drawn[0]?.histogram;
  if (!first) return [];
  const { from, width, counts } = first;
  const to = from + width * counts.length;
  const rows = Math.min(mostRows, counts.length);
  const edge = (row: number) => from + ((to - from) * row) / rows;
  return Array.from({ length: rows }, (_, row) => ({
    id: String(row),
    head: write.text(edge(row)),
    cells: [
      { text: write.text(edge(row + 1)), value: edge(row + 1) },
      ...drawn.map((one) => {
        const share = shareBetween(one, edge(row), edge(row + 1));
        return { text: write.share(share), value: share };
      }),
    ],
  }));
}

/** Intervals that an edge cuts count by the part that lies inside. */
function shareBetween({ histogram, draws }: Drawn, low: number, high: number): number {
  if (histogram === null) return 0;
  const { from, width, counts } = histogram;
  const inside = counts.reduce((sum, count, index) => {
    const [left, right] = [from + index * width, from + (index + 1) * width];
    return sum + (count * Math.max(0, Math.min(high, right) - Math.max(low, left))) / width;
  }, 0);
  return inside / draws;
}
