import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InputId } from '../../../src/model/attribution/changed-input';
import { changedInputs } from '../../../src/model/attribution/changed-inputs';
import { mixed } from '../../../src/model/attribution/mixed';
import {
  mostExactInputs,
  npvAttribution,
  type NpvDifference,
  type NpvEstimate,
} from '../../../src/model/attribution/npv-attribution';
import { exactShapley } from '../../../src/model/attribution/shapley';
import { examples } from '../../../src/model/examples';
import { headline } from '../../../src/model/headline';
import type { Inputs } from '../../../src/model/inputs';
import { Xoshiro128 } from '../../../src/model/random/xoshiro128';
import { simulate } from '../../../src/model/simulate';
import { moneyMoved, oddNumbersIn, ordinaryInputs } from '../any-inputs';
import { sumOf } from './arbitrary-game';
import { answeredPair, coalitions, problemOf, scenarioPair } from './arbitrary-scenario-pair';

const { b2b, b2c } = examples;

function differenceOf(from: Inputs, to: Inputs): NpvDifference {
  const { value } = npvAttribution(from, to);
  if (value === null) throw new Error('no attribution');
  return value;
}

function estimateOf(from: Inputs, to: Inputs, seed?: number): NpvEstimate {
  const chance = seed === undefined ? undefined : Xoshiro128.seeded(seed);
  const attribution = npvAttribution(from, to, chance);
  if (attribution.value === null || attribution.estimate === null) throw new Error('no estimate');
  return attribution.estimate;
}

const amountsOf = ({ contributions }: NpvDifference): Partial<Record<InputId, number>> =>
  Object.fromEntries(contributions.map(({ id, amount }) => [id, amount]));

/** Money against which the rounding of an attribution is measured: all that moves in any mixture. */
function moneyInMixtures(from: Inputs, to: Inputs): number {
  const { players } = changedInputs(from, to);
  return Math.max(
    ...coalitions(players.length).map((members) => moneyMoved(mixed(from, to, players, members))),
  );
}

const expectSum = ({ contributions, npvFrom, npvTo }: NpvDifference, within: number) => {
  const sum = sumOf(contributions.map(({ amount }) => amount));
  expect(Math.abs(sum - (npvTo - npvFrom))).toBeLessThanOrEqual(within);
};

/** Eight inputs of the programme and the company that change at once. */
const eightChanges: Inputs = {
  ...b2b,
  ...{ reach: 6, crossSell: 0.5, customers: 800, annualRevenue: 9_000, churnCut: 0.05, satisfiedTarget: 0.7 },
  ...{ investmentOneOff: 100_000, discountRate: 0.08 },
};
const fourteenChanges: Inputs = {
  ...eightChanges,
  ...{ churnNow: 0.2, newCustomers: 80, investmentPerYear: 30_000, rampMonths: 12 },
  ...{ acquisitionCost: 500, incrementalReferralShare: 0.7 },
};

/**
 * Without the programme everybody leaves in the first month, with it nobody does: NPV without discounting is
 * N × v × g × T − I0, here 100 × 1200 × 0.5 − 10 000.
 */
const byHand: Inputs = {
  ...b2b,
  ...{ churnNow: 1, churnCut: 1, rampMonths: 0, newCustomers: 0, satisfiedTarget: b2b.satisfiedNow },
  ...{ customers: 100, annualRevenue: 1_200, grossMargin: 0.5, horizonYears: 1, revenueTiming: 'end' },
  ...{ investmentOneOff: 10_000, investmentPerYear: 0, discountRate: 0 },
};

describe('the difference of two net present values, by hand', () => {
  test('is the money spent, and half of what two factors do together for each', () => {
    const twice: Inputs = { ...byHand, customers: 200, annualRevenue: 2_400, investmentOneOff: 30_000 };
    const difference = differenceOf(byHand, twice);
    expect(difference.npvFrom).toBeCloseTo(50_000, 6);
    expect(difference.npvTo).toBeCloseTo(210_000, 6);
    expect(amountsOf(difference)).toEqual({
      customers: expect.closeTo(90_000, 6) as number,
      annualRevenue: expect.closeTo(90_000, 6) as number,
      investmentOneOff: expect.closeTo(-20_000, 6) as number,
    });
  });

  test('is a third each for three factors that double', () => {
    const allTwice: Inputs = { ...byHand, customers: 200, annualRevenue: 2_400, grossMargin: 1 };
    for (const { amount } of differenceOf(byHand, allTwice).contributions)
      // (8 − 1)/3 of 60 000.
      expect(amount).toBeCloseTo(140_000, 6);
    expect(differenceOf(byHand, allTwice).contributions).toHaveLength(3);
  });

  test('is the annuity factor for the discount rate, beside a cost that is paid today', () => {
    const later: Inputs = { ...byHand, discountRate: 0.21, investmentOneOff: 12_000 };
    // 5 000 a month for twelve months.
    const annuity = (1 - 1 / 1.21) / (1.21 ** (1 / 12) - 1);
    expect(amountsOf(differenceOf(byHand, later))).toEqual({
      discountRate: expect.closeTo(5_000 * annuity - 60_000, 6) as number,
      investmentOneOff: expect.closeTo(-2_000, 6) as number,
    });
  });

  test('is nothing between a scenario and itself', () => {
    const { npv } = simulate(b2b);
    const difference = differenceOf(b2b, b2b);
    expect(difference).toMatchObject({ contributions: [], withoutEffect: [] });
    expect(difference.npvFrom).toBeCloseTo(npv.value ?? NaN, 6);
    expect(difference.npvTo).toBe(difference.npvFrom);
  });

  test('names what cannot have moved it', () => {
    const difference = differenceOf(b2b, { ...b2b, sbgBeta: 2, retention: 0.5, reach: 3 });
    expect(difference.contributions.map(({ id }) => id)).toEqual(['reach']);
    expect(difference.withoutEffect).toEqual(['retention', 'sbgBeta']);
  });
});

describe('an exact attribution', () => {
  test('starts and ends with what the simulation says', () => {
    fc.assert(
      fc.property(answeredPair(6), ([from, to]) => {
        const { npvFrom, npvTo } = differenceOf(from, to);
        for (const [inputs, npv] of [
          [from, npvFrom],
          [to, npvTo],
        ] as const) {
          const simulated = simulate(inputs).npv.value ?? NaN;
          expect(Math.abs(npv - simulated)).toBeLessThanOrEqual(1e-10 * moneyMoved(inputs) + 1e-300);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is that of the simulated mixtures', () => {
    fc.assert(
      fc.property(answeredPair(4), ([from, to]) => {
        const { players } = changedInputs(from, to);
        const simulated = exactShapley(
          players.length,
          (members) => simulate(mixed(from, to, players, members)).npv.value ?? NaN,
        );
        const within = 1e-9 * moneyInMixtures(from, to) + 1e-300;
        differenceOf(from, to).contributions.forEach(({ amount }, player) => {
          expect(Math.abs(amount - (simulated[player] ?? NaN))).toBeLessThanOrEqual(within);
        });
      }),
    );
  });

  test('adds up to the difference and has no error', () => {
    fc.assert(
      fc.property(answeredPair(mostExactInputs), ([from, to]) => {
        const attribution = npvAttribution(from, to);
        expect(attribution).toMatchObject({ estimate: null });
        expect(oddNumbersIn(attribution)).toEqual([]);
        const difference = differenceOf(from, to);
        expectSum(difference, 1e-9 * moneyInMixtures(from, to) + 1e-300);
        for (const { standardError } of difference.contributions) expect(standardError).toBe(0);
      }),
    );
  });

  test('changes its signs from the other side', () => {
    fc.assert(
      fc.property(answeredPair(6), ([from, to]) => {
        const back = amountsOf(differenceOf(to, from));
        const within = 1e-9 * moneyInMixtures(from, to) + 1e-300;
        for (const { id, amount } of differenceOf(from, to).contributions)
          expect(Math.abs(amount + (back[id] ?? NaN))).toBeLessThanOrEqual(within);
      }),
    );
  });

  test('is of what counts, not of numbers that lie idle under a choice', () => {
    const idle: Inputs = { ...b2b, crossSellFollowThrough: 0 };
    const own: Inputs = { ...b2b, claimStrength: 'own', referralFollowThrough: 0.2 };
    expect(npvAttribution(idle, own)).toEqual(npvAttribution(b2b, own));
  });

  test('gives an input alone the whole difference', () => {
    const { contributions, npvFrom, npvTo } = differenceOf(b2b, { ...b2b, churnCut: 0.06 });
    expect(contributions).toEqual([
      { id: 'churnCut', ids: ['churnCut'], amount: npvTo - npvFrom, standardError: 0 },
    ]);
    expect(npvTo).toBeGreaterThan(npvFrom);
  });

  test('gives nothing to an input that is read but decides nothing', () => {
    // The evidence of who buys after being told is the same whatever they say.
    const { contributions } = differenceOf(b2b, { ...b2b, referralConversion: 0.5, customers: 900 });
    expect(contributions.map(({ id }) => id)).toEqual(['referralConversion', 'customers']);
    expect(Math.abs(contributions[0]?.amount ?? NaN)).toBeLessThan(1e-6);
  });
});

describe('an estimated attribution', () => {
  test('comes with more inputs than are computed exactly, and at once', () => {
    expect(npvAttribution(b2b, eightChanges)).toMatchObject({ estimate: null });
    expect(changedInputs(b2b, eightChanges).players).toHaveLength(mostExactInputs);
    const { contributions } = differenceOf(b2b, fourteenChanges);
    expect(contributions).toHaveLength(14);
    expect(contributions.some(({ standardError }) => standardError > 0)).toBe(true);
  });

  test('lies within four standard errors of the exact amounts', () => {
    const { players } = changedInputs(b2b, fourteenChanges);
    const exact = exactShapley(players.length, (members) =>
      headline('npv', mixed(b2b, fourteenChanges, players, members)),
    );
    const estimate = estimateOf(b2b, fourteenChanges);
    estimate.add(184);
    expect(estimate.pairs).toBe(200);
    estimate.current().contributions.forEach(({ amount, standardError }, player) => {
      expect(Math.abs(amount - (exact[player] ?? NaN))).toBeLessThanOrEqual(4 * standardError + 1e-6);
    });
    // 1 % of the largest amount after 200 pairs: good enough for bars on a screen.
    const largest = Math.max(...exact.map(Math.abs));
    for (const { standardError } of estimate.current().contributions)
      expect(standardError).toBeLessThan(largest / 100);
  });

  test('knows what is paid today exactly, as nothing else changes it', () => {
    const paidToday = differenceOf(b2b, fourteenChanges).contributions.find(
      ({ id }) => id === 'investmentOneOff',
    );
    expect(paidToday?.amount).toBeCloseTo(-40_000, 6);
    expect(paidToday?.standardError).toBeLessThan(1e-6);
  });

  test('gets better while it is refined', () => {
    const estimate = estimateOf(b2b, b2c);
    const errors = () => sumOf(estimate.current().contributions.map(({ standardError }) => standardError));
    const atFirst = errors();
    estimate.add(16 * estimate.pairs - estimate.pairs);
    expect(atFirst / errors()).toBeGreaterThan(3);
    expect(atFirst / errors()).toBeLessThan(5.5);
  });

  test('leaves an earlier picture as it was', () => {
    const estimate = estimateOf(b2b, b2c);
    const before = estimate.current();
    const copy = structuredClone(before);
    estimate.add(5);
    expect(before).toEqual(copy);
    expect(estimate.current()).not.toEqual(copy);
  });

  test('is the same picture every time, and another with another chance', () => {
    expect(differenceOf(b2b, b2c)).toEqual(differenceOf(b2b, b2c));
    const [one, other] = [estimateOf(b2b, b2c, 1), estimateOf(b2b, b2c, 2)];
    expect(one.current()).not.toEqual(other.current());
  });

  test('adds up to the difference, and changes its signs from the other side', () => {
    const everyMixture = ordinaryInputs.map((inputs): Inputs => ({ ...inputs, horizonYears: 3 }));
    fc.assert(
      fc.property(answeredPair(46, everyMixture), ([from, to]) => {
        fc.pre(changedInputs(from, to).players.length > mostExactInputs);
        const there = differenceOf(from, to);
        expect(oddNumbersIn(there)).toEqual([]);
        const scale = sumOf(
          there.contributions.map(({ amount, standardError }) => Math.abs(amount) + standardError),
        );
        // An order adds and takes away up to as much as the most that any of its mixtures is worth.
        const within = 1e-8 * (scale + moneyMoved(from) + moneyMoved(to));
        expectSum(there, within);
        const back = amountsOf(differenceOf(to, from));
        for (const { id, amount } of there.contributions)
          expect(Math.abs(amount + (back[id] ?? NaN))).toBeLessThanOrEqual(within);
      }),
    );
  });
});

describe('no attribution', () => {
  const contradiction: Inputs = { ...b2b, retentionLever: 'satisfaction', satisfiedNow: 0.95, churnNow: 0.5 };
  const everybody: Inputs = { ...b2b, retentionLever: 'satisfaction', satisfiedNow: 1 };
  const endless: Inputs = { ...b2b, claimStrength: 'published', referralGenerations: 'compounding' };

  test.each([
    ['contradictoryRetention', contradiction, b2b],
    ['contradictoryRetention', b2b, contradiction],
    ['nobodyDissatisfied', b2b, everybody],
    ['marketSizeMissing', b2b, endless],
    ['marketSizeMissing', endless, contradiction],
    ['outOfRange', { ...b2b, customers: 1e308, annualRevenue: 1e308 }, b2b],
  ] as const)('for the reason of the scenario, the first one first: %s', (reason, from, to) => {
    expect(npvAttribution(from, to)).toEqual({ value: null, reason });
  });

  test('exactly where the simulation has no net present value', () => {
    fc.assert(
      fc.property(scenarioPair(5), ([from, to]) => {
        const reason = [from, to].map(problemOf).find((problem) => problem !== null);
        const attribution = npvAttribution(from, to);
        if (reason === undefined) expect(attribution.value).not.toBeNull();
        else expect(attribution).toEqual({ value: null, reason });
        const simulated = [from, to].map((inputs) => simulate(inputs).npv.value);
        expect(attribution.value === null).toBe(simulated.includes(null));
      }),
    );
  });

  test('is lost because of a mixture: what would contradict itself counts as one', () => {
    const from: Inputs = { ...b2b, retentionLever: 'satisfaction', churnNow: 0.05, satisfiedNow: 0.9 };
    const to: Inputs = {
      ...from,
      churnNow: 0.6,
      satisfiedNow: 0.4,
      retentionOfSatisfied: 0.6,
      customers: 800,
    };
    const { contributions } = differenceOf({ ...from, retentionOfSatisfied: 0.97 }, to);
    expect(contributions.map(({ id, ids }) => [id, ids.length])).toEqual([
      ['satisfiedNow', 3],
      ['customers', 1],
    ]);
  });
});
