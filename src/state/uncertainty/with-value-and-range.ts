import type { ParameterId } from '../../model/parameters';
import { noRange, OwnRanges } from '../own-ranges';
import { rangeInForce, situationOf } from '../ranges-of';
import { withInput, type Scenario } from '../scenario';

/**
 * Moves a value and its range with it. A suggested range belongs to the value it was suggested for; where somebody works
 * with ranges it becomes their own and moves along, instead of being gone.
 */
export function withValueAndRange(scenario: Scenario, id: ParameterId, value: number): Scenario {
  const situation = situationOf(scenario);
  const { range, from } = rangeInForce(id, situation);
  const moved = withInput(scenario, id, value);
  if (range === null || from === 'own') return moved;
  return { ...moved, ranges: (moved.ranges ?? new OwnRanges()).with(id, range, situation.inputs[id]) };
}

/** Every value taken as certain. */
export function withoutRanges(scenario: Scenario, ids: readonly ParameterId[]): Scenario {
  const { inputs } = situationOf(scenario);
  const ranges = ids.reduce((own, id) => own.with(id, noRange, inputs[id]), new OwnRanges());
  return { ...scenario, ranges };
}
