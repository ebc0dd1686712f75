import type { Goal } from './goal';
import { goalReading, reachesGoal } from './goal-reading';
import type { Inputs } from './inputs';
import { parameter, type ParameterId } from './parameters';
import { peakBetween } from './peak-between';
import { reachingBoundary } from './reaching-boundary';
import { isWhole, searchGrid } from './search-grid';
import { withInput } from './with-input';

/** What one input alone can do for a goal, everything else held. */
export type GoalSeek =
  /** The value nearest to the present one with which the goal is reached. */
  | { readonly kind: 'reachedAt'; readonly value: number }
  /** The goal is reached as things are, and still with every value up to `holdsUntil`; null is the whole range. */
  | { readonly kind: 'alreadyReached'; readonly holdsUntil: number | null }
  /** The input moves the case, but none of its values reaches the goal. */
  | { readonly kind: 'notWithinRange'; readonly min: number; readonly max: number }
  /** The goal's measure is the same whatever the value. */
  | { readonly kind: 'noEffect' };

/**
 * What would have to be true of one input for the case to reach a goal.
 *
 * Method: the model itself is asked, at every value of a grid over the catalogue's range; the change from not reached
 * to reached that is nearest to the present value is narrowed down by bisection, and the result lies on its reaching
 * side. Nothing is assumed about the shape of the model: it may jump, and turn around. When no value of the grid
 * reaches, the neighbourhood of the best one is searched, too. Months and years are whole numbers.
 *
 * The present case must be computable (`goalProblem`), its inputs in force (`inputsInForce`), the input one of
 * `goalInputs`.
 *
 * @example goalSeek({ kind: 'npv', target: 0 }, examples.b2b, 'investmentOneOff')
 */
export function goalSeek(goal: Goal, inputs: Inputs, id: ParameterId): GoalSeek {
  const reading = (value: number) => goalReading(goal.kind, withInput(inputs, id, value));
  const reaches = (value: number) => reachesGoal(goal, reading(value));
  const entry = parameter(id);
  const present = inputs[id];
  const atPresent = goalReading(goal.kind, inputs);
  const isReached = reachesGoal(goal, atPresent);

  const grid = searchGrid(id, present);
  const readings = grid.map((value) => (value === present ? atPresent : reading(value)));
  const changes = nearestChanges(
    grid,
    readings.map((one) => reachesGoal(goal, one)),
    grid.indexOf(present),
  ).map(([near, far]) => {
    const [inside, outside] = isReached ? [near, far] : [far, near];
    return isWhole(entry) ? inside : reachingBoundary(reaches, inside, outside);
  });
  const found = nearestTo(present, changes);

  if (readings.every(({ rank }) => rank === atPresent.rank)) return { kind: 'noEffect' };
  if (isReached) return { kind: 'alreadyReached', holdsUntil: found };
  if (found !== null) return { kind: 'reachedAt', value: found };

  const nowhere = { kind: 'notWithinRange', min: entry.min, max: entry.max } as const;
  if (isWhole(entry)) return nowhere;
  const peak = peakBetween(
    grid,
    readings.map(({ rank }) => rank),
    (value) => reading(value).rank,
  );
  if (!reaches(peak.value)) return nowhere;
  return { kind: 'reachedAt', value: reachingBoundary(reaches, peak.value, peak.towards(present)) };
}

/** On either side of the start the first neighbours with different answers, as near and far value. */
function nearestChanges(
  grid: readonly number[],
  answers: readonly boolean[],
  start: number,
): readonly (readonly [near: number, far: number])[] {
  const found: (readonly [number, number])[] = [];
  for (const step of [-1, 1]) {
    for (let at = start + step; at >= 0 && at < grid.length; at += step) {
      if (answers[at] === answers[start]) continue;
      found.push([grid[at - step] ?? NaN, grid[at] ?? NaN]);
      break;
    }
  }
  return found;
}

function nearestTo(present: number, values: readonly number[]): number | null {
  const byDistance = [...values].sort((a, b) => Math.abs(a - present) - Math.abs(b - present));
  return byDistance[0] ?? null;
}
