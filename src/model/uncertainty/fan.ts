import { stepsPerYear } from '../case-of-inputs';
import { allAtOnce, type Steps } from './all-at-once';
import { partlySorted } from './partly-sorted';
import type { RunDraws } from './run-draws';
import type { RunPlan } from './run-plan';

/** Percentiles of the cumulative net value month by month, in money, not discounted. */
export interface Fan {
  readonly years: readonly number[];
  readonly p10: readonly number[];
  readonly p25: readonly number[];
  readonly p50: readonly number[];
  readonly p75: readonly number[];
  readonly p90: readonly number[];
  /** How many draws it rests on. */
  readonly draws: number;
}

const monthsPerStep = 4;

/**
 * The fan of a run's paths: for every month from today to the horizon where a tenth, a quarter, half … of the draws lie
 * below. No single draw follows any of the five lines.
 */
export function* fanOf(plan: RunPlan, { paths, problems }: RunDraws): Steps<Fan> {
  const months = plan.steps + 1;
  const draws = paths.length / months;
  const column = new Float64Array(draws);
  const rows: number[][] = [];
  for (let month = 0; month < months; month++) {
    for (let draw = 0; draw < draws; draw++) column[draw] = paths[draw * months + month] ?? NaN;
    const money = allAtOnce(partlySorted(column));
    rows.push([0.1, 0.25, 0.5, 0.75, 0.9].map((part) => money.quantile(part)));
    if (month % monthsPerStep === 0) yield;
  }
  const line = (index: number) => rows.map((row) => row[index] ?? NaN);
  return {
    years: rows.map((_, month) => month / stepsPerYear),
    p10: line(0),
    p25: line(1),
    p50: line(2),
    p75: line(3),
    p90: line(4),
    draws: draws - problems.subarray(0, draws).filter((problem) => problem !== 0).length,
  };
}
