import type { CustomerValueWords, Comparison } from '../../i18n/messages/chart-words';
import type { NumberFormat } from '../../i18n/number-format';
import type { CustomerValue, Results } from '../../model/results';
import type { BarPart, ChartCase, StackedBarsSpec, TableRow } from '../chart-spec';

const parts = ['retention', 'crossSell', 'referral'] as const;

type RowId = 'b2b' | 'b2c' | 'own';

interface Row {
  readonly id: RowId;
  readonly value: CustomerValue;
}

/** What one satisfied customer brings, part by part: B2B, B2C and the scenario's own at the same purchase value and reach. */
export function customerValueSpec(
  { inputs, results, own }: ChartCase,
  words: CustomerValueWords,
  format: NumberFormat,
): StackedBarsSpec {
  const rows: readonly Row[] = [
    { id: 'b2b', value: results.b2b },
    { id: 'b2c', value: results.b2c },
    { id: 'own', value: own },
  ];
  const money = (value: number | null) => format.money(value ?? NaN);
  const total = (row: Row) => row.value.satisfiedCustomerValue.value;

  return {
    id: 'customerValue',
    kind: 'stackedBars',
    title: finding(own, results, words, format),
    subtitle: words.subtitle(format.money(inputs.purchaseValue), format.people(inputs.reach)),
    summary: words.summary({
      own: money(own.satisfiedCustomerValue.value),
      b2b: money(results.b2b.satisfiedCustomerValue.value),
      b2c: money(results.b2c.satisfiedCustomerValue.value),
    }),
    categories: rows.map((row) => words.rows[row.id]),
    series: parts.map((part) => partOfBars(part, rows, words, format)),
    totalLabels: rows.map((row) => format.headlineMoney(total(row) ?? NaN)),
    describe: format.money,
    totals: rows.map((row) => ({
      label: words.rows[row.id],
      text: money(total(row)),
      value: total(row),
      resultId: `${row.id}.satisfiedCustomerValue`,
    })),
    table: {
      columns: [words.part, ...rows.map((row) => words.rows[row.id])],
      rows: tableRows(rows, words, format),
    },
  };
}

function partOfBars(
  part: (typeof parts)[number],
  rows: readonly Row[],
  words: CustomerValueWords,
  format: NumberFormat,
): BarPart {
  const values = rows.map((row) => row.value[`${part}Part`].value ?? 0);
  return {
    id: part,
    label: words.parts[part],
    color: part,
    values,
    valueLabels: values.map((value) => bareNumber(value, format)),
  };
}

/** Three significant digits without the currency, which the total beside it names. */
const bareNumber = (value: number, format: NumberFormat): string =>
  format.number(Number(value.toPrecision(3)), value < 10 ? 2 : 0);

function tableRows(
  rows: readonly Row[],
  words: CustomerValueWords,
  format: NumberFormat,
): readonly TableRow[] {
  const row = (id: keyof CustomerValue, head: string): TableRow => ({
    id,
    head,
    cells: rows.map(({ id: whose, value }) => ({
      text: format.money(value[id].value ?? NaN),
      value: value[id].value,
      resultId: `${whose}.${id}`,
    })),
  });
  return [
    ...parts.map((part) => row(`${part}Part`, words.parts[part])),
    row('satisfiedCustomerValue', words.total),
  ];
}

function finding(
  own: CustomerValue,
  segments: Pick<Results, 'b2b' | 'b2c'>,
  words: CustomerValueWords,
  format: NumberFormat,
): string {
  const value = own.satisfiedCustomerValue.value;
  const b2b = segments.b2b.satisfiedCustomerValue.value;
  const b2c = segments.b2c.satisfiedCustomerValue.value;
  if (value === null || b2b === null || b2c === null) return words.titleUnknown;
  if (value === 0 && b2b === 0 && b2c === 0) return words.titleZero;
  return words.title({ b2b: comparison(value - b2b, format), b2c: comparison(value - b2c, format) });
}

/** Values that look the same are the same: a difference of less than what is shown is none. */
function comparison(difference: number, format: NumberFormat): Comparison {
  const size = Math.abs(difference);
  // To the cent as long as the reader can check it against the totals, rounded where cents are noise.
  const text = size < 10_000 ? format.money(size) : format.headlineMoney(size);
  if (text === format.money(0)) return { direction: 'same', difference: text };
  return { direction: difference > 0 ? 'more' : 'less', difference: text };
}
