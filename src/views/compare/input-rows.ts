import type { InputTexts } from '../../i18n/input-texts';
import { modelChoices, type ChoiceId, type Inputs } from '../../model/inputs';
import { parameters } from '../../model/parameters';
import { startInputs } from '../../state/scenario';
import type { ComparedCase } from './compared-cases';

/** One input in all compared scenarios. */
export interface InputRow {
  readonly id: keyof Inputs;
  readonly name: string;
  /** True when it is not the same in all of them. */
  readonly differs: boolean;
  readonly cells: readonly {
    readonly caseId: string;
    readonly text: string;
    readonly raw: number | string;
    /** True when it is not what the baseline has. */
    readonly differs: boolean;
  }[];
}

/** Every input, in the order of the catalogue, choices last. */
export const everyInput: readonly (keyof Inputs)[] = [
  ...parameters.map(({ id }) => id),
  ...(Object.keys(modelChoices) as ChoiceId[]),
];

const withRange = (value: string, range: string): string => (range === '' ? value : `${value} (${range})`);

/**
 * All inputs in force, each with its value in every scenario.
 *
 * @param rangeOf the range that the user has given the input, in words; empty where there is none
 */
export function inputRows(
  cases: readonly ComparedCase[],
  textsOf: (one: ComparedCase) => InputTexts,
  rangeOf: (id: keyof Inputs, one: ComparedCase) => string = () => '',
): readonly InputRow[] {
  const baseline = cases.find(({ isBaseline }) => isBaseline);
  if (baseline === undefined) return [];
  const texts = cases.map(textsOf);
  return everyInput.map((id) => {
    const cells = cases.map((one, index) => ({
      caseId: one.id,
      text: withRange(texts[index]?.value(id, one.inputs) ?? '', rangeOf(id, one)),
      raw: one.inputs[id],
      differs: isOther(id, one.inputs, baseline.inputs) || rangeOf(id, one) !== rangeOf(id, baseline),
    }));
    return {
      id,
      name: texts[0]?.name(id) ?? '',
      differs: cells.some(({ differs }) => differs),
      cells,
    };
  });
}

/** Three points and three percent are not the same, although both are 0.03. */
const isOther = (id: keyof Inputs, one: Inputs, other: Inputs): boolean =>
  one[id] !== other[id] || (id === 'churnCut' && one.churnCutBasis !== other.churnCutBasis);

/** An input that was changed, before and after. */
export interface StartChange {
  readonly id: keyof Inputs;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** What differs in a scenario from the values it started with. */
export function changesFromStart(
  { scenario, inputs }: ComparedCase,
  texts: InputTexts,
): readonly StartChange[] {
  const start = startInputs(scenario);
  return everyInput
    .filter((id) => isOther(id, inputs, start))
    .map((id) => ({ id, name: texts.name(id), from: texts.value(id, start), to: texts.value(id, inputs) }));
}
