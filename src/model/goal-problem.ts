import type { Goal } from './goal';
import { goalReading } from './goal-reading';
import type { Inputs } from './inputs';
import type { Reason } from './results';

/**
 * Why nothing can be sought for this goal, or null: the inputs contradict each other, or a programme without cost has
 * no return per euro. A case that never pays back is no problem: it only is far from the goal.
 */
export function goalProblem({ kind }: Goal, inputs: Inputs): Reason | null {
  const { reason } = goalReading(kind, inputs).measure;
  return reason === undefined || reason === 'neverPaysBack' ? null : reason;
}
