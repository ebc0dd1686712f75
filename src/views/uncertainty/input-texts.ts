import type { InputTexts } from '../../charts/specs/attribution';
import type { ExplanationsWords } from '../../i18n/messages/explanations-words';
import type { LeverWords } from '../../i18n/messages/lever-words';
import type { NumberFormat } from '../../i18n/number-format';
import { quantityText } from '../../i18n/quantity-text';
import { modelChoices, type ChoiceId, type Inputs } from '../../model/inputs';
import { levers, parameter, type LeverId, type ParameterId } from '../../model/parameters';

interface Words {
  readonly levers: Pick<LeverWords, 'inputs' | 'units'>;
  readonly assumptions: ExplanationsWords['assumptions'];
  readonly choices: ExplanationsWords['choices'];
  readonly percentOfChurn: (percent: string) => string;
}

/** Names of the inputs, and their values with units. */
export function inputTexts(words: Words, format: NumberFormat): InputTexts {
  const { inputs: names, units } = words.levers;
  const quantity = (id: ParameterId, inputs: Inputs): string => {
    const text = quantityText(inputs[id], parameter(id).unit, inputs.churnCutBasis, format, units);
    return id === 'churnCut' && inputs.churnCutBasis === 'percent' ? words.percentOfChurn(text) : text;
  };
  return {
    name: (id) => {
      if (isChoice(id)) return words.choices[id].name;
      return isLever(id) ? names[id].label : words.assumptions[id];
    },
    value: (id, inputs) => (isChoice(id) ? inputs[id] : quantity(id, inputs)),
  };
}

const isChoice = (id: keyof Inputs): id is ChoiceId => id in modelChoices;
const isLever = (id: ParameterId): id is LeverId => levers.some((lever) => lever.id === id);
