import { smallestCombinedMove, withValues, type CombinedMove } from './combined-move';
import type { Goal } from './goal';
import { goalReading, reachesGoal } from './goal-reading';
import type { Inputs } from './inputs';
import type { ParameterId } from './parameters';
import { roundedForTyping } from './rounded-for-typing';

/**
 * The smallest combined move with values as a person would write them, each rounded away from its present value; exact
 * where rounding would lose the goal.
 */
export function typedCombinedMove(goal: Goal, inputs: Inputs): CombinedMove {
  const move = smallestCombinedMove(goal, inputs);
  if (move.kind !== 'reachedAt') return move;
  const typed = Object.fromEntries(
    Object.entries(move.values).map(([key, value]) => {
      const id = key as ParameterId;
      return [id, roundedForTyping(id, value, value > inputs[id] ? 'up' : 'down')] as const;
    }),
  );
  const holds = reachesGoal(goal, goalReading(goal.kind, withValues(inputs, typed)));
  return holds ? { ...move, values: typed } : move;
}
