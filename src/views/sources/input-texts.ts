import type { AssumptionsWords } from '../../i18n/messages/assumptions-words';
import type { Messages } from '../../i18n/messages/messages';
import type { NumberFormat } from '../../i18n/number-format';
import { quantityText } from '../../i18n/quantity-text';
import type { Inputs } from '../../model/inputs';
import { parameter, type AssumptionId, type LeverId, type ParameterId } from '../../model/parameters';

/** The words and number formats that inputs are named and written with. */
export interface InputTexts {
  readonly messages: Messages;
  readonly assumptions: AssumptionsWords;
  readonly format: NumberFormat;
}

/** What an input is called beside its slider. */
export function nameOf(id: ParameterId, { messages, assumptions }: Omit<InputTexts, 'format'>): string {
  const levers = messages.levers.inputs;
  const words = id in levers ? levers[id as LeverId] : assumptions.inputs[id as AssumptionId];
  return words.label;
}

/** The value of an input with its unit. A cut in percent is a bare percentage: of churn, which the caller adds. */
export const writtenValue = (
  id: ParameterId,
  inputs: Inputs,
  { messages, format }: Omit<InputTexts, 'assumptions'>,
): string =>
  quantityText(inputs[id], parameter(id).unit, inputs.churnCutBasis, format, messages.levers.units);
