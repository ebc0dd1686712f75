import type { CustomerShares } from './customer-formula-inputs';
import type { Inputs } from './inputs';

const nothing: CustomerShares = { retention: 0, crossSell: 0, referralRate: 0, referralConversion: 0 };

/**
 * What dissatisfied customers say they do, as far as it is taken off: nothing under the counterfactual `gross`, the
 * four inputs under `incremental`. Shares 0..1, stated.
 */
export const dissatisfiedShares = (inputs: Inputs): CustomerShares =>
  inputs.counterfactual === 'gross'
    ? nothing
    : {
        retention: inputs.retentionDissatisfied,
        crossSell: inputs.crossSellDissatisfied,
        referralRate: inputs.referralRateDissatisfied,
        referralConversion: inputs.referralConversionDissatisfied,
      };
