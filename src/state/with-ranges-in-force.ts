import { parameters } from '../model/parameters';
import { noRange, OwnRanges } from './own-ranges';
import { rangeInForce } from './ranges-of';
import { inputsOf, type Scenario } from './scenario';

/**
 * The scenario as it is shared and kept: every range in force is named, and that the other inputs have none, so that a
 * later change of a suggested range never changes an old link. Read again it is the scenario as it was.
 */
export function withRangesInForce(scenario: Scenario): Scenario {
  const inputs = inputsOf(scenario);
  const kept = parameters.flatMap(({ id }) => {
    const { range, from } = rangeInForce(id, scenario, inputs);
    return from === 'nobody' ? [] : [[id, { range: range ?? noRange, at: inputs[id] }] as const];
  });
  return { ...scenario, ranges: new OwnRanges(Object.fromEntries(kept), true) };
}
