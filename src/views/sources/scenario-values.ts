import type { ProvenanceWords } from '../../i18n/messages/provenance-words';
import { modelChoices, type ChoiceId, type Inputs } from '../../model/inputs';
import { levers, parameters, type LeverId } from '../../model/parameters';
import { originOf, type Origin } from '../../model/origin';
import type { Ledger } from '../../model/provenance';
import { nameOf, writtenValue, type InputTexts } from './input-texts';

interface Texts extends InputTexts {
  readonly provenance: ProvenanceWords;
}

/** One value or choice in force, as a row of the table. */
export interface ValueRow {
  readonly id: keyof Inputs;
  readonly label: string;
  readonly value: string;
  /** Where it comes from, in a word or two. */
  readonly originText: string;
  readonly origin: Origin;
  /** The slider that it can be changed with, if that one is on the first screen. */
  readonly lever: LeverId | null;
}

const isChoice = (id: keyof Inputs): id is ChoiceId => id in modelChoices;

const allIds: readonly (keyof Inputs)[] = [
  ...parameters.map(({ id }) => id),
  ...(Object.keys(modelChoices) as ChoiceId[]),
];

/** Every input of a scenario in the order of the catalogue, then its choices. */
export function valueRows(inputs: Inputs, start: Inputs, ledger: Ledger, texts: Texts): readonly ValueRow[] {
  return allIds.map((id) => {
    const origin = originOf(id, inputs, start, ledger);
    const lever = levers.find((candidate) => candidate.id === id)?.id ?? null;
    return { id, origin, lever, originText: originText(id, origin, texts), ...written(id, inputs, texts) };
  });
}

function written(id: keyof Inputs, inputs: Inputs, texts: Texts): Pick<ValueRow, 'label' | 'value'> {
  if (!isChoice(id)) return { label: nameOf(id, texts), value: writtenValue(id, inputs, texts) };
  const { messages, assumptions, provenance } = texts;
  if (id === 'churnCutBasis') {
    const value = provenance.table.churnCutBasis[inputs.churnCutBasis];
    return { label: messages.levers.churnCutBasis.legend, value };
  }
  const values: Readonly<Partial<Record<string, string>>> = assumptions.choices[id].values;
  return { label: assumptions.choices[id].legend, value: values[inputs[id]] ?? '' };
}

/** Nobody calls a choice that was left alone an example. */
const originText = (id: keyof Inputs, { kind }: Origin, { messages, provenance }: Texts): string =>
  kind === 'example' && isChoice(id) ? provenance.defaultChoice.short : messages.levers.origin[kind];
