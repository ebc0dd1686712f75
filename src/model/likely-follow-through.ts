/**
 * The likeliest part of each stated share that is done, 0..1; `effectiveConversion` is the share of those told who buy,
 * itself (MODEL §1.8). Where they come from: `evidenceFactors`, which is not needed to calculate.
 */
export const likelyFollowThrough = {
  retention: 0.75,
  crossSell: 0.5,
  referralRate: 0.43,
  effectiveConversion: 0.085,
} as const;
