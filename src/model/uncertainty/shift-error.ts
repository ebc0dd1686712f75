import { shifts } from './sampler';
import { spreadOf } from './spread';

/**
 * The standard error of a figure that a run with an evenly spread sequence gives. Such draws are not independent, but
 * the eight copies are that each were shifted by chance: the figure is computed from each copy alone, and how much the
 * eight differ tells how far the whole is off.
 *
 * Formula: standard deviation of the eight / √8. `figureOf` is given what takes a copy's draws out of an array whose
 * first entry is draw 0, or any multiple of 8.
 *
 * @example errorOverShifts((pick) => spreadOf(pick(run.values.npv)).mean)
 */
export function errorOverShifts(figureOf: (pick: (values: Float64Array) => Float64Array) => number): number {
  const figures = Array.from({ length: shifts }, (_, shift) =>
    figureOf((values) => values.filter((_value, draw) => draw % shifts === shift)),
  );
  return spreadOf(figures).deviation / Math.sqrt(shifts);
}
