import type { CustomerFormulaInputs } from './customer-formula-inputs';

/**
 * How many new customers one customer brings in one purchase cycle by recommending.
 * From 1 upwards growth would feed itself without end, which stated survey shares usually claim and reality does not.
 *
 * Formula: R0 = p × k × q, in customers per customer.
 *
 * Never null; 0 when nobody recommends, nobody is reached or nobody converts.
 *
 * @example referralReproduction({ referralRate: 0.67, reach: 5, referralConversion: 0.62 }) // 2.077
 */
export function referralReproduction({
  referralRate,
  reach,
  referralConversion,
}: Pick<CustomerFormulaInputs, 'referralRate' | 'reach' | 'referralConversion'>): number {
  return referralRate * reach * referralConversion;
}
