import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { CoalitionValue } from '../../../src/model/attribution/coalition-value';
import { SampledShapley, type ShapleyEstimate } from '../../../src/model/attribution/sampled-shapley';
import { exactShapley } from '../../../src/model/attribution/shapley';
import { Xoshiro128 } from '../../../src/model/random/xoshiro128';
import { anyGame, difference, mirrored, rounding, sumOf, valueOf, type Game } from './arbitrary-game';

/** Eight players who help and hinder one another: nothing about it is additive or symmetric. */
const strengths = [0.9, 0.2, 0.5, 0.7, 0.3, 0.8, 0.4, 0.6];
const entangled: CoalitionValue = (members) => {
  const present = strengths.filter((_, player) => members[player] === true);
  const product = present.reduce((value, strength) => value * (1 + strength), 1);
  return 100 * product - 40 * Math.max(0, present.length - 4) ** 2;
};

function estimatesOf(worth: CoalitionValue, players: number, pairs: number, seed: number) {
  const sampled = new SampledShapley(players, worth, Xoshiro128.seeded(seed));
  sampled.add(pairs);
  return sampled.values() ?? [];
}
const meansOf = (estimates: readonly ShapleyEstimate[]): number[] => estimates.map(({ mean }) => mean);
const rootMeanSquare = (values: readonly number[]): number =>
  Math.sqrt(sumOf(values.map((value) => value ** 2)) / values.length);

const exact = exactShapley(8, entangled);
const errorsOf = (estimates: readonly ShapleyEstimate[]): number[] =>
  estimates.map(({ mean }, player) => mean - (exact[player] ?? NaN));

const seeds = Array.from({ length: 100 }, (_, seed) => seed);

describe('sampled Shapley values', () => {
  test('add up to what all achieve and nobody does not, however few the pairs', () => {
    fc.assert(
      fc.property(anyGame(1, 7), fc.integer({ min: 2, max: 9 }), fc.nat(), (game, pairs, seed) => {
        const means = meansOf(estimatesOf(valueOf(game), game.players, pairs, seed));
        expect(Math.abs(sumOf(means) - difference(game))).toBeLessThanOrEqual(rounding);
      }),
    );
  });

  test.each([1, 2, 3, 4, 5])('lie within four standard errors of the exact ones, seed %i', (seed) => {
    for (const [player, { mean, standardError }] of estimatesOf(entangled, 8, 500, seed).entries()) {
      expect(standardError).toBeGreaterThan(0);
      expect(Math.abs(mean - (exact[player] ?? NaN))).toBeLessThanOrEqual(4 * standardError);
    }
  });

  test('are wrong by as much as their standard errors say', () => {
    const all = seeds.map((seed) => estimatesOf(entangled, 8, 60, seed));
    const error = rootMeanSquare(all.flatMap(errorsOf));
    const claimed = rootMeanSquare(all.flat().map(({ standardError }) => standardError));
    expect(error / claimed).toBeGreaterThan(0.85);
    expect(error / claimed).toBeLessThan(1.15);
  });

  test('have a quarter of the error with sixteen times the pairs', () => {
    const all = (pairs: number) => seeds.map((seed) => estimatesOf(entangled, 8, pairs, seed));
    const [few, many] = [all(20), all(320)];
    const falls = rootMeanSquare(few.flatMap(errorsOf)) / rootMeanSquare(many.flatMap(errorsOf));
    expect(falls).toBeGreaterThan(3.2);
    expect(falls).toBeLessThan(5);
    const claimed = (estimates: typeof few) =>
      rootMeanSquare(estimates.flat().map(({ standardError }) => standardError));
    expect(claimed(few) / claimed(many)).toBeGreaterThan(3.6);
    expect(claimed(few) / claimed(many)).toBeLessThan(4.4);
  });

  test('are exact at once when nobody affects another', () => {
    const adds = [3, -8, 0, 12];
    const additive: CoalitionValue = (members) => sumOf(adds.filter((_, player) => members[player] === true));
    expect(estimatesOf(additive, 4, 2, 1)).toEqual(adds.map((mean) => ({ mean, standardError: 0 })));
  });

  test('are exact at once for two players: a pair holds both orders', () => {
    fc.assert(
      fc.property(anyGame(2, 2), fc.nat(), (game, seed) => {
        const expected = exactShapley(2, valueOf(game));
        for (const [player, { mean, standardError }] of estimatesOf(valueOf(game), 2, 3, seed).entries()) {
          expect(Math.abs(mean - (expected[player] ?? NaN))).toBeLessThanOrEqual(rounding);
          expect(standardError).toBeLessThanOrEqual(rounding);
        }
      }),
    );
  });

  test('change their signs when the players leave instead of joining, with the same chance', () => {
    fc.assert(
      fc.property(anyGame(1, 7), fc.nat(), (game: Game, seed) => {
        const joining = estimatesOf(valueOf(game), game.players, 5, seed);
        const leaving = estimatesOf(valueOf(mirrored(game)), game.players, 5, seed);
        for (const [player, { mean, standardError }] of joining.entries()) {
          expect(Math.abs(mean + (leaving[player]?.mean ?? NaN))).toBeLessThanOrEqual(rounding);
          expect(Math.abs(standardError - (leaving[player]?.standardError ?? NaN))).toBeLessThan(rounding);
        }
      }),
    );
  });

  test('are the same in slices as at one go', () => {
    const inSlices = new SampledShapley(8, entangled, Xoshiro128.seeded(9));
    for (const slice of [3, 0, 1, 8]) inSlices.add(slice);
    expect(inSlices.pairs).toBe(12);
    expect(inSlices.values()).toEqual(estimatesOf(entangled, 8, 12, 9));
  });

  test('are none before the second pair', () => {
    const sampled = new SampledShapley(3, entangled, Xoshiro128.seeded(1));
    expect(sampled.values()).toBeNull();
    sampled.add(1);
    expect(sampled.values()).toBeNull();
    sampled.add(1);
    expect(sampled.values()).toHaveLength(3);
  });

  test('take two values for the ends and two per player but one for each pair', () => {
    const worth = vi.fn(entangled);
    new SampledShapley(8, worth, Xoshiro128.seeded(1)).add(10);
    expect(worth).toHaveBeenCalledTimes(2 + 10 * (2 * 8 - 2));
  });

  describe('come from orders', () => {
    /** The pairs of orders of three players, each known by who is neither first nor last. */
    function pairsDrawn(pairs: number, seed: number): readonly { middle: number; first: number }[] {
      const joined: number[] = [];
      const record: CoalitionValue = (members) => {
        if (members.filter(Boolean).length === 1) joined.push(members.indexOf(true));
        return 0;
      };
      new SampledShapley(3, record, Xoshiro128.seeded(seed)).add(pairs);
      // Every order shows who joins first; the reverse shows who joined last.
      return Array.from({ length: pairs }, (_, pair) => {
        const [first = NaN, last = NaN] = joined.slice(2 * pair, 2 * pair + 2);
        return { first, middle: 3 - first - last };
      });
    }
    const drawn = pairsDrawn(6_000, 4);

    /** Five standard deviations of a binomial. */
    const isAbout = (count: number, draws: number, share: number) => {
      expect(Math.abs(count - draws * share)).toBeLessThan(5 * Math.sqrt(draws * share * (1 - share)));
    };

    test('each as likely as any other', () => {
      for (const middle of [0, 1, 2])
        for (const first of [0, 1, 2].filter((player) => player !== middle)) {
          const count = drawn.filter((pair) => pair.middle === middle && pair.first === first).length;
          isAbout(count, drawn.length, 1 / 6);
        }
    });

    test('whatever the pair before', () => {
      const repeated = drawn.filter(({ middle }, pair) => drawn[pair - 1]?.middle === middle);
      isAbout(repeated.length, drawn.length - 1, 1 / 3);
    });
  });
});
