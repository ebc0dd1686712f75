import type { CustomerFormulaInputs, CustomerShares } from './customer-formula-inputs';
import { defensibleCustomerValue, type DefensibleStep } from './defensible-customer-value';
import { dissatisfiedShares } from './dissatisfied-shares';
import { followThroughInForce } from './follow-through-in-force';
import type { Inputs } from './inputs';
import { parityReach } from './parity-reach';
import { referralReproduction } from './referral-reproduction';
import { known, unknown, type CustomerValue, type SegmentValue } from './results';
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

/**
 * The walk from the published value to the defensible one. `shares` are valued, the scenario's own unless others are
 * given, with the purchase, the reach and the assumptions of `inputs`.
 */
export function defensibleSteps(inputs: Inputs, shares: CustomerShares = inputs): readonly DefensibleStep[] {
  return defensibleCustomerValue({
    // Named fields: copying all inputs takes longer than the calculation, which runs at every move of a slider.
    purchaseValue: inputs.purchaseValue,
    reach: inputs.reach,
    retention: shares.retention,
    crossSell: shares.crossSell,
    referralRate: shares.referralRate,
    referralConversion: shares.referralConversion,
    causalShare: inputs.causalShare,
    grossMargin: inputs.grossMargin,
    expansionMargin: inputs.expansionMargin,
    followThrough: followThroughInForce(inputs, shares.referralConversion),
    dissatisfied: dissatisfiedShares(inputs),
  });
}

/** The published formula with the defensible figure beside it; the published part never depends on the assumptions. */
export function segmentValue(inputs: Inputs, shares: CustomerShares = inputs): SegmentValue {
  const steps = defensibleSteps(inputs, shares);
  const { purchaseValue, reach } = inputs;
  const { retention, crossSell, referralRate, referralConversion } = shares;
  return Object.assign(
    customerValue({ purchaseValue, reach, retention, crossSell, referralRate, referralConversion }),
    { defensibleCustomerValue: known(steps.at(-1)?.left ?? NaN), defensibleSteps: steps },
  );
}
