import fc from 'fast-check';
import type { CombinedCase } from '../../src/model/combined-case';
import { anyChurnCase, improvingCase, share } from './arbitrary-inputs';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const behaviour = {
  satisfiedNow: share,
  satisfiedTarget: share,
  crossSellSatisfied: share,
  crossSellDissatisfied: share,
  referralRateSatisfied: share,
  referralRateDissatisfied: share,
  referralConversionSatisfied: share,
  referralConversionDissatisfied: share,
  reach: number(0, 20),
  expansionValue: number(0, 1e6),
  expansionMargin: number(-0.5, 1),
  incrementalReferralShare: share,
  acquisitionCost: number(0, 1e6),
  referralReward: number(0, 1e6),
  causalShare: share,
  referralGenerations: fc.constantFrom('one', 'compounding'),
  marketSize: fc.option(number(0, 1e8)),
} as const;

/** Numbers that nobody types and that have lost their digits become 0, so that tolerances can be relative. */
const withoutDust = <Case extends object>(c: Case): Case =>
  Object.fromEntries(
    Object.entries(c).map(([id, value]: [string, unknown]) => [
      id,
      typeof value === 'number' && Math.abs(value) < 1e-100 ? 0 : value,
    ]),
  ) as Case;

/** Any combined case that can be typed, also one that makes things worse. */
export const anyCombinedCase: fc.Arbitrary<CombinedCase> = fc
  .tuple(anyChurnCase, fc.record(behaviour))
  .map(([churnCase, rest]) => withoutDust({ ...churnCase, ...rest }));

/** A case of ordinary size in which churn falls, satisfaction rises, and satisfied customers do more than others. */
export const improvingCombinedCase: fc.Arbitrary<CombinedCase> = fc
  .tuple(improvingCase, fc.record({ ...behaviour, reach: number(0, 10) }), number(0.01, 0.5))
  .map(([churnCase, rest, newlySatisfied]) =>
    withoutDust({
      ...churnCase,
      ...rest,
      satisfiedNow: rest.satisfiedNow * (1 - newlySatisfied),
      satisfiedTarget: rest.satisfiedNow * (1 - newlySatisfied) + newlySatisfied,
      crossSellDissatisfied: rest.crossSellDissatisfied * rest.crossSellSatisfied,
      referralRateDissatisfied: rest.referralRateDissatisfied * rest.referralRateSatisfied,
      referralConversionDissatisfied: rest.referralConversionDissatisfied * rest.referralConversionSatisfied,
      expansionMargin: Math.abs(rest.expansionMargin),
    }),
  );
