import { marginMultiple } from './margin-multiple';

export interface LifetimeValueElasticityInputs {
  readonly retention: number;
  readonly discountRate: number;
  /** (a) values a customer of today's base, (b) a new customer including the first purchase. */
  readonly convention: 'fromRetained' | 'immediate';
}

/**
 * By how many percent lifetime value grows when retention grows by one percent of itself.
 *
 * Formula: (1 + i)/(1 + i − r) by convention (a), r/(1 + i − r) by convention (b). No unit (MODEL §2.7).
 * (a) is always 1 more than (b). Gupta, Lehmann & Stuart report about 5 for their firms.
 *
 * Null when r ≥ 1 + i: the value has no end.
 *
 * Source: https://id.scribd.com/document/212074341/6-Valuing-Customers-Gupta
 *
 * @example lifetimeValueElasticity({ retention: 0.8, discountRate: 0.12, convention: 'fromRetained' }) // 3.5
 */
export function lifetimeValueElasticity(i: LifetimeValueElasticityInputs): number | null {
  const multiple = marginMultiple({ retention: i.retention, discountRate: i.discountRate });
  if (multiple === null) return null;
  return i.convention === 'fromRetained' ? 1 + multiple : multiple;
}
