import { marginMultiple, type MarginMultipleInputs } from './margin-multiple';

export interface LifetimeValueInputs extends MarginMultipleInputs {
  /** m: margin per customer and period, in money; revenue × gross margin. */
  readonly margin: number;
}

/**
 * What a customer of today's base is worth from now on, convention (a): the first margin comes at the end of the first
 * period, if the customer is still there. Convention (b), for a new customer, is `lifetimeValueImmediate`.
 *
 * Formula: m r / (1 + i − r(1 + h)), in today's money; negative when the margin is (MODEL §2.7).
 * Retention, rate, growth and margin must be of the same period.
 *
 * Null when r(1 + h) ≥ 1 + i: the value has no end, show `lifetimeValueWithin` the horizon instead. With churn 0 and
 * i > 0 it is m/i, finite. With retention 0 it is 0.
 *
 * Source: Gupta & Lehmann 2003,
 * http://docplayer.net/47403-Customers-as-assets-sunil-gupta-donald-r-lehmann-abstract.html
 *
 * @example lifetimeValueFromRetained({ margin: 200, retention: 0.88, discountRate: 0.08 }) // 880
 */
export function lifetimeValueFromRetained({ margin, ...period }: LifetimeValueInputs): number | null {
  const multiple = marginMultiple(period);
  return multiple === null ? null : margin * multiple;
}
