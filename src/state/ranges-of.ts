import type { Inputs } from '../model/inputs';
import { parameters, type ParameterId } from '../model/parameters';
import type { Range, Ranges } from '../model/uncertainty/range';
import { rangeProblem } from '../model/uncertainty/range-problem';
import { suggestedRange } from '../model/uncertainty/suggested-range';
import { inputsOf, type Scenario } from './scenario';

/** The range of one input and whose it is. */
export interface RangeInForce {
  /** Null for an input that is taken as certain. */
  readonly range: Range | null;
  readonly from: 'own' | 'suggested' | 'nobody';
}

/**
 * The range of an input that is in force: the user's own, moved along with the value, or else the suggested one as long
 * as the value is the one it was suggested for. An own range that does not fit the value waits until it does again.
 */
export function rangeInForce(id: ParameterId, scenario: Scenario, inputs: Inputs = inputsOf(scenario)): RangeInForce {
  const value = inputs[id];
  const own = scenario.ranges?.at(id, value);
  if (own?.kind === 'none') return { range: null, from: 'own' };
  if (own !== undefined && rangeProblem(id, value, own) === null) return { range: own, from: 'own' };
  const range = suggestedRange(id, inputs)?.range ?? null;
  return { range, from: range === null ? 'nobody' : 'suggested' };
}

/** The ranges in force, by input. */
export function rangesOf(scenario: Scenario): Ranges {
  const inputs = inputsOf(scenario);
  return Object.fromEntries(
    parameters.flatMap(({ id }) => {
      const { range } = rangeInForce(id, scenario, inputs);
      return range === null ? [] : [[id, range]];
    }),
  );
}
