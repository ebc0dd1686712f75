import type { PortableSpec } from '../../charts/chart-spec';
import { comparedCustomerValueSpec } from '../../charts/specs/compared-customer-value';
import { comparedNetValueSpec } from '../../charts/specs/compared-net-value';
import type { ComparedScenario } from '../../charts/specs/compared-scenario';
import type { NumberFormat } from '../../i18n/number-format';
import type { ExportedScenario, ExportSnapshot, ExportWords } from '../export-snapshot';
import { comparedDifferenceSpec, hasDifference } from './compared-difference';
import { comparedOnes } from './compared-rows';

/** The pictures with all compared scenarios in them, and the way from the first to the second. */
export type ComparedFigureId = 'comparedNetValue' | 'comparedCustomerValue' | 'comparedDifference';

/** Those that there are: none without a comparison, no lines where no case can be computed, no way where nothing differs. */
export function comparedFigureIds({ main, compared }: ExportSnapshot): readonly ComparedFigureId[] {
  if (compared.length === 0) return [];
  const hasCase = [main, ...compared].some(({ results }) => results.verdict !== null);
  const other = firstOfSameCurrency(main, compared);
  const differs = other !== undefined && hasDifference(main.inputs, other.inputs);
  return [
    ...(hasCase ? (['comparedNetValue'] as const) : []),
    'comparedCustomerValue',
    ...(differs ? (['comparedDifference'] as const) : []),
  ];
}

const firstOfSameCurrency = (main: ExportedScenario, compared: readonly ExportedScenario[]) =>
  compared.find(({ currency }) => currency === main.currency);

/**
 * The pictures of the screen that compares. A picture that stands alone also says whose letters these are, and what is
 * missing because its money is another.
 */
export function comparedFigure(
  id: ComparedFigureId,
  snapshot: ExportSnapshot,
  words: ExportWords,
  format: NumberFormat,
): PortableSpec {
  const { charts } = words.compare;
  const ones = comparedOnes(snapshot, format);
  const drawn = ones.filter(({ sameCurrency }) => sameCurrency);
  const others = ones.filter(({ sameCurrency }) => !sameCurrency);
  const scenarios = drawn.map(({ mark, scenario: { name, inputs, results } }): ComparedScenario => ({
    ...{ id: mark, mark, name, inputs, results },
  }));
  if (id === 'comparedDifference') {
    const [from, to] = scenarios;
    if (from === undefined || to === undefined)
      throw new Error('Nothing is compared: comparedFigureIds says so');
    return comparedDifferenceSpec(from, to, words, format);
  }
  const spec =
    id === 'comparedNetValue'
      ? comparedNetValueSpec(scenarios, charts, format)
      : comparedCustomerValueSpec(scenarios, charts, words.charts.customerValue, format);
  const leftOut =
    others.length === 0 ? [] : [charts.leftOut(others.map(({ scenario }) => scenario.name).join(', '))];
  const key = scenarios.map(({ mark, name }) => `${mark} ${name}`);
  return { ...spec, subtitle: [spec.subtitle, ...key, ...leftOut].join(' · ') };
}
