import type { ComparedChartWords } from '../../i18n/messages/compare-words';
import type { NumberFormat } from '../../i18n/number-format';
import type { Badge, LinesSpec, TableCell, TableRow } from '../chart-spec';
import { scenarioStyles, type ComparedScenario } from './compared-scenario';
import { cumulativeAt } from './cumulative-value';
import { timeAxis, timeInWords, yearlyIndexes } from './time-axis';

/**
 * Gross profit less costs, added up, one line per scenario of one currency, with the point where its money is back.
 * Lines are as long as their horizons; a scenario without an answer has a column without values and no line.
 */
export function comparedNetValueSpec(
  scenarios: readonly ComparedScenario[],
  words: ComparedChartWords,
  format: NumberFormat,
): LinesSpec {
  const drawn = scenarios.filter(({ results }) => results.verdict !== null);
  const title = finding(drawn, words, format);
  const ends = drawn.map(({ name, results }) =>
    words.valueOf(name, format.signedHeadlineMoney(results.series.cumulative.at(-1) ?? 0)),
  );
  const years = longest(drawn);
  return {
    id: 'comparedNetValue',
    kind: 'lines',
    title,
    subtitle: words.netValue.subtitle,
    summary: ends.length === 0 ? `${title}.` : `${title}. ${words.netValue.summary(ends.join('; '))}`,
    x: timeAxis(years, words.now, format),
    y: {
      format: (value) => format.axisMoney(value),
      describe: (value) => format.signedHeadlineMoney(value),
      showZero: true,
    },
    series: drawn.map(({ id, mark, name, results: { series } }) => ({
      id,
      label: mark,
      name: `${mark}  ${name}`,
      endLabel: endText(series.cumulative.at(-1) ?? 0, format),
      ...scenarioStyles[mark],
      values: series.cumulative,
    })),
    marks: [],
    badges: drawn.flatMap((scenario) => paybackBadge(scenario)),
    table: {
      columns: [words.time, ...scenarios.map(({ name }) => name)],
      rows: tableRows(scenarios, years, words, format),
    },
  };
}

const longest = (scenarios: readonly ComparedScenario[]): readonly number[] =>
  scenarios
    .map(({ results }) => results.series.years)
    .reduce((one, other) => (other.length > one.length ? other : one), [0]);

/** Ten digits beside a line would leave no room for the line. */
const endText = (value: number, format: NumberFormat): string =>
  Math.abs(value) < 1e9 ? format.signedHeadlineMoney(value) : format.axisMoney(value);

function paybackBadge({ mark, results }: ComparedScenario): readonly Badge[] {
  const payback = results.paybackYears.value;
  if (payback === null || results.series.cumulative.every((value) => value === 0)) return [];
  const { color } = scenarioStyles[mark];
  return [{ x: payback, y: cumulativeAt(results.series, payback), label: mark, color }];
}

function finding(
  drawn: readonly ComparedScenario[],
  { netValue }: ComparedChartWords,
  format: NumberFormat,
): string {
  if (drawn.length === 0) return netValue.unknown;
  const paidBack = drawn.flatMap(({ name, results }) =>
    results.paybackYears.value === null ? [] : [{ name, years: results.paybackYears.value }],
  );
  const [first] = [...paidBack].sort((one, other) => one.years - other.years);
  if (first === undefined) return netValue.never;
  const duration = format.duration(first.years);
  // Times that read the same are the same.
  const asFast = paidBack.filter(({ years }) => format.duration(years) === duration);
  if (drawn.length > 1 && asFast.length === drawn.length) return netValue.allSame(duration);
  return netValue.first(asFast.map(({ name }) => name).join(', '), duration);
}

function tableRows(
  scenarios: readonly ComparedScenario[],
  years: readonly number[],
  words: ComparedChartWords,
  format: NumberFormat,
): readonly TableRow[] {
  const cellAt = ({ results: { verdict, series } }: ComparedScenario, index: number): TableCell => {
    const value = verdict === null ? undefined : series.cumulative[index];
    return value === undefined
      ? { text: '–', value: null }
      : { text: format.signedHeadlineMoney(value), value };
  };
  return yearlyIndexes(years).map((index) => {
    const year = years[index] ?? 0;
    return {
      id: String(year),
      head: year === 0 ? words.now : timeInWords(year, format),
      cells: scenarios.map((scenario) => cellAt(scenario, index)),
    };
  });
}
