import type { AssumptionsWords } from '../../i18n/messages/assumptions-words';
import type { SourcesWords } from '../../i18n/messages/sources-words';
import type { Messages } from '../../i18n/messages/messages';
import type { NumberFormat } from '../../i18n/number-format';
import { quantityText } from '../../i18n/quantity-text';
import type { Inputs } from '../../model/inputs';
import { parameter, type AssumptionId, type LeverId, type ParameterId } from '../../model/parameters';

interface Texts {
  readonly messages: Messages;
  readonly claims: SourcesWords['claims'];
  readonly assumptions: AssumptionsWords;
  readonly format: NumberFormat;
}

/** What a claim loads, input by input: "Churn cut: 3 pp → 5 pp". */
export function claimChanges(values: Partial<Inputs>, inputs: Inputs, texts: Texts): readonly string[] {
  const ids = (Object.keys(values) as (keyof Inputs)[]).filter((id) => typeof values[id] === 'number');
  return (ids as ParameterId[]).map((id) =>
    texts.claims.change(
      nameOf(id, texts),
      quantity(id, inputs, texts),
      quantity(id, { ...inputs, ...values }, texts),
    ),
  );
}

function nameOf(id: ParameterId, { messages, assumptions }: Texts): string {
  const levers = messages.levers.inputs;
  const words = id in levers ? levers[id as LeverId] : assumptions.inputs[id as AssumptionId];
  return words.label;
}

function quantity(id: ParameterId, inputs: Inputs, { messages, claims, format }: Texts): string {
  const text = quantityText(
    inputs[id],
    parameter(id).unit,
    inputs.churnCutBasis,
    format,
    messages.levers.units,
  );
  return id === 'churnCut' && inputs.churnCutBasis === 'percent' ? claims.ofChurn(text) : text;
}
