/** How sure it is that a case pays, in words that stand for probabilities. */
export type VerdictTier = 'clearlyPays' | 'probablyPays' | 'tooClose' | 'probablyNot' | 'doesNotPay';

/** Each tier with the smallest probability that belongs to it, the surest first. */
export const verdictTiers: readonly (readonly [VerdictTier, number])[] = [
  ['clearlyPays', 0.9],
  ['probablyPays', 0.7],
  ['tooClose', 0.3],
  ['probablyNot', 0.1],
  ['doesNotPay', 0],
];

/**
 * The verdict for a probability that the net present value is above zero; null without one (NaN).
 *
 * @example verdictTier(0.85) // 'probablyPays'
 */
export const verdictTier = (probability: number): VerdictTier | null =>
  verdictTiers.find(([, from]) => probability >= from)?.[0] ?? null;
