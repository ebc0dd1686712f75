import type { Inputs } from '../inputs';
import type { ChangedInput } from './changed-input';
import { takenInForce } from './taken-in-force';

/**
 * The scenario in which some of the changed inputs have gone over from one scenario to another: those of the members
 * as in `to`, the rest as in `from`. What follows others follows here too: the follow-through factors the claim
 * strength, the churn cut the satisfied share when that is the lever.
 *
 * With no members the case is that of `from`, with all of them that of `to`; what has no effect on it stays as in `from`.
 *
 * @example mixed(examples.b2b, examples.b2c, [{ id: 'churnNow', ids: ['churnNow'] }], [true]).churnNow // 0.25
 */
export const mixed = (
  from: Inputs,
  to: Inputs,
  players: readonly ChangedInput[],
  members: readonly boolean[],
): Inputs => takenInForce(mixedInForce(takenInForce(from), takenInForce(to), players, members));

/**
 * The same for two scenarios that are in force already, and without working out anew what follows in the mixture: the
 * case does that by itself, and it is asked for thousands of mixtures.
 */
export function mixedInForce(
  from: Inputs,
  to: Inputs,
  players: readonly ChangedInput[],
  members: readonly boolean[],
): Inputs {
  const values: Partial<Record<keyof Inputs, Inputs[keyof Inputs]>> = { ...from };
  players.forEach(({ ids }, player) => {
    if (members[player] === true) for (const id of ids) values[id] = to[id];
  });
  // Each value is that of the same input in a complete set.
  return values as Inputs;
}
