import type { Inputs } from '../../model/inputs';
import { parameter, type ParameterId } from '../../model/parameters';
import { distributionOf } from '../../model/uncertainty/distribution';
import { quantileOf } from '../../model/uncertainty/distribution-quantile';
import type { Range } from '../../model/uncertainty/range';
import { usualDesignEffect } from '../../model/uncertainty/suggested-range';

/** How far a range reaches that nothing is known of, as a part of the value. */
const usualPart = 0.2;
/** The ratio of P90 to median of the reach that is suggested. */
const usualRatio = 2;

/**
 * The range to begin with when somebody chooses another kind: it says about the same as the one before, or where there
 * was none, a fifth of the value up and down.
 */
export function startingRange(
  kind: Range['kind'],
  id: ParameterId,
  inputs: Inputs,
  before: Range | null,
): Range {
  if (before?.kind === kind) return before;
  const value = inputs[id];
  switch (kind) {
    case 'pert':
    case 'triangular':
      return { kind, ...endsAround(id, value, before) };
    case 'beta':
      return { kind, sampleSize: inputs.sampleSizeB2B, designEffect: usualDesignEffect };
    case 'lognormal':
      return { kind, p90: Math.min(parameter(id).max, usualRatio * value) };
  }
}

function endsAround(id: ParameterId, value: number, before: Range | null) {
  if (before?.kind === 'pert' || before?.kind === 'triangular') return { low: before.low, high: before.high };
  const { min, max, step } = parameter(id);
  const spread = Math.max(step, Math.abs(value) * usualPart);
  const [low, high] = before === null ? [value - spread, value + spread] : nearlyAll(id, value, before);
  const rounded = (end: number) => Number(end.toPrecision(3));
  return {
    low: Math.min(value, Math.max(min, rounded(low))),
    high: Math.max(value, Math.min(max, rounded(high))),
  };
}

/** From P1 to P99: the ends of a PERT range are seldom reached, too. */
function nearlyAll(id: ParameterId, value: number, range: Range): readonly [number, number] {
  const distribution = distributionOf(id, value, range);
  return [quantileOf(distribution, 0.01), quantileOf(distribution, 0.99)];
}
