import type { CustomerFormulaInputs, PerFormulaInput } from './customer-formula-inputs';
import { satisfiedCustomerValue } from './satisfied-customer-value';

/**
 * How much the value of a satisfied customer grows per unit of each input, the others held still.
 * S is linear in every single input, so "+1 percentage point" of a share is exactly the entry × 0.01.
 *
 * Formula: dS/dA = r + x + pkq; dS/dr = dS/dx = A; dS/dp = Akq; dS/dk = Apq; dS/dq = Apk (MODEL §1.2).
 * Unit: money per unit of the input (per 1.00 of a share, per person reached); purchaseValue has no unit.
 *
 * Never null, never negative.
 *
 * @example customerValueGradient(b2c).referralRate // 310: one more point of p is worth 3.10
 */
export function customerValueGradient(i: CustomerFormulaInputs): PerFormulaInput<number> {
  const { purchaseValue, referralRate, reach, referralConversion } = i;
  return {
    purchaseValue: satisfiedCustomerValue(i).multiplier,
    retention: purchaseValue,
    crossSell: purchaseValue,
    referralRate: purchaseValue * reach * referralConversion,
    reach: purchaseValue * referralRate * referralConversion,
    referralConversion: purchaseValue * referralRate * reach,
  };
}
