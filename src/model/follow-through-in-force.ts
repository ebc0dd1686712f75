import type { CustomerShares } from './customer-formula-inputs';
import { followThroughPreset } from './follow-through-preset';
import type { Inputs } from './inputs';
import type { ParameterId } from './parameters';

/** The inputs that the claim strength sets. */
export const followThroughIds = [
  'retentionFollowThrough',
  'crossSellFollowThrough',
  'referralFollowThrough',
  'referralConversionFollowThrough',
] as const satisfies readonly ParameterId[];

/**
 * The part of each stated share that counts as done: what the claim strength sets, or under `own` the four inputs.
 * Shares 0..1. `conversion` is the stated q that the evidence corrects; the scenario's own unless another is given.
 *
 * @example followThroughInForce({ ...examples.b2b, claimStrength: 'published' }) // all 1
 */
export function followThroughInForce(inputs: Inputs, conversion = inputs.referralConversion): CustomerShares {
  return (
    followThroughPreset(inputs.claimStrength, conversion) ?? {
      retention: inputs.retentionFollowThrough,
      crossSell: inputs.crossSellFollowThrough,
      referralRate: inputs.referralFollowThrough,
      referralConversion: inputs.referralConversionFollowThrough,
    }
  );
}
