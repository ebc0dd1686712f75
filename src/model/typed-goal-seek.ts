import type { Goal } from './goal';
import { goalReading, reachesGoal } from './goal-reading';
import { goalSeek, type GoalSeek } from './goal-seek';
import type { Inputs } from './inputs';
import type { ParameterId } from './parameters';
import { roundedForTyping } from './rounded-for-typing';
import { withInput } from './with-input';

/**
 * A goal seek whose value is written as a person would: what is shown is then what is set. Rounded to the side on which
 * the goal holds, away from the present value when the goal is still to be reached, towards it when it is to be kept;
 * exact where rounding would lose the goal.
 */
export function typedGoalSeek(goal: Goal, inputs: Inputs, id: ParameterId): GoalSeek {
  const seek = goalSeek(goal, inputs, id);
  const typed = (value: number, direction: 'up' | 'down') => {
    const rounded = roundedForTyping(id, value, direction);
    return reachesGoal(goal, goalReading(goal.kind, withInput(inputs, id, rounded))) ? rounded : value;
  };
  if (seek.kind === 'reachedAt')
    return { ...seek, value: typed(seek.value, seek.value > inputs[id] ? 'up' : 'down') };
  if (seek.kind !== 'alreadyReached' || seek.holdsUntil === null) return seek;
  return { ...seek, holdsUntil: typed(seek.holdsUntil, seek.holdsUntil > inputs[id] ? 'down' : 'up') };
}
