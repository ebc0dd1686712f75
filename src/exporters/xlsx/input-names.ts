import type { ExportWords } from '../export-snapshot';
import { modelChoices, type ChoiceId, type Inputs } from '../../model/inputs';
import { levers, type LeverId, type ParameterId } from '../../model/parameters';

const isLever = (id: ParameterId): id is LeverId => levers.some((lever) => lever.id === id);

export const isChoice = (id: keyof Inputs): id is ChoiceId => id in modelChoices;

/** What an input or choice is called in tables. */
export function inputName(id: keyof Inputs, { levers: leverWords, assumptions }: ExportWords) {
  if (id === 'churnCutBasis') return leverWords.churnCutBasis.legend;
  if (isChoice(id)) return assumptions.choices[id].legend;
  const { label, hint } = isLever(id) ? leverWords.inputs[id] : assumptions.inputs[id];
  return `${label}, ${hint}`;
}

/** The values of a choice, the first is the default, each with its words. */
export function choiceValues(
  id: ChoiceId,
  { explanations }: ExportWords,
): readonly (readonly [string, string])[] {
  const words: Readonly<Partial<Record<string, string>>> = explanations.choices[id].values;
  return modelChoices[id].map((value) => [value, words[value] ?? value]);
}
