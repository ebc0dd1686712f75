import { shareText } from '../../charts/specs/uncertain-result';
import { scenarioMarks, type ScenarioMark } from '../../charts/specs/compared-scenario';
import { deltaText } from '../../i18n/delta-text';
import { noNumber } from '../../i18n/intl-format';
import { createNumberFormat, type NumberFormat } from '../../i18n/number-format';
import { resultText, type ResultUnit } from '../../i18n/result-texts';
import type { ScalarId } from '../../model/trace/quantity-ids';
import type { ExportedScenario, ExportSnapshot, ExportWords } from '../export-snapshot';
import { compactSpan } from './compact-span';

/** A scenario of the comparison with what tells it apart and how its money is written. */
export interface ComparedOne {
  readonly mark: ScenarioMark;
  readonly scenario: ExportedScenario;
  readonly sameCurrency: boolean;
  readonly format: NumberFormat;
}

export interface ComparedCell {
  readonly text: string;
  /** Against the first scenario; empty for the first itself, and where there is nothing to be said. */
  readonly delta: string;
}

/** One result of all scenarios. */
export interface ComparedRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly ComparedCell[];
}

const comparedResults = {
  npv: 'money',
  roi: 'share',
  paybackYears: 'years',
  totalRevenueUplift: 'money',
} as const satisfies Partial<Record<ScalarId, ResultUnit>>;

/** The scenario that the files are about and those it is compared with, lettered in this order. */
export function comparedOnes(
  { main, compared, language }: ExportSnapshot,
  format: NumberFormat,
): readonly ComparedOne[] {
  return [main, ...compared].flatMap((scenario, index) => {
    const mark = scenarioMarks[index];
    const sameCurrency = scenario.currency === main.currency;
    const own = sameCurrency ? format : createNumberFormat(language, scenario.currency);
    return mark === undefined ? [] : [{ mark, scenario, sameCurrency, format: own }];
  });
}

/** Results side by side, each with its difference from the first scenario's, then how sure the first of them is. */
export function comparedRows(
  ones: readonly ComparedOne[],
  { compare, levers, explanations, document }: ExportWords,
): readonly ComparedRow[] {
  const words = { delta: compare.delta, units: levers.units };
  const ids = Object.keys(comparedResults) as (keyof typeof comparedResults)[];
  const rows = ids.map((id): ComparedRow => {
    const unit = comparedResults[id];
    const cells = ones.map(({ scenario: { results }, ...one }, index) => {
      const [result, first] = [results[id], ones[0]?.scenario.results[id] ?? results[id]];
      const text = result.value === null ? noNumber : resultText(result.value, unit, one.format);
      const delta = index === 0 ? '' : deltaText([result, first], unit, one, words).text;
      return { text, delta: delta === noNumber ? '' : delta };
    });
    return { id, name: explanations.results[id].name, cells };
  });
  if (ones.every(({ scenario }) => scenario.uncertainty === undefined)) return rows;
  const { spread, gain, noRanges } = document.compared;
  const simulated = (id: string, name: string, write: (one: ComparedOne) => string): ComparedRow => ({
    ...{ id, name },
    cells: ones.map((one) => ({
      text: one.scenario.uncertainty === undefined ? noRanges : write(one),
      delta: '',
    })),
  });
  return [...rows, simulated('npvSpread', spread, spreadText), simulated('gain', gain, gainText)];
}

function spreadText({ scenario: { uncertainty }, format }: ComparedOne): string {
  const npv = uncertainty?.percentiles.find(({ result }) => result === 'npv');
  const money = format.signedHeadlineMoney;
  return npv === undefined ? noNumber : compactSpan(money(npv.p10), money(npv.p90));
}

const gainText = ({ scenario: { uncertainty }, format }: ComparedOne): string =>
  shareText(uncertainty?.probabilityOfGain ?? NaN, format);
