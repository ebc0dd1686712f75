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
  /** With its period and what it is based on, and with the reason where there is no value. */
  readonly label: string;
  /** What it is called whatever the scenario: stands beside those of others. */
  readonly name: string;
  /** Why there is no value; empty where there is one. */
  readonly reason: string;
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
    const { value, reason: code } = results[id];
    const reason = code === undefined ? '' : answer.reasons[code];
    const about = { id, name: explanations.results[id].name, reason, value };
    if (value !== null) return { ...about, amount: write(value), label };
    return { ...about, amount: noNumber, label: reason === '' ? label : `${label} (${reason})` };
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
