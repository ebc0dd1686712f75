import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { CoalitionValue } from '../../../src/model/attribution/coalition-value';
import { mostExactPlayers } from '../../../src/model/attribution/all-coalitions';
import { exactShapley } from '../../../src/model/attribution/shapley';
import { satisfiedCustomerValue } from '../../../src/model/satisfied-customer-value';
import { expectOracle, oracleCases } from '../oracle-cases';
import {
  anyGame,
  difference,
  mirrored,
  rounding,
  sumOf,
  twoGames,
  valueOf,
  type Game,
} from './arbitrary-game';

const ofTable = (game: Game) => exactShapley(game.players, valueOf(game));

function expectClose(actual: readonly number[], expected: readonly number[], within = rounding): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, index) => {
    expect(Math.abs(value - (expected[index] ?? NaN))).toBeLessThanOrEqual(within);
  });
}

function* ordersOf(players: readonly number[]): Generator<readonly number[]> {
  if (players.length === 0) yield [];
  for (const first of players)
    for (const rest of ordersOf(players.filter((player) => player !== first))) yield [first, ...rest];
}

/** The definition, followed to the letter: the mean of what each adds, over all orders. */
function overAllOrders(game: Game): number[] {
  const worth = valueOf(game);
  const orders = [...ordersOf(Array.from({ length: game.players }, (_, player) => player))];
  const sums = new Array<number>(game.players).fill(0);
  for (const order of orders) {
    const members = new Array<boolean>(game.players).fill(false);
    for (const player of order) {
      const before = worth(members);
      members[player] = true;
      sums[player] = (sums[player] ?? 0) + worth(members) - before;
    }
  }
  return sums.map((sum) => sum / orders.length);
}

describe('Shapley values', () => {
  test('of the Security Council are the published ones', () => {
    // Five permanent members, each with a veto, and ten others; nine votes pass. 421/2145 and 4/2145: Shapley-Shubik
    // index since 1965, https://en.wikipedia.org/wiki/Shapley%E2%80%93Shubik_power_index
    const passes: CoalitionValue = (votes) =>
      votes.slice(0, 5).every(Boolean) && votes.filter(Boolean).length >= 9 ? 1 : 0;
    const permanent = new Array<number>(5).fill(421 / 2145);
    const others = new Array<number>(10).fill(4 / 2145);
    expectClose(exactShapley(15, passes), [...permanent, ...others], 1e-12);
  });

  test('share the gap between the B2B and the B2C survey as computed in fractions', () => {
    const oracle = oracleCases.find(({ id }) => id.startsWith('SEED-16'));
    if (oracle === undefined) throw new Error('no such oracle');
    const { A, k, b2b, b2c } = oracle.inputs as Record<'A' | 'k', number> &
      Record<'b2b' | 'b2c', readonly number[]>;
    const sharesAt = (members: readonly boolean[]) =>
      members.map((isMember, share) => (isMember ? b2b : b2c)[share] ?? NaN);
    const game: CoalitionValue = (members) => {
      const [retention = NaN, crossSell = NaN, referralRate = NaN, referralConversion = NaN] =
        sharesAt(members);
      return satisfiedCustomerValue({
        ...{ purchaseValue: A, reach: k },
        ...{ retention, crossSell, referralRate, referralConversion },
      }).total;
    };
    const [retention, crossSell, referralRate, referralConversion] = exactShapley(4, game);
    const total = game([true, true, true, true]) - game([false, false, false, false]);
    const parts = { retention, crossSell, referralRate, referralConversion };
    const { ratio, ...expected } = oracle.expected as Record<string, number>;
    expectOracle({ total, ...parts }, expected, oracle);
    expect(ratio).toBeDefined();
  });

  test('are the means over all orders', () => {
    fc.assert(
      fc.property(anyGame(1, 5), (game) => {
        expectClose(ofTable(game), overAllOrders(game));
      }),
    );
  });

  test('add up to what all achieve and nobody does not', () => {
    fc.assert(
      fc.property(anyGame(0, 7), (game) => {
        expectClose([sumOf(ofTable(game))], [difference(game)]);
      }),
    );
  });

  test('are equal for two players who always add the same', () => {
    fc.assert(
      fc.property(anyGame(2, 6), fc.nat(), fc.nat(), ({ players, values }, one, other) => {
        const [first, second] = [one % players, other % players];
        fc.pre(first !== second);
        // The value of a coalition as if both were in it or neither, so one of them is as good as the other.
        const alike = values.map((value, coalition) => {
          const [hasFirst, hasSecond] = [(coalition >> first) & 1, (coalition >> second) & 1];
          return hasFirst === hasSecond
            ? value
            : (values[coalition & ~(1 << first) & ~(1 << second)] ?? NaN) + 5;
        });
        const shapley = ofTable({ players, values: alike });
        expectClose([shapley[first] ?? NaN], [shapley[second] ?? NaN]);
      }),
    );
  });

  test('are what a player always adds, 0 for who never adds anything', () => {
    fc.assert(
      fc.property(anyGame(1, 6), fc.nat(), fc.constantFrom(0, 12.5), ({ players, values }, any, adds) => {
        const player = any % players;
        const independent = values.map((_, coalition) => {
          const isMember = (coalition >> player) & 1;
          return (values[coalition & ~(1 << player)] ?? NaN) + isMember * adds;
        });
        expectClose([ofTable({ players, values: independent })[player] ?? NaN], [adds]);
      }),
    );
  });

  test('of a sum of games are the sums', () => {
    fc.assert(
      fc.property(twoGames, fc.double({ min: -3, max: 3, noNaN: true }), ([one, other], factor) => {
        const { players } = one;
        const values = one.values.map(
          (value, coalition) => value + factor * (other.values[coalition] ?? NaN),
        );
        const [ofOne, ofOther] = [ofTable(one), ofTable(other)];
        expectClose(
          ofTable({ players, values }),
          ofOne.map((value, player) => value + factor * (ofOther[player] ?? NaN)),
        );
      }),
    );
  });

  test('change their signs when the players leave instead of joining', () => {
    fc.assert(
      fc.property(anyGame(1, 6), (game) => {
        expectClose(
          ofTable(mirrored(game)),
          ofTable(game).map((value) => -value),
        );
      }),
    );
  });

  test('of nobody are none', () => {
    expect(exactShapley(0, () => 7)).toEqual([]);
  });

  test('take one value of every coalition', () => {
    const seen: string[] = [];
    exactShapley(5, (members) => seen.push(members.map(Number).join('')));
    expect(seen).toHaveLength(32);
    expect(new Set(seen).size).toBe(32);
  });

  test.each([mostExactPlayers + 1, -1, 2.5, NaN])('are refused for %d players before any work', (players) => {
    const worth = vi.fn<CoalitionValue>(() => 0);
    expect(() => exactShapley(players, worth)).toThrow(RangeError);
    expect(worth).not.toHaveBeenCalled();
  });
});
