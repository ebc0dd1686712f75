import { parameters } from '../model/parameters';
import { noRange, OwnRanges } from './own-ranges';
import { rangeInForce, situationOf } from './ranges-of';
import type { Scenario } from './scenario';

/**
 * The scenario as it is shared and kept: every range in force is named, and that the other inputs have none, so that a
 * later change of a suggested range never changes an old link. Read again it is the scenario as it was.
 */
export function withRangesInForce(scenario: Scenario): Scenario {
  const situation = situationOf(scenario);
  const kept = parameters.flatMap(({ id }) => {
    const { range, from } = rangeInForce(id, situation);
    return from === 'nobody' ? [] : [[id, { range: range ?? noRange, at: situation.inputs[id] }] as const];
  });
  return { ...scenario, ranges: new OwnRanges(Object.fromEntries(kept), true) };
}
