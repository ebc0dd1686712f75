import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finalReferralShare } from '../../src/model/final-referral-share';
import { geometricSum } from '../../src/model/geometric-sum';
import { referralExtinction } from '../../src/model/referral-extinction';
import { referralGenerations } from '../../src/model/referral-generations';
import { referralSaturation } from '../../src/model/referral-saturation';
import { referralTotal } from '../../src/model/referral-total';
import { referralTotalWithin } from '../../src/model/referral-total-within';
import { numbersIn, share } from './arbitrary-inputs';
import { relativeError } from './fixed-point';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('generations (MODEL §4)', () => {
  test('each generation is R0 times the one before', () => {
    expect(referralGenerations({ seeds: 100, reproduction: 0.5, generations: 3 })).toEqual([
      100, 50, 25, 12.5,
    ]);
  });

  test('damping shrinks the power to recommend from generation to generation', () => {
    const damped = referralGenerations({ seeds: 1, reproduction: 2, generations: 4, damping: 0.5 });
    expect(damped).toEqual([1, 2, 2, 1, 0.25]);
  });

  test('everybody recommends once: it is not (1 + R0)^n', () => {
    const total = referralTotalWithin({ seeds: 1, reproduction: 0.2, generations: 3 });
    expect(total).toBeCloseTo(0.2 + 0.04 + 0.008, 12);
  });

  test('the total of some generations is the geometric sum, n when R0 is 1', () => {
    fc.assert(
      fc.property(number(0, 3), fc.integer({ min: 0, max: 30 }), (reproduction, generations) => {
        const total = referralTotalWithin({ seeds: 10, reproduction, generations }) ?? NaN;
        expect(relativeError(total, 10 * geometricSum(reproduction, generations))).toBeLessThan(1e-12);
      }),
    );
    expect(referralTotalWithin({ seeds: 1, reproduction: 1, generations: 7 })).toBe(7);
  });

  test('going on for ever it has a total only below 1', () => {
    fc.assert(
      fc.property(number(0, 0.9), (reproduction) => {
        const within = referralTotalWithin({ seeds: 1, reproduction, generations: 400 }) ?? NaN;
        const total = referralTotal(1, reproduction);
        expect(total?.referred).toBeCloseTo(within, 9);
        expect(total?.multiplier).toBeCloseTo(1 + within, 9);
      }),
    );
    expect([referralTotal(1, 1), referralTotal(1, 2.077)]).toEqual([null, null]);
    expect(referralTotal(5, 0)).toEqual({ referred: 0, multiplier: 1 });
  });

  test('what is too large for a number is null', () => {
    const growing = { seeds: 1e7, reproduction: 20, generations: 300 };
    expect(referralGenerations(growing).at(-1)).toBeNull();
    expect(referralTotalWithin(growing)).toBeNull();
  });
});

describe('saturation', () => {
  const market = fc.record({
    seeds: number(0, 1e6),
    room: number(0, 1e7),
    reproduction: number(0, 20),
    generations: fc.integer({ min: 0, max: 60 }),
  });

  test('the referred never exceed the market, and no generation is negative', () => {
    fc.assert(
      fc.property(market, ({ seeds, room, ...rest }) => {
        const { won, total } = referralSaturation({ seeds, marketSize: seeds + room, ...rest });
        expect(won.every((customers) => customers >= 0)).toBe(true);
        expect(Math.max(...total)).toBeLessThanOrEqual(seeds + room);
        expect(numbersIn([won, total]).every(Number.isFinite)).toBe(true);
        expect(total.every((customers, step) => customers >= (total[step - 1] ?? 0))).toBe(true);
      }),
    );
  });

  test('never more than without a market', () => {
    fc.assert(
      fc.property(market, number(0, 2), ({ seeds, room, generations }, reproduction) => {
        const { total } = referralSaturation({ seeds, marketSize: seeds + room, reproduction, generations });
        const free = referralTotalWithin({ seeds, reproduction, generations }) ?? Infinity;
        expect((total.at(-1) ?? 0) - seeds).toBeLessThanOrEqual(free * (1 + 1e-9) + 1e-9);
      }),
    );
  });

  test.each([0.9, 1.2, 1.5, 2.077, 2.3725])(
    'with R0 = %s a handful reaches the final share',
    (reproduction) => {
      const { total } = referralSaturation({ seeds: 1, marketSize: 1e9, reproduction, generations: 2000 });
      expect((total.at(-1) ?? 0) / 1e9).toBeCloseTo(finalReferralShare(reproduction), 6);
    },
  );

  test('a market of nobody, and one smaller than its seeds, wins nobody', () => {
    const none = referralSaturation({ seeds: 0, reproduction: 2, marketSize: 0, generations: 2 });
    expect(none).toEqual({ won: [0, 0, 0], total: [0, 0, 0] });
    const small = referralSaturation({ seeds: 10, reproduction: 2, marketSize: 5, generations: 1 });
    expect(small.total).toEqual([10, 10]);
  });

  test('the final share is 0.583 at R0 = 1.5 and 0.817 as published in B2C', () => {
    expect(finalReferralShare(1.5)).toBeCloseTo(0.583, 3);
    expect(finalReferralShare(2.077)).toBeCloseTo(0.817, 3);
  });

  test('the final share solves its equation, is 0 up to 1 and approaches all', () => {
    fc.assert(
      fc.property(number(0, 1), (below) => {
        expect(finalReferralShare(below)).toBe(0);
      }),
    );
    fc.assert(
      fc.property(number(1.000001, 50), (reproduction) => {
        const reached = finalReferralShare(reproduction);
        expect(reached).toBeGreaterThan(0);
        expect(reached).toBeLessThanOrEqual(1);
        expect(-Math.expm1(-reproduction * reached)).toBeCloseTo(reached, 13);
      }),
    );
    expect(finalReferralShare(2000)).toBe(1);
    // Just above 1 it is 2 (R0 − 1).
    expect(finalReferralShare(1 + 1e-9) / 2e-9).toBeCloseTo(1, 5);
    expect(finalReferralShare(1 + Number.EPSILON)).toBeLessThan(1e-15);
  });
});

describe('extinction', () => {
  const chances = fc.record({
    referralRate: share,
    reach: fc.integer({ min: 0, max: 20 }),
    referralConversion: share,
  });

  test('is certain exactly when R0 is at most 1', () => {
    fc.assert(
      fc.property(chances, (i) => {
        const { mean, extinction } = referralExtinction(i);
        fc.pre(Math.abs(mean - 1) > 1e-9);
        expect(extinction === 1).toBe(mean < 1);
        expect(extinction).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  test('is the smallest solution of its equation', () => {
    fc.assert(
      fc.property(chances, (i) => {
        const { referralRate: p, reach: k, referralConversion: q } = i;
        const generating = (s: number) => 1 - p + p * (1 - q + q * s) ** k;
        const { extinction } = referralExtinction(i);
        expect(generating(extinction ?? NaN)).toBeCloseTo(extinction ?? NaN, 12);
        // A chain of generations from nobody climbs to the smallest solution and never beyond.
        let reached = 0;
        for (let generation = 0; generation < 200; generation++) reached = generating(reached);
        expect(reached).toBeLessThanOrEqual((extinction ?? NaN) + 1e-12);
      }),
    );
  });

  test('at R0 = 1 the chain dies out, unless there is no chance in it', () => {
    const critical = { referralRate: 0.5, reach: 2, referralConversion: 1 };
    expect(referralExtinction(critical)).toEqual({ mean: 1, variance: 1, extinction: 1 });
    const certain = { referralRate: 1, reach: 1, referralConversion: 1 };
    expect(referralExtinction(certain)).toEqual({ mean: 1, variance: 0, extinction: 0 });
  });

  test('never happens when everybody recommends and everybody buys', () => {
    expect(referralExtinction({ referralRate: 1, reach: 3, referralConversion: 1 }).extinction).toBe(0);
  });

  test('is certain when nobody recommends, nobody is reached or nobody buys', () => {
    const usual = { referralRate: 0.67, reach: 5, referralConversion: 0.62 };
    for (const id of ['referralRate', 'reach', 'referralConversion']) {
      expect(referralExtinction({ ...usual, [id]: 0 })).toMatchObject({ mean: 0, extinction: 1 });
    }
  });

  test('with a reach that is not whole only the mean is known', () => {
    const i = { referralRate: 0.5, reach: 2.5, referralConversion: 0.4 };
    expect(referralExtinction(i)).toEqual({ mean: 0.5, variance: null, extinction: null });
  });
});
