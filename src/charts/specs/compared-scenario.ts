import type { Inputs } from '../../model/inputs';
import type { Results } from '../../model/results';
import type { ScenarioColor } from '../chart-spec';

/** The letters by which scenarios are told apart in pictures, in the order in which they are compared. */
export const scenarioMarks = ['A', 'B', 'C', 'D'] as const;
export type ScenarioMark = (typeof scenarioMarks)[number];

/** One of several scenarios in a picture. */
export interface ComparedScenario {
  readonly id: string;
  readonly mark: ScenarioMark;
  readonly name: string;
  readonly inputs: Inputs;
  readonly results: Results;
}

/** Its colour, and the dashes and gaps of its line in CSS pixels: never told apart by colour alone. */
export const scenarioStyles: Readonly<
  Record<ScenarioMark, { readonly color: ScenarioColor; readonly dash: readonly number[] }>
> = {
  A: { color: 'scenarioA', dash: [] },
  B: { color: 'scenarioB', dash: [9, 4] },
  C: { color: 'scenarioC', dash: [2, 3] },
  D: { color: 'scenarioD', dash: [12, 3, 2, 3] },
};
