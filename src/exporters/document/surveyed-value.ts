import type { StackedBarsSpec } from '../../charts/chart-spec';
import type { NumberFormat } from '../../i18n/number-format';
import type { Segment } from '../../model/benchmarks';
import type { ExportedScenario, ExportWords } from '../export-snapshot';

/** The bars of the two segments, in the order of the picture. */
const segments: readonly Segment[] = ['b2b', 'b2c'];

/**
 * The picture of what a satisfied customer brings, without a bar of the reader's own: where a segment's surveyed shares
 * are in force, it would repeat that segment's under a name that is not its own.
 */
export function surveyedValueSpec(
  spec: StackedBarsSpec,
  { results, segment }: ExportedScenario & { readonly segment: Segment },
  { charts, compare, document }: ExportWords,
  format: NumberFormat,
): StackedBarsSpec {
  const title = finding(segment, { results }, { charts, document }, format);
  const two = <Item>(items: readonly Item[]) => items.slice(0, segments.length);
  const totals = segments.map((id) =>
    compare.charts.valueOf(
      charts.customerValue.rows[id],
      format.money(results[id].satisfiedCustomerValue.value ?? NaN),
    ),
  );
  return {
    ...spec,
    title,
    summary: `${title}. ${compare.charts.customerValue.summary(totals.join('; '))}`,
    categories: two(spec.categories),
    totalLabels: two(spec.totalLabels),
    series: spec.series.map((part) => ({
      ...part,
      values: two(part.values),
      valueLabels: two(part.valueLabels),
    })),
    ...(spec.totals === undefined ? {} : { totals: two(spec.totals) }),
    table: {
      columns: spec.table.columns.slice(0, segments.length + 1),
      rows: spec.table.rows.map((row) => ({ ...row, cells: two(row.cells) })),
    },
  };
}

function finding(
  segment: Segment,
  { results }: Pick<ExportedScenario, 'results'>,
  { charts, document: { customer } }: Pick<ExportWords, 'charts' | 'document'>,
  format: NumberFormat,
): string {
  const other = segment === 'b2b' ? 'b2c' : 'b2b';
  const { rows, titleUnknown, titleZero } = charts.customerValue;
  const { value } = results[segment].satisfiedCustomerValue;
  const { value: beside } = results[other].satisfiedCustomerValue;
  if (value === null || beside === null) return titleUnknown;
  if (value === 0 && beside === 0) return titleZero;
  const size = Math.abs(value - beside);
  const text = size < 10_000 ? format.money(size) : format.headlineMoney(size);
  if (text === format.money(0)) return customer.same(rows[segment], rows[other]);
  return (value > beside ? customer.more : customer.less)(rows[segment], text, rows[other]);
}
