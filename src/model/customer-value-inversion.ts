import type { CustomerFormulaInputs, PerFormulaInput } from './customer-formula-inputs';
import { finiteOrNull } from './finite-or-null';
import { satisfiedCustomerValue } from './satisfied-customer-value';

/** The value one input must have to reach a target, and whether it can have that value at all. */
export interface RequiredValue {
  readonly value: number | null;
  readonly feasible: boolean;
}

/** A share that is 1 but for the last digits of the division is still 1. */
const rounding = 1e-12;

function requiredValue(quotient: number, largest: number): RequiredValue {
  const value = finiteOrNull(quotient);
  return { value, feasible: value !== null && value >= -rounding && value <= largest + rounding };
}

/**
 * What each input alone would have to be for a satisfied customer to be worth `target`, the other inputs unchanged.
 *
 * Formula: A* = S*÷M; r* = S*÷A − x − pkq; x* = S*÷A − r − pkq; p* = (S*÷A − r − x)÷(kq), and k*, q* alike (MODEL §1.4).
 * Unit: that of the input (money, share 0..1, people).
 *
 * The value is never clamped: a share outside 0..1, or a negative purchase value or reach, is reported as it is with
 * `feasible: false`. It is null, and not feasible, when the divisor is 0: then the input has no effect on S.
 *
 * @example customerValueInversion(b2c, 400).reach // { value: 6.4998, feasible: true }
 */
export function customerValueInversion(
  i: CustomerFormulaInputs,
  target: number,
): PerFormulaInput<RequiredValue> {
  const { retention, crossSell, referralRate, reach, referralConversion } = i;
  const { multiplier } = satisfiedCustomerValue(i);
  const purchases = target / i.purchaseValue;
  const referredPurchases = purchases - retention - crossSell;
  const referral = referralRate * reach * referralConversion;
  return {
    purchaseValue: requiredValue(target / multiplier, Infinity),
    retention: requiredValue(purchases - crossSell - referral, 1),
    crossSell: requiredValue(purchases - retention - referral, 1),
    referralRate: requiredValue(referredPurchases / (reach * referralConversion), 1),
    reach: requiredValue(referredPurchases / (referralRate * referralConversion), Infinity),
    referralConversion: requiredValue(referredPurchases / (referralRate * reach), 1),
  };
}
