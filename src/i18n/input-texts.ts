import type { CompareWords } from './messages/compare-words';
import type { ExplanationsWords } from './messages/explanations-words';
import type { LeverWords } from './messages/lever-words';
import type { NumberFormat } from './number-format';
import { quantityText } from './quantity-text';
import { modelChoices, type ChoiceId, type Inputs } from '../model/inputs';
import { levers, parameter, type LeverId, type ParameterId } from '../model/parameters';

/** How inputs are called and written, with their units. */
export interface InputTexts {
  readonly name: (id: keyof Inputs) => string;
  readonly value: (id: keyof Inputs, inputs: Inputs) => string;
}

interface Words {
  readonly levers: Pick<LeverWords, 'inputs' | 'units'>;
  readonly explanations: Pick<ExplanationsWords, 'assumptions' | 'choices'>;
  readonly inputs: Pick<CompareWords['inputs'], 'percentOfChurn'>;
}

/** Names of inputs and choices, and their values with units in one currency. */
export function inputTexts(
  { levers: leverWords, explanations, inputs: words }: Words,
  format: NumberFormat,
): InputTexts {
  const nameOf = (id: ParameterId): string =>
    isLever(id) ? leverWords.inputs[id].label : explanations.assumptions[id];
  const choiceText = (id: ChoiceId, inputs: Inputs): string => {
    const values: Readonly<Partial<Record<string, string>>> = explanations.choices[id].values;
    return values[inputs[id]] ?? inputs[id];
  };
  const quantity = (id: ParameterId, inputs: Inputs): string => {
    const { churnCutBasis } = inputs;
    const text = quantityText(inputs[id], parameter(id).unit, churnCutBasis, format, leverWords.units);
    return id === 'churnCut' && churnCutBasis === 'percent' ? words.percentOfChurn(text) : text;
  };
  return {
    name: (id) => (isChoice(id) ? explanations.choices[id].name : nameOf(id)),
    value: (id, inputs) => (isChoice(id) ? choiceText(id, inputs) : quantity(id, inputs)),
  };
}

const isChoice = (id: keyof Inputs): id is ChoiceId => id in modelChoices;
const isLever = (id: ParameterId): id is LeverId => levers.some((lever) => lever.id === id);
