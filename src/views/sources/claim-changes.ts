import type { SourcesWords } from '../../i18n/messages/sources-words';
import type { Inputs } from '../../model/inputs';
import type { ParameterId } from '../../model/parameters';
import { nameOf, writtenValue, type InputTexts } from './input-texts';

interface Texts extends InputTexts {
  readonly claims: SourcesWords['claims'];
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

function quantity(id: ParameterId, inputs: Inputs, texts: Texts): string {
  const text = writtenValue(id, inputs, texts);
  return id === 'churnCut' && inputs.churnCutBasis === 'percent' ? texts.claims.ofChurn(text) : text;
}
