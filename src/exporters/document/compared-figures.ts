import type { PortableSpec } from '../../charts/chart-spec';
import { comparedCustomerValueSpec } from '../../charts/specs/compared-customer-value';
import { comparedNetValueSpec } from '../../charts/specs/compared-net-value';
import type { ComparedScenario } from '../../charts/specs/compared-scenario';
import type { NumberFormat } from '../../i18n/number-format';
import type { ExportSnapshot, ExportWords } from '../export-snapshot';
import { comparedOnes } from './compared-rows';

/** The pictures with all compared scenarios in them. */
export type ComparedFigureId = 'comparedNetValue' | 'comparedCustomerValue';

/** Those that there are: none without a comparison, no lines where no case can be computed. */
export function comparedFigureIds({ main, compared }: ExportSnapshot): readonly ComparedFigureId[] {
  if (compared.length === 0) return [];
  const hasCase = [main, ...compared].some(({ results }) => results.verdict !== null);
  return hasCase ? ['comparedNetValue', 'comparedCustomerValue'] : ['comparedCustomerValue'];
}

/**
 * The pictures of the screen that compares. A picture that stands alone also says whose letters these are, and what is
 * missing because its money is another.
 */
export function comparedFigure(
  id: ComparedFigureId,
  snapshot: ExportSnapshot,
  { compare: { charts }, charts: { customerValue } }: ExportWords,
  format: NumberFormat,
): PortableSpec {
  const ones = comparedOnes(snapshot, format);
  const drawn = ones.filter(({ sameCurrency }) => sameCurrency);
  const others = ones.filter(({ sameCurrency }) => !sameCurrency);
  const scenarios = drawn.map(({ mark, scenario: { name, inputs, results } }): ComparedScenario => ({
    ...{ id: mark, mark, name, inputs, results },
  }));
  const spec =
    id === 'comparedNetValue'
      ? comparedNetValueSpec(scenarios, charts, format)
      : comparedCustomerValueSpec(scenarios, charts, customerValue, format);
  const leftOut =
    others.length === 0 ? [] : [charts.leftOut(others.map(({ scenario }) => scenario.name).join(', '))];
  const key = scenarios.map(({ mark, name }) => `${mark} ${name}`);
  return { ...spec, subtitle: [spec.subtitle, ...key, ...leftOut].join(' · ') };
}
