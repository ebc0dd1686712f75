import type { RunPlan, UncertainResultId } from './run-plan';
import { uncertainResultIds } from './run-plan';

/**
 * Why a draw has no business case, as one byte per draw: 0 has one, else the place in this list
 * (`contradictoryRetention`, `nobodyDissatisfied`, `marketSizeMissing`, as in `caseProblem`).
 */
export const drawProblems = [
  'none',
  'contradictoryRetention',
  'nobodyDissatisfied',
  'marketSizeMissing',
] as const;
export type DrawProblem = Exclude<(typeof drawProblems)[number], 'none'>;

/**
 * The results of some draws in a row. Of a draw with a problem every result of the case is NaN; ROI is NaN without
 * cost, and payback NaN when the draw does not pay back within the horizon.
 */
export interface RunDraws {
  readonly firstDraw: number;
  readonly draws: number;
  readonly values: Readonly<Record<UncertainResultId, Float64Array>>;
  readonly problems: Uint8Array;
  /** Cumulative net value (not discounted) month by month, `steps` + 1 numbers per draw, of the draws below `pathDraws`. */
  readonly paths: Float64Array;
}

const pathsWithin = ({ pathDraws }: RunPlan, firstDraw: number, draws: number): number =>
  Math.max(0, Math.min(pathDraws, firstDraw + draws) - firstDraw);

/** Room for the results of `draws` draws from `firstDraw` on. Its buffers can be transferred between workers. */
export function newRunDraws(plan: RunPlan, firstDraw: number, draws: number): RunDraws {
  const values = Object.fromEntries(uncertainResultIds.map((id) => [id, new Float64Array(draws)]));
  return {
    firstDraw,
    draws,
    // Every id has got its array.
    values: values as Record<UncertainResultId, Float64Array>,
    problems: new Uint8Array(draws),
    paths: new Float64Array(pathsWithin(plan, firstDraw, draws) * (plan.steps + 1)),
  };
}

/** The buffers of a part, to be handed over to another thread instead of copied. */
export const buffersOf = ({ values, problems, paths }: RunDraws): ArrayBufferLike[] => [
  ...Object.values(values).map(({ buffer }) => buffer),
  problems.buffer,
  paths.buffer,
];

/** Puts a part of a run in its place in the whole, whose first draw is draw 0. */
export function placeDraws(plan: RunPlan, part: RunDraws, whole: RunDraws): void {
  if (part.firstDraw + part.draws > whole.draws) throw new RangeError('No room for these draws');
  for (const id of uncertainResultIds) whole.values[id].set(part.values[id], part.firstDraw);
  whole.problems.set(part.problems, part.firstDraw);
  whole.paths.set(part.paths, Math.min(part.firstDraw, plan.pathDraws) * (plan.steps + 1));
}
