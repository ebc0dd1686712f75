import { marginMultiple } from './margin-multiple';

export interface LifetimeValueImmediateInputs {
  readonly margin: number;
  readonly retention: number;
  readonly discountRate: number;
}

/**
 * What a new customer is worth including the first purchase, convention (b): the first margin comes now.
 *
 * Formula: m(1 + i) / (1 + i − r) = m + the value by convention (a); in today's money (MODEL §2.7).
 *
 * Null when r ≥ 1 + i: the value has no end. With retention 0 it is m, the one purchase.
 *
 * Source: the usual textbook form, e.g. Farris et al., Marketing Metrics.
 *
 * @example lifetimeValueImmediate({ margin: 100, retention: 0.8, discountRate: 0.1 }) // 366.67
 */
export function lifetimeValueImmediate({
  margin,
  retention,
  discountRate,
}: LifetimeValueImmediateInputs): number | null {
  const multiple = marginMultiple({ retention, discountRate });
  return multiple === null ? null : margin + margin * multiple;
}
