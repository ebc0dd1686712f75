import type { CustomerFormulaInputs, PerFormulaInput } from './customer-formula-inputs';
import { finiteOrNull } from './finite-or-null';
import { referralReproduction } from './referral-reproduction';
import { satisfiedCustomerValue } from './satisfied-customer-value';

/**
 * By how many percent the value of a satisfied customer grows when one input grows by one percent.
 *
 * Formula: e_A = 1; e_r = r/M; e_x = x/M; e_p = e_k = e_q = pkq/M with M = r + x + pkq (MODEL §1.3).
 * They add up to 2 + 2pkq/M, not to 1, because p, k and q multiply each other. No unit, never negative.
 *
 * When M = 0 all are null except that of the purchase value, which stays 1.
 *
 * @example customerValueElasticities(b2c).reach // 0.615
 */
export function customerValueElasticities(i: CustomerFormulaInputs): PerFormulaInput<number | null> {
  const { multiplier } = satisfiedCustomerValue(i);
  const referral = finiteOrNull(referralReproduction(i) / multiplier);
  return {
    purchaseValue: 1,
    retention: finiteOrNull(i.retention / multiplier),
    crossSell: finiteOrNull(i.crossSell / multiplier),
    referralRate: referral,
    reach: referral,
    referralConversion: referral,
  };
}
