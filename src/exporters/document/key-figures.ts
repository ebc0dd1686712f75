import { countedYears } from '../../i18n/answer-sentence';
import { neededCustomers } from '../../i18n/needed-customers';
import { noNumber } from '../../i18n/intl-format';
import type { NumberFormat } from '../../i18n/number-format';
import type { ScalarId } from '../../model/trace/quantity-ids';
import type { ExportedScenario, ExportWords } from '../export-snapshot';

/** A number that stands large, and what it is. */
export interface KeyFigure {
  readonly id: ScalarId;
  readonly amount: string;
  readonly label: string;
  readonly value: number | null;
}

/** The figures that say most about a case, each with its period and whether it is sales or margin. */
export function keyFigures(
  { inputs, results, segment }: ExportedScenario,
  { answer, explanations, leaveBehind }: ExportWords,
  format: NumberFormat,
): readonly KeyFigure[] {
  const horizon = countedYears(inputs.horizonYears, format);
  const { figures } = answer;
  const figure = (id: ScalarId, write: (value: number) => string, label: string): KeyFigure => {
    const { value, reason } = results[id];
    if (value !== null) return { id, amount: write(value), label, value };
    const why = reason === undefined ? label : `${label} (${answer.reasons[reason]})`;
    return { id, amount: noNumber, label: why, value };
  };
  return [
    figure('npv', format.signedHeadlineMoney, figures.npv(horizon)),
    figure('revenueUplift', format.signedHeadlineMoney, figures.revenueUplift(horizon)),
    figure('paybackYears', format.duration, leaveBehind.figures.payback),
    figure(
      'breakEvenCustomers',
      (needed) => neededCustomers(needed, results, format),
      leaveBehind.figures.needed,
    ),
    figure('satisfiedCustomerValue', format.headlineMoney, figures.satisfiedCustomerValue[segment]),
    figure(
      'defensibleCustomerValue',
      format.headlineMoney,
      explanations.results.defensibleCustomerValue.name,
    ),
  ];
}
