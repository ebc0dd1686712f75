import type { CustomerFormulaInputs } from './customer-formula-inputs';
import { parityReach } from './parity-reach';
import { referralReproduction } from './referral-reproduction';
import { known, unknown, type CustomerValue } from './results';
import { satisfiedCustomerValue } from './satisfied-customer-value';

/** The published formula with its parts and marks, as results for one set of shares (MODEL §1). */
export function customerValue(inputs: CustomerFormulaInputs): CustomerValue {
  const value = satisfiedCustomerValue(inputs);
  const parity = parityReach(inputs);
  return {
    satisfiedCustomerValue: known(value.total),
    retentionPart: known(value.retention),
    crossSellPart: known(value.crossSell),
    referralPart: known(value.referral),
    multiplier: known(value.multiplier),
    parityReach: parity === null ? unknown('noReferrals') : known(parity),
    referralReproduction: known(referralReproduction(inputs)),
  };
}
