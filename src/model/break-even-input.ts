import { stepsPerYear } from './case-of-inputs';
import { findRoot } from './find-root';
import { headline } from './headline';
import type { Inputs } from './inputs';
import type { ParameterId } from './parameters';
import { withInput } from './with-input';

/**
 * The value of one input at which the case's net present value is zero with everything else held, nearest to its
 * present value. Null when no value among `samples` and their neighbourhood makes it zero: the samples must rise. Where
 * `npvAt` is NaN the case has no answer.
 *
 * @example breakEvenInput(examples.b2b, 'churnNow', [0, 0.05, …, 1])
 */
export function breakEvenInput(
  inputs: Inputs,
  id: ParameterId,
  samples: readonly number[],
  npvAt: readonly number[],
): number | null {
  const npv = (value: number) => headline('npv', withInput(inputs, id, value));
  const distance = (value: number) => Math.abs(value - inputs[id]);
  let nearest: number | null = null;
  for (const [low, high] of crossings(samples, npvAt)) {
    const root = payingMonth(id, findRoot(npv, low, high), npv);
    if (root !== null && (nearest === null || distance(root) < distance(nearest))) nearest = root;
  }
  return nearest;
}

/** The case runs in whole months: a horizon breaks even in the month beside the jump that no longer loses. */
function payingMonth(id: ParameterId, root: number | null, npv: (value: number) => number): number | null {
  if (root === null || id !== 'horizonYears') return root;
  const months = [
    Math.floor(root * stepsPerYear),
    Math.ceil(root * stepsPerYear),
    Math.ceil(root * stepsPerYear) + 1,
  ];
  const paying = months.find((month) => npv(month / stepsPerYear) >= 0);
  return paying === undefined ? root : paying / stepsPerYear;
}

/** The neighbouring samples between which the sign changes. Neither a flat stretch at zero nor a gap is a crossing. */
function* crossings(samples: readonly number[], values: readonly number[]): Generator<[number, number]> {
  for (const [index, high] of samples.entries()) {
    const [low, before, after] = [samples[index - 1], values[index - 1], values[index]];
    if (low === undefined || before === undefined || after === undefined) continue;
    if (!Number.isFinite(before) || !Number.isFinite(after)) continue;
    if (before > 0 !== after > 0 && before !== after) yield [low, high];
  }
}
