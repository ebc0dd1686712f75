/**
 * What a group of players achieves together: the value of a coalition in a cooperative game. `members[i]` is whether
 * player i takes part; the list belongs to the caller, who changes it between calls.
 */
export type CoalitionValue = (members: readonly boolean[]) => number;
