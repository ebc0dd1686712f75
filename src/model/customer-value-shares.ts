import type { CustomerFormulaInputs } from './customer-formula-inputs';
import { finiteOrNull } from './finite-or-null';
import { satisfiedCustomerValue } from './satisfied-customer-value';

/** How large a part of the value each stream is; 0..1, together 1. */
export interface CustomerValueShares {
  readonly retention: number | null;
  readonly crossSell: number | null;
  readonly referral: number | null;
}

/**
 * Which part of the value of a satisfied customer comes from buying again, from buying more, and from recommending.
 *
 * Formula: part / S, as shares 0..1 that add up to 1.
 *
 * All three are null when S = 0: nothing cannot be divided into parts.
 *
 * @example customerValueShares(b2c).referral // 0.615 at k = 5
 */
export function customerValueShares(i: CustomerFormulaInputs): CustomerValueShares {
  const { total, retention, crossSell, referral } = satisfiedCustomerValue(i);
  return {
    retention: finiteOrNull(retention / total),
    crossSell: finiteOrNull(crossSell / total),
    referral: finiteOrNull(referral / total),
  };
}
