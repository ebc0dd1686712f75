import type { CustomersKeptWords } from '../../i18n/messages/chart-words';
import type { NumberFormat } from '../../i18n/number-format';
import type { ChartCase, LinesSpec, TableRow } from '../chart-spec';
import { timeAxis, timeInWords, yearlyIndexes } from './time-axis';

/** Customers with and without the programme from today to the horizon. */
export function customersKeptSpec(
  { inputs, results }: ChartCase,
  words: CustomersKeptWords,
  format: NumberFormat,
): LinesSpec {
  const { years, customersWith, customersWithout } = results.series;
  const horizon = format.years(inputs.horizonYears);
  const endWith = format.customers(customersWith.at(-1) ?? 0);
  const endWithout = format.customers(customersWithout.at(-1) ?? 0);

  return {
    id: 'customersKept',
    kind: 'lines',
    title: results.verdict === null ? words.unknown : finding(results, horizon, words, format),
    subtitle: words.subtitle(horizon),
    summary: words.summary({ with: endWith, without: endWithout, horizon }),
    x: timeAxis(years, words.now, format),
    y: {
      format: (value) => format.axisNumber(value),
      describe: (value) => format.customers(value),
      showZero: false,
    },
    series: [
      {
        id: 'with',
        label: words.with,
        endLabel: endWith,
        color: 'accent',
        values: customersWith,
        area: { to: { series: 'without' }, above: 'accent', below: 'cost' },
      },
      {
        id: 'without',
        label: words.without,
        endLabel: endWithout,
        color: 'muted',
        values: customersWithout,
        dash: true,
      },
    ],
    marks: [],
    table: {
      columns: [words.time, words.with, words.without, words.difference],
      rows: tableRows(results, words, format),
    },
  };
}

function tableRows(
  { series, customersKept, customersKeptYearOne }: ChartCase['results'],
  words: CustomersKeptWords,
  format: NumberFormat,
): readonly TableRow[] {
  const cell = (value: number) => ({ text: format.customers(value), value });
  const lastIndex = series.years.length - 1;
  return yearlyIndexes(series.years).map((index) => {
    const year = series.years[index] ?? 0;
    const withIt = series.customersWith[index] ?? 0;
    const without = series.customersWithout[index] ?? 0;
    const difference = cell(withIt - without);
    return {
      id: String(year),
      head: year === 0 ? words.now : timeInWords(year, format),
      cells: [cell(withIt), cell(without), { ...difference, ...resultAt(index, year) }],
    };
  });

  function resultAt(index: number, year: number) {
    if (index === lastIndex) return { value: customersKept.value, resultId: 'customersKept' };
    return year === 1 ? { value: customersKeptYearOne.value, resultId: 'customersKeptYearOne' } : {};
  }
}

function finding(
  { series, customersKept }: ChartCase['results'],
  horizon: string,
  words: CustomersKeptWords,
  format: NumberFormat,
): string {
  const anyone = [...series.customersWith, ...series.customersWithout].some((count) => count > 0);
  if (!anyone) return words.none;
  const kept = customersKept.value ?? 0;
  const text = format.customers(Math.abs(kept));
  if (text === format.customers(0)) return words.same(horizon);
  // The word form follows the number as it is written: 0.96 is shown as "1".
  const difference = { value: text === format.customers(1) ? 1 : Math.abs(kept), text };
  return kept > 0 ? words.more(difference, horizon) : words.fewer(difference, horizon);
}
