import { PaintQueue } from '../../../charts/paint-queue';
import type { CombinedMove } from '../../../model/combined-move';
import type { Goal } from '../../../model/goal';
import { goalInputs, type GoalInputId } from '../../../model/goal-inputs';
import { goalProblem } from '../../../model/goal-problem';
import { goalReading, reachesGoal } from '../../../model/goal-reading';
import type { GoalSeek } from '../../../model/goal-seek';
import type { Inputs } from '../../../model/inputs';
import type { Reason, Scalar } from '../../../model/results';
import { typedCombinedMove } from '../../../model/typed-combined-move';
import { typedGoalSeek } from '../../../model/typed-goal-seek';

/** What one input can do; values as a person would write them. */
export interface FoundRow {
  readonly id: GoalInputId;
  readonly seek: GoalSeek;
}

/** Everything that is known about one goal in one state of the inputs. */
export interface GoalOutcome {
  readonly goal: Goal;
  readonly inputs: Inputs;
  readonly measure: Scalar;
  readonly isReached: boolean;
  readonly problem: Reason | null;
  readonly rows: readonly FoundRow[];
  readonly combined: CombinedMove;
}

/** Seeks a goal by every input, one input per job in short tasks, so that nothing on the page waits for it. */
export class GoalSearch {
  #outcome = $state.raw<GoalOutcome | null>(null);
  #isBusy = $state(false);
  readonly #queue = new PaintQueue();
  #waiting: string[] = [];
  #run = 0;

  /** The newest finished outcome: of the state before while another is on its way. */
  get outcome(): GoalOutcome | null {
    return this.#outcome;
  }
  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** Starts anew: what an older call has not finished is given up. */
  start(goal: Goal, inputs: Inputs): void {
    this.stop();
    this.#run += 1;
    this.#isBusy = true;
    const problem = goalProblem(goal, inputs);
    const rows: FoundRow[] = [];
    for (const id of problem === null ? goalInputs(inputs) : []) {
      this.#enqueue(id, () => rows.push({ id, seek: typedGoalSeek(goal, inputs, id) }));
    }
    this.#enqueue('together', () => {
      const { measure } = goalReading(goal.kind, inputs);
      const isReached = reachesGoal(goal, { measure, rank: 0 });
      const combined = typedCombinedMove(goal, inputs);
      this.#outcome = { goal, inputs, measure, isReached, problem, rows, combined };
      this.#isBusy = false;
    });
  }

  /** Gives up what is not finished. */
  stop(): void {
    for (const key of this.#waiting) this.#queue.cancel(key);
    this.#waiting = [];
    this.#isBusy = false;
  }

  #enqueue(name: string, job: () => void): void {
    const key = `${this.#run} ${name}`;
    this.#waiting.push(key);
    this.#queue.enqueue(key, job);
  }
}
