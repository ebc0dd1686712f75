import { evidenceFactors } from '../evidence-factors';
import type { ParameterId } from '../parameters';
import { difference, number, product, quotient, smallest, sum, type EvidenceId } from './expression';
import type { Expression } from './expression';
import { statedShare } from './formula-definitions';
import { input, money, quantity, share, type Definitions, type TraceContext } from './trace-context';

const evidence = (id: EvidenceId): Expression => ({
  kind: 'evidence',
  id,
  unit: 'share',
  value: evidenceFactors[id].mode,
});

/** The part of a stated share that is done, as the claim strength has it. */
function followed(c: TraceContext, own: ParameterId, byEvidence: Expression): Expression {
  if (c.inputs.claimStrength === 'own') return input(c, own);
  return c.inputs.claimStrength === 'published' ? number(1) : byEvidence;
}

type Dissatisfied =
  | 'retentionDissatisfied'
  | 'crossSellDissatisfied'
  | 'referralRateDissatisfied'
  | 'referralConversionDissatisfied';

/** What satisfied customers say, minus what dissatisfied ones say, as far as the counterfactual takes that off. */
export function moreThanOthers(
  c: TraceContext,
  said: Expression,
  ...others: readonly Dissatisfied[]
): Expression {
  if (c.inputs.counterfactual === 'gross') return said;
  const factors = others.map((id) => input(c, id));
  const [only] = factors;
  return difference(said, factors.length === 1 && only !== undefined ? only : product(...factors));
}

/** p q, or p q − p_D q_D: the stated share of people told who recommend and buy. */
export const statedReferral = (c: TraceContext): Expression =>
  moreThanOthers(
    c,
    product(statedShare(c, 'referralRate'), statedShare(c, 'referralConversion')),
    'referralRateDissatisfied',
    'referralConversionDissatisfied',
  );

/** The walk from what is published to what can be defended (MODEL §1.7, §1.8). */
export const defensibleDefinitions: Definitions<
  | 'retentionDone'
  | 'crossSellDone'
  | 'referralDone'
  | 'conversionDone'
  | 'valueDone'
  | 'incrementalRetention'
  | 'incrementalCrossSell'
  | 'incrementalReferral'
  | 'valueCaused'
  | 'defensibleCustomerValue'
> = {
  retentionDone: (c) => share(followed(c, 'retentionFollowThrough', evidence('retention'))),
  crossSellDone: (c) => share(followed(c, 'crossSellFollowThrough', evidence('crossSell'))),
  referralDone: (c) => share(followed(c, 'referralFollowThrough', evidence('referralRate'))),
  conversionDone: (c) => {
    // The evidence is the share that buys itself, not a part of the stated one.
    const part = quotient(evidence('effectiveConversion'), statedShare(c, 'referralConversion'));
    return share(followed(c, 'referralConversionFollowThrough', smallest(number(1), part)));
  },
  valueDone: (c) =>
    money(
      product(
        input(c, 'purchaseValue'),
        sum(
          product(quantity(c, 'retentionDone'), statedShare(c, 'retention')),
          product(quantity(c, 'crossSellDone'), statedShare(c, 'crossSell')),
          product(
            ...[quantity(c, 'referralDone'), statedShare(c, 'referralRate'), input(c, 'reach')],
            ...[quantity(c, 'conversionDone'), statedShare(c, 'referralConversion')],
          ),
        ),
      ),
    ),
  incrementalRetention: (c) =>
    money(
      product(
        input(c, 'purchaseValue'),
        quantity(c, 'retentionDone'),
        moreThanOthers(c, statedShare(c, 'retention'), 'retentionDissatisfied'),
      ),
    ),
  incrementalCrossSell: (c) =>
    money(
      product(
        input(c, 'purchaseValue'),
        quantity(c, 'crossSellDone'),
        moreThanOthers(c, statedShare(c, 'crossSell'), 'crossSellDissatisfied'),
      ),
    ),
  incrementalReferral: (c) =>
    money(
      product(
        ...[input(c, 'purchaseValue'), input(c, 'reach')],
        ...[quantity(c, 'referralDone'), quantity(c, 'conversionDone')],
        statedReferral(c),
      ),
    ),
  valueCaused: (c) =>
    money(
      product(
        input(c, 'causalShare'),
        sum(
          quantity(c, 'incrementalRetention'),
          quantity(c, 'incrementalCrossSell'),
          quantity(c, 'incrementalReferral'),
        ),
      ),
    ),
  defensibleCustomerValue: (c) =>
    money(
      product(
        input(c, 'causalShare'),
        sum(
          product(
            input(c, 'grossMargin'),
            sum(quantity(c, 'incrementalRetention'), quantity(c, 'incrementalReferral')),
          ),
          product(input(c, 'expansionMargin'), quantity(c, 'incrementalCrossSell')),
        ),
      ),
    ),
};
