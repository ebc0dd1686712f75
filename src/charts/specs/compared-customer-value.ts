import type { CustomerValueWords } from '../../i18n/messages/chart-words';
import type { ComparedChartWords } from '../../i18n/messages/compare-words';
import type { NumberFormat } from '../../i18n/number-format';
import type { CustomerValue } from '../../model/results';
import type { BarPart, StackedBarsSpec, TableRow } from '../chart-spec';
import type { ComparedScenario } from './compared-scenario';

const parts = ['retention', 'crossSell', 'referral'] as const;

/** What one satisfied customer brings, part by part, one bar per scenario of one currency. */
export function comparedCustomerValueSpec(
  scenarios: readonly ComparedScenario[],
  words: ComparedChartWords,
  { parts: partNames }: Pick<CustomerValueWords, 'parts'>,
  format: NumberFormat,
): StackedBarsSpec {
  const money = (value: number | null) => (value === null ? '–' : format.headlineMoney(value));
  const totals = scenarios.map(({ results }) => money(results.satisfiedCustomerValue.value));
  const title = finding(scenarios, words, format);
  const values = scenarios.map(({ name }, index) => words.valueOf(name, totals[index] ?? ''));
  return {
    id: 'comparedCustomerValue',
    kind: 'stackedBars',
    title,
    subtitle: words.customerValue.subtitle,
    summary: `${title}. ${words.customerValue.summary(values.join('; '))}`,
    categories: scenarios.map(({ mark }) => mark),
    series: parts.map((part): BarPart => {
      const ofPart = scenarios.map(({ results }) => results[`${part}Part`].value ?? 0);
      return {
        id: part,
        label: partNames[part],
        color: part,
        values: ofPart,
        valueLabels: ofPart.map((value) => bareNumber(value, format)),
      };
    }),
    totalLabels: totals,
    describe: format.money,
    table: {
      columns: [words.part, ...scenarios.map(({ name }) => name)],
      rows: [
        ...parts.map((part) => tableRow(`${part}Part`, partNames[part], scenarios, format)),
        tableRow('satisfiedCustomerValue', words.total, scenarios, format),
      ],
    },
  };
}

/** Three significant digits without the currency, which the total beside it names. */
const bareNumber = (value: number, format: NumberFormat): string =>
  format.number(Number(value.toPrecision(3)), value < 10 ? 2 : 0);

const tableRow = (
  id: keyof CustomerValue,
  head: string,
  scenarios: readonly ComparedScenario[],
  format: NumberFormat,
): TableRow => ({
  id,
  head,
  cells: scenarios.map(({ results }) => {
    const { value } = results[id];
    return { text: value === null ? '–' : format.money(value), value };
  }),
});

function finding(
  scenarios: readonly ComparedScenario[],
  { customerValue }: ComparedChartWords,
  format: NumberFormat,
): string {
  const known = scenarios.flatMap(({ name, results }) =>
    results.satisfiedCustomerValue.value === null
      ? []
      : [{ name, value: results.satisfiedCustomerValue.value }],
  );
  const [most] = [...known].sort((one, other) => other.value - one.value);
  if (most === undefined) return customerValue.unknown;
  const money = format.headlineMoney(most.value);
  const asMuch = known.filter(({ value }) => format.headlineMoney(value) === money);
  if (scenarios.length > 1 && asMuch.length === scenarios.length) return customerValue.same(money);
  return customerValue.most(asMuch.map(({ name }) => name).join(', '), money);
}
