import fc from 'fast-check';
import type { CoalitionValue } from '../../../src/model/attribution/coalition-value';

/** A game as a table: the value of every coalition, by the number whose bits are its members. */
export interface Game {
  readonly players: number;
  readonly values: readonly number[];
}

const numberOf = (members: readonly boolean[]): number =>
  members.reduce((coalition, isMember, player) => (isMember ? coalition | (1 << player) : coalition), 0);

export const valueOf =
  ({ values }: Game): CoalitionValue =>
  (members) =>
    values[numberOf(members)] ?? NaN;

const tableOf = (players: number): fc.Arbitrary<Game> =>
  fc
    .array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
      minLength: 2 ** players,
      maxLength: 2 ** players,
    })
    .map((values) => ({ players, values }));

export const anyGame = (least: number, most: number): fc.Arbitrary<Game> =>
  fc.integer({ min: least, max: most }).chain(tableOf);

/** Two games with the same players. */
export const twoGames: fc.Arbitrary<readonly [Game, Game]> = fc
  .integer({ min: 1, max: 6 })
  .chain((players) => fc.tuple(tableOf(players), tableOf(players)));

/** The same game for those who leave instead of joining. */
export const mirrored = ({ players, values }: Game): Game => ({ players, values: values.toReversed() });

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** What all achieve and nobody does not. */
export const difference = ({ values }: Game): number => (values.at(-1) ?? NaN) - (values[0] ?? NaN);

/** Rounding of sums of values up to a million. */
export const rounding = 1e-8;
