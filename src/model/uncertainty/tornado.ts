import { CaseKernel } from './case-kernel';
import type { ParameterId } from '../parameters';
import { readableQuantiles } from './readable-quantiles';
import type { RunPlan, UncertainResultId } from './run-plan';

/** What one uncertain input does to a result while all others stay at their value. */
export interface TornadoBar {
  readonly id: ParameterId;
  /** The input's own 10th and 90th percentile, rounded as it is shown. */
  readonly p10: number;
  readonly p90: number;
  /** The result there; null where it has no value, as a payback that is never reached. */
  readonly atP10: number | null;
  readonly atP90: number | null;
  /** How far the two are apart; null when one has no value. */
  readonly swing: number | null;
  /** False when the result turns back between the two, so that the ends do not show the whole effect. */
  readonly isMonotone: boolean;
}

export interface Tornado {
  /** The result at the point estimate; null where it has no value. */
  readonly base: number | null;
  /** The longest bar first; bars without a swing last. */
  readonly bars: readonly TornadoBar[];
}

/** Between the 10th and the 90th percentile the result is looked at in these places. */
const looks = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;
/** Turning back by less than this part of the swing is rounding. */
const dust = 1e-9;

/**
 * The tornado of a result: each uncertain input to its own P10 and P90, all others at their value, longest bar first
 * (MODEL §6.4). Inputs that follow another one move with it. Takes under a millisecond.
 *
 * @example tornado(plan, 'npv').bars[0] // { id: 'churnCut', p10: 0.0228, p90: 0.0353, atP10: 93_203, … }
 */
export function tornado(plan: RunPlan, result: UncertainResultId): Tornado {
  const kernel = new CaseKernel(plan);
  const base = kernel.values.slice();
  const resultNow = (): number => {
    kernel.evaluate();
    return kernel.results[result];
  };
  const atBase = resultNow();
  const bars = plan.uncertain.map((input) => {
    const values = readableQuantiles(input.distribution, looks);
    const results = values.map((value) => {
      kernel.values.set(base);
      kernel.values[input.place] = value;
      return resultNow();
    });
    return barOf(input.id, values, results);
  });
  return { base: numberOrNull(atBase), bars: bars.sort((one, other) => lengthOf(other) - lengthOf(one)) };
}

const lengthOf = ({ swing }: TornadoBar): number => swing ?? -1;
const numberOrNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

function barOf(id: ParameterId, values: readonly number[], results: readonly number[]): TornadoBar {
  const [first = NaN, last = NaN] = [results[0], results.at(-1)];
  const swing = Math.abs(last - first);
  const steps = results.slice(1).map((value, index) => value - (results[index] ?? NaN));
  const least = dust * Math.max(...results.map(Math.abs));
  const isMonotone = !(steps.some((step) => step > least) && steps.some((step) => step < -least));
  return {
    id,
    p10: values[0] ?? NaN,
    p90: values.at(-1) ?? NaN,
    atP10: numberOrNull(first),
    atP90: numberOrNull(last),
    swing: numberOrNull(swing),
    isMonotone,
  };
}
