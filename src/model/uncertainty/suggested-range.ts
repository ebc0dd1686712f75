import { isSurveyed, type Segment } from '../benchmarks';
import { evidenceFactors, type EvidenceFactor } from '../evidence-factors';
import type { Inputs } from '../inputs';
import { parameter, type ParameterId } from '../parameters';
import type { Range } from './range';

/**
 * Where a suggested range comes from: `assumedSample` is the spread of a survey whose size is not published and is
 * assumed; `measured` and `judgement` are the evidence on what people do (`evidenceFactors`); `example` is ours and
 * measures nothing.
 */
export type RangeBasis = 'assumedSample' | 'measured' | 'judgement' | 'example';

export interface SuggestedRange {
  readonly range: Range;
  readonly basis: RangeBasis;
}

/** A survey of a panel tells about as much as a simple random sample of two thirds of its size (MODEL §6.1). */
export const usualDesignEffect = 1.5;

/**
 * A sensible range for an input, to start from; null where we have none to offer. It fits the input's value in
 * `inputs`, which are the inputs in force.
 *
 * Survey shares: a beta distribution with the assumed sample size of the segment. Reach: lognormal, one in ten above
 * twice the median. Follow-through factors under the evidence: the PERT ranges of MODEL §1.8, stretched to the value in
 * force where that lies outside. Churn cut: from half of it to four thirds. Investments: from −10 % to +25 %.
 *
 * @example suggestedRange('retention', examples.b2c, 'b2c')
 * // { range: { kind: 'beta', sampleSize: 1000, designEffect: 1.5 }, basis: 'assumedSample' }
 */
export function suggestedRange(id: ParameterId, inputs: Inputs, segment: Segment): SuggestedRange | null {
  const value = inputs[id];
  if (isSurveyed(id)) {
    const sampleSize = segment === 'b2b' ? inputs.sampleSizeB2B : inputs.sampleSizeB2C;
    return {
      range: { kind: 'beta', sampleSize, designEffect: usualDesignEffect },
      basis: 'assumedSample',
    };
  }
  if (id === 'reach') {
    const p90 = Math.min(parameter(id).max, 2 * value);
    return value > 0 ? { range: { kind: 'lognormal', p90 }, basis: 'example' } : null;
  }
  const factor = inputs.claimStrength === 'evidence' ? factorOf(id, inputs) : null;
  if (factor !== null) return { range: pertAround(id, value, factor.low, factor.high), basis: factor.kind };
  if (id === 'churnCut') return example(id, value, [1 / 2, 4 / 3]);
  if (id === 'investmentOneOff' || id === 'investmentPerYear') return example(id, value, [0.9, 1.25]);
  return null;
}

type LowHigh = Pick<EvidenceFactor, 'low' | 'high' | 'kind'>;

/** The evidence on a follow-through factor; that on the conversion is about the effective share d_q × q itself. */
function factorOf(id: ParameterId, { referralConversion }: Inputs): LowHigh | null {
  if (id === 'retentionFollowThrough') return evidenceFactors.retention;
  if (id === 'crossSellFollowThrough') return evidenceFactors.crossSell;
  if (id === 'referralFollowThrough') return evidenceFactors.referralRate;
  if (id !== 'referralConversionFollowThrough' || referralConversion <= 0) return null;
  const { low, high, kind } = evidenceFactors.effectiveConversion;
  return { low: low / referralConversion, high: high / referralConversion, kind };
}

function example(id: ParameterId, value: number, factors: readonly [number, number]): SuggestedRange | null {
  if (value === 0) return null;
  const [one, other] = [value * factors[0], value * factors[1]];
  return { range: pertAround(id, value, Math.min(one, other), Math.max(one, other)), basis: 'example' };
}

/** Held to what the input allows and never beside its value. */
function pertAround(id: ParameterId, value: number, low: number, high: number): Range {
  const { min, max } = parameter(id);
  return {
    kind: 'pert',
    low: Math.max(min, Math.min(low, value)),
    high: Math.min(max, Math.max(high, value)),
  };
}
