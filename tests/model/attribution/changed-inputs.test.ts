import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InputId } from '../../../src/model/attribution/changed-input';
import { changedInputs } from '../../../src/model/attribution/changed-inputs';
import { takenInForce } from '../../../src/model/attribution/taken-in-force';
import { examples } from '../../../src/model/examples';
import type { Inputs } from '../../../src/model/inputs';
import { inputIds } from '../any-inputs';
import { answeredPair, problemOf, scenarioPair } from './arbitrary-scenario-pair';

const { b2b } = examples;
const withValues = (values: Partial<Inputs>, start = b2b): Inputs => takenInForce({ ...start, ...values });

/** The players between two scenarios, each as its inputs. */
const playersBetween = (from: Inputs, to: Inputs) => changedInputs(from, to).players.map(({ ids }) => ids);

describe('what changed between two scenarios', () => {
  test('is nothing when nothing did', () => {
    expect(changedInputs(b2b, b2b)).toEqual({ players: [], withoutEffect: [] });
  });

  test('is each input by itself, in the order of the catalogue and then of the choices', () => {
    const to = withValues({ terminalValue: 'included', churnNow: 0.2, reach: 3, revenueTiming: 'end' });
    expect(changedInputs(b2b, to).players).toEqual([
      { id: 'reach', ids: ['reach'] },
      { id: 'churnNow', ids: ['churnNow'] },
      { id: 'revenueTiming', ids: ['revenueTiming'] },
      { id: 'terminalValue', ids: ['terminalValue'] },
    ]);
  });

  test('between the B2B and the B2C example is eleven things', () => {
    const { players, withoutEffect } = changedInputs(b2b, examples.b2c);
    expect(players.map(({ ids }) => ids)).toEqual([
      ['purchaseValue', 'expansionValue'],
      ['crossSell'],
      ['referralRate'],
      ['referralConversion', 'referralConversionFollowThrough'],
      ['churnNow'],
      ['satisfiedNow'],
      ['satisfiedTarget'],
      ['customers'],
      ['annualRevenue'],
      ['grossMargin', 'expansionMargin'],
      ['newCustomers'],
    ]);
    expect(withoutEffect).toEqual(['retention', 'retentionOfSatisfied', 'sbgAlpha', 'sbgBeta']);
  });

  test.each<[string, Partial<Inputs>, Partial<Inputs>, readonly (readonly InputId[])[]]>([
    [
      'a value of other products that equals the purchase value in one scenario only changes by itself',
      {},
      { purchaseValue: 2_000 },
      // The purchase value itself is no part of the case.
      [],
    ],
    [
      'a margin that follows moves with what it follows',
      {},
      { grossMargin: 0.3, expansionMargin: 0.3 },
      [['grossMargin', 'expansionMargin']],
    ],
    [
      'a margin that does not changes by itself',
      {},
      { grossMargin: 0.3, expansionMargin: 0.5 },
      [['grossMargin'], ['expansionMargin']],
    ],
    [
      'another claim strength brings its factors as far as they differ',
      {},
      { claimStrength: 'published' },
      [
        [
          ...(['claimStrength', 'retentionFollowThrough', 'crossSellFollowThrough'] as const),
          ...(['referralFollowThrough', 'referralConversionFollowThrough'] as const),
        ],
      ],
    ],
    [
      'own factors that are those of the evidence change the claim strength alone',
      { claimStrength: 'evidence' },
      { claimStrength: 'own' },
      [['claimStrength']],
    ],
    [
      'own factors change one by one, the repurchase factor without effect',
      { claimStrength: 'own' },
      { claimStrength: 'own', retentionFollowThrough: 0.1, crossSellFollowThrough: 0.1 },
      [['crossSellFollowThrough']],
    ],
    [
      'under own factors a stated conversion moves no factor',
      { claimStrength: 'own' },
      { claimStrength: 'own', referralConversion: 0.3 },
      [['referralConversion']],
    ],
    [
      'another retention lever brings what is set with it',
      {},
      { retentionLever: 'satisfaction', retentionOfSatisfied: 0.92, satisfiedTarget: 0.7 },
      [['retentionLever', 'churnCut', 'retentionOfSatisfied'], ['satisfiedTarget']],
    ],
    [
      'another basis brings its cut',
      {},
      { churnCut: 0.2, churnCutBasis: 'percent' },
      [['churnCut', 'churnCutBasis']],
    ],
    ['another basis of the same number is a player', {}, { churnCutBasis: 'percent' }, [['churnCutBasis']]],
    [
      'a churn cut that follows satisfaction is none',
      { retentionLever: 'satisfaction' },
      { retentionLever: 'satisfaction', satisfiedTarget: 0.7, causalShare: 0.5, churnCutBasis: 'percent' },
      [['satisfiedTarget'], ['causalShare']],
    ],
    [
      'compounding brings its market',
      {},
      { referralGenerations: 'compounding', marketSize: 5_000, reach: 4 },
      [['reach'], ['referralGenerations', 'marketSize']],
    ],
    [
      'the incremental view brings what is taken off, but not the repurchases that the case never counts',
      {},
      { counterfactual: 'incremental', crossSellDissatisfied: 0.2, retentionDissatisfied: 0.3 },
      [['counterfactual', 'crossSellDissatisfied']],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(playersBetween(withValues(from), withValues(to))).toEqual(expected);
  });

  test.each<[InputId, Partial<Inputs>]>([
    ['purchaseValue', { purchaseValue: 500 }],
    ['retention', { retention: 0.5 }],
    ['retentionFollowThrough', { claimStrength: 'own', retentionFollowThrough: 0.2 }],
    ['retentionDissatisfied', { counterfactual: 'incremental', retentionDissatisfied: 0.2 }],
    ['crossSellDissatisfied', { crossSellDissatisfied: 0.2 }],
    ['retentionOfSatisfied', { retentionOfSatisfied: 0.95 }],
    ['churnCutBasis', { retentionLever: 'satisfaction', churnCutBasis: 'percent' }],
    ['marketSize', { marketSize: 9_000 }],
    ['retentionShape', { retentionShape: 'sBG' }],
    ['sbgAlpha', { retentionShape: 'sBG', sbgAlpha: 2 }],
    ['sbgBeta', { retentionShape: 'sBG', sbgBeta: 2 }],
    ['sampleSizeB2B', { sampleSizeB2B: 90 }],
    ['sampleSizeB2C', { sampleSizeB2C: 90 }],
  ])('%s has no effect where the case does not read it', (id, values) => {
    const to = withValues(values);
    expect(changedInputs(withValues({ ...values, [id]: b2b[id] }), to)).toEqual({
      players: [],
      withoutEffect: [id],
    });
  });
});

describe('every two scenarios', () => {
  test('differ in their players, in what has no effect, and in nothing else', () => {
    fc.assert(
      fc.property(scenarioPair(12), ([before, after]) => {
        const [from, to] = [takenInForce(before), takenInForce(after)];
        const { players, withoutEffect } = changedInputs(before, after);
        const listed = [...players.flatMap(({ ids }) => ids), ...withoutEffect];
        const follows = from.retentionLever === 'satisfaction' && to.retentionLever === 'satisfaction';
        const differing = inputIds.filter((id) => from[id] !== to[id] && !(follows && id === 'churnCut'));
        expect(listed.toSorted()).toEqual(differing.toSorted());
        for (const { id, ids } of players) expect(ids[0]).toBe(id);
      }),
      { numRuns: 500 },
    );
  });

  test('have the same players in both directions', () => {
    fc.assert(
      fc.property(answeredPair(12), ([from, to]) => {
        expect(changedInputs(to, from)).toEqual(changedInputs(from, to));
      }),
    );
  });
});

describe('inputs that contradict each other when mixed', () => {
  const lever = { retentionLever: 'satisfaction' } as const;

  test('are one: the churn, satisfied share and retention of two companies', () => {
    const loyal = withValues({ ...lever, churnNow: 0.05, satisfiedNow: 0.9, retentionOfSatisfied: 0.97 });
    const leaving = withValues({
      ...lever,
      churnNow: 0.6,
      satisfiedNow: 0.4,
      retentionOfSatisfied: 0.6,
      reach: 2,
    });
    expect(changedInputs(loyal, leaving).players).toEqual([
      { id: 'reach', ids: ['reach'] },
      { id: 'satisfiedNow', ids: ['satisfiedNow', 'retentionOfSatisfied', 'churnNow'] },
    ]);
  });

  test('are one with the lever that asks for them', () => {
    const direct = withValues({ churnNow: 0.6, satisfiedNow: 0.3 });
    const satisfaction = withValues({
      ...lever,
      churnNow: 0.05,
      satisfiedNow: 0.5,
      retentionOfSatisfied: 0.97,
    });
    expect(playersBetween(direct, satisfaction)).toEqual([
      ['retentionLever', 'satisfiedNow', 'retentionOfSatisfied', 'churnNow', 'churnCut'],
    ]);
  });

  test('stay apart when every mixture is possible', () => {
    const from = withValues(lever);
    const to = withValues({ ...lever, churnNow: 0.16, satisfiedNow: 0.62, retentionOfSatisfied: 0.89 });
    expect(playersBetween(from, to)).toEqual([['churnNow'], ['satisfiedNow'], ['retentionOfSatisfied']]);
  });

  const compounding = { referralGenerations: 'compounding', claimStrength: 'own' } as const;
  const factors = { referralFollowThrough: 1, referralConversionFollowThrough: 1 };
  const few = withValues({
    ...compounding,
    ...factors,
    reach: 10,
    referralRate: 0.5,
    referralConversion: 0.1,
  });
  const rarely = withValues({
    ...compounding,
    ...factors,
    reach: 1,
    referralRate: 0.5,
    referralConversion: 0.8,
  });

  test('are one: two moderate halves of referrals that together would need a market size', () => {
    expect(problemOf(few)).toBeNull();
    expect(problemOf(rarely)).toBeNull();
    expect(problemOf({ ...few, referralConversion: 0.8 })).toBe('marketSizeMissing');
    expect(changedInputs(few, { ...rarely, investmentOneOff: 1 }).players).toEqual([
      { id: 'reach', ids: ['reach', 'referralConversion'] },
      { id: 'investmentOneOff', ids: ['investmentOneOff'] },
    ]);
  });

  test.each<[InputId, Partial<Inputs>, Partial<Inputs>]>([
    ['marketSize', { marketSize: 0 }, { marketSize: 50_000 }],
    ['referralGenerations', { referralGenerations: 'compounding' }, { referralGenerations: 'one' }],
    ['referralRate', { referralRate: 0.5 }, { referralRate: 0.05 }],
    ['claimStrength', { claimStrength: 'published' }, { claimStrength: 'evidence' }],
    ['referralFollowThrough', { referralFollowThrough: 1 }, { referralFollowThrough: 0.1 }],
    ['referralConversionFollowThrough', factors, { referralConversionFollowThrough: 0.1 }],
  ])('are one: a reach that needs a market size, and %s', (id, few, many) => {
    const [from, to] = [withValues({ reach: 1, ...few }, rarely), withValues({ reach: 10, ...many }, rarely)];
    expect([from, to, { ...from, reach: 10 }].map(problemOf)).toEqual([null, null, 'marketSizeMissing']);
    const [player, ...others] = changedInputs(from, to).players;
    expect(others).toEqual([]);
    expect(player?.ids).toEqual(expect.arrayContaining(['reach', id]));
  });

  test('are one with a claim strength whose factors are the same in both', () => {
    const shared = { referralGenerations: 'compounding', referralRate: 1 } as const;
    const evidence = withValues({ ...shared, referralConversion: 0.5, reach: 20 });
    const own: Inputs = { ...evidence, claimStrength: 'own', referralConversion: 1, reach: 1 };
    expect([evidence, own, { ...own, reach: 20 }].map(problemOf)).toEqual([null, null, 'marketSizeMissing']);
    expect(playersBetween(evidence, own)).toEqual([['reach', 'referralConversion', 'claimStrength']]);
  });

  test('stay apart where a market size is given', () => {
    const [from, to] = [few, rarely].map((inputs) => ({ ...inputs, marketSize: 50_000 }));
    expect(playersBetween(from ?? b2b, to ?? b2b)).toEqual([['reach'], ['referralConversion']]);
  });
});
