import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedInputs } from '../../../src/model/attribution/changed-inputs';
import { mixed } from '../../../src/model/attribution/mixed';
import { takenInForce } from '../../../src/model/attribution/taken-in-force';
import { examples } from '../../../src/model/examples';
import type { Inputs } from '../../../src/model/inputs';
import { inputIds } from '../any-inputs';
import { answeredPair, caseInForce, problemOf, scenarioPair } from './arbitrary-scenario-pair';

const { b2b } = examples;
const withValues = (values: Partial<Inputs>, start = b2b): Inputs => takenInForce({ ...start, ...values });

describe('a mixture', () => {
  test('of no inputs is the case of one scenario, of all inputs that of the other', () => {
    fc.assert(
      fc.property(scenarioPair(20), ([from, to]) => {
        const { players } = changedInputs(from, to);
        const all = players.map(() => true);
        expect(caseInForce(mixed(from, to, players, []))).toEqual(caseInForce(takenInForce(from)));
        expect(caseInForce(mixed(from, to, players, all))).toEqual(caseInForce(takenInForce(to)));
      }),
      { numRuns: 300 },
    );
  });

  test('is of what counts, not of numbers that lie idle under a choice', () => {
    const idle: Inputs = { ...b2b, crossSellFollowThrough: 0, churnCut: 0.03 };
    // The factor is the one that was in force before.
    const own = withValues({ claimStrength: 'own' });
    const { players } = changedInputs(idle, own);
    expect(players).toEqual([{ id: 'claimStrength', ids: ['claimStrength'] }]);
    expect(mixed(idle, own, players, [true])).toEqual(own);
  });

  const pairAndMembers = fc.tuple(
    answeredPair(20),
    fc.array(fc.boolean(), { minLength: inputIds.length, maxLength: inputIds.length }),
  );

  test('is the same case from either side', () => {
    fc.assert(
      fc.property(pairAndMembers, ([[from, to], members]) => {
        const { players } = changedInputs(from, to);
        const others = members.map((isMember) => !isMember);
        expect(caseInForce(mixed(to, from, players, others))).toEqual(
          caseInForce(mixed(from, to, players, members)),
        );
      }),
    );
  });

  test('has an answer when both scenarios have one', () => {
    fc.assert(
      fc.property(pairAndMembers, ([[from, to], members]) => {
        expect(problemOf(mixed(from, to, changedInputs(from, to).players, members))).toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });

  test('is in force: what follows others follows', () => {
    const to = withValues({ purchaseValue: 2_000, expansionValue: 2_000, referralConversion: 0.5, reach: 4 });
    const { players } = changedInputs(b2b, to);
    expect(players.map(({ id }) => id)).toEqual(['purchaseValue', 'reach', 'referralConversion']);
    expect(mixed(b2b, to, players, [true, false, false])).toEqual(
      withValues({ purchaseValue: 2_000, expansionValue: 2_000 }),
    );
    const { referralConversionFollowThrough } = mixed(b2b, to, players, [false, false, true]);
    expect(referralConversionFollowThrough).toBeCloseTo(0.17, 12);
    const satisfied = withValues({ retentionLever: 'satisfaction' });
    const more = withValues({ satisfiedTarget: 0.72, reach: 1 }, satisfied);
    const between = mixed(satisfied, more, changedInputs(satisfied, more).players, [false, true]);
    // Twelve percent of customers more, times 90 − 77.5 %.
    expect(between.churnCut).toBeCloseTo(0.015, 12);
  });
});
