import type { CustomerFormulaInputs, CustomerShares } from './customer-formula-inputs';
import { followThroughCustomerValue } from './follow-through';
import { incrementalCustomerValue } from './incremental-customer-value';
import { satisfiedCustomerValue } from './satisfied-customer-value';

export interface DefensibleCustomerValueInputs extends CustomerFormulaInputs {
  /** d: which part of each stated share is done, 0..1. Holds for satisfied and dissatisfied customers. */
  readonly followThrough: CustomerShares;
  /** What dissatisfied customers say they do; all 0 leaves the value gross. */
  readonly dissatisfied: CustomerShares;
  /** φ: share of the difference that the experience causes, 0..1. */
  readonly causalShare: number;
  /** g and g_x: margin on own and referred purchases, and on purchases of other products. */
  readonly grossMargin: number;
  readonly expansionMargin: number;
}

/** The corrections in the order they are made; the first step is what they start from. */
export type DefensibleStepId = 'published' | 'followThrough' | 'counterfactual' | 'margin';

export interface DefensibleStep {
  readonly id: DefensibleStepId;
  /** What the step adds; a correction downwards is negative. */
  readonly amount: number;
  /** What is left after it. */
  readonly left: number;
}

/**
 * The walk from the published value of a satisfied customer to one that survives questions: only what people do, not
 * what they say; only what would not have happened anyway; only the margin.
 *
 * Formula, what is left after each step (MODEL §1.7, §1.8): S; S with every share × d; φ × (that of satisfied minus
 * that of dissatisfied customers); g × (retention + referral) + g_x × cross-sell. The order decides how much each step
 * takes away, not the end. Unit: money per purchase cycle, before the cost of the programme.
 *
 * Never null. `left` of the last step is the defensible value; the amounts up to a step add up to its `left` exactly.
 *
 * @example
 * defensibleCustomerValue({ ...b2c, purchaseValue: 100, reach: 5, followThrough: followThroughPreset('evidence', 0.62),
 *   dissatisfied: none, causalShare: 1, grossMargin: 0.4, expansionMargin: 0.4 }).map((step) => step.left)
 * // [337.70, 97.49, 97.49, 39.00]
 */
export function defensibleCustomerValue(i: DefensibleCustomerValueInputs): readonly DefensibleStep[] {
  const { purchaseValue, reach } = i;
  const done = followed(i, i.followThrough);
  const incremental = incrementalCustomerValue(
    {
      purchaseValue,
      reach,
      retention: done.retention,
      crossSell: done.crossSell,
      referralRate: done.referralRate,
      referralConversion: done.referralConversion,
    },
    followed(i.dissatisfied, i.followThrough),
  );
  const targets: readonly (readonly [DefensibleStepId, number])[] = [
    ['published', satisfiedCustomerValue(i).total],
    ['followThrough', followThroughCustomerValue(i, i.followThrough).total],
    ['counterfactual', i.causalShare * incremental.total],
    [
      'margin',
      i.causalShare *
        (i.grossMargin * incremental.retention +
          i.expansionMargin * incremental.crossSell +
          i.grossMargin * incremental.referral),
    ],
  ];
  let left = 0;
  return targets.map(([id, target], step) => {
    // Against the level before, not against `left`, so that a correction of nothing is exactly 0, and never −0.
    const amount = target - (targets[step - 1]?.[1] ?? 0) + 0;
    left += amount;
    return { id, amount, left };
  });
}

const followed = (stated: CustomerShares, factors: CustomerShares): CustomerShares => ({
  retention: stated.retention * factors.retention,
  crossSell: stated.crossSell * factors.crossSell,
  referralRate: stated.referralRate * factors.referralRate,
  referralConversion: stated.referralConversion * factors.referralConversion,
});
