import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AllCoalitions, mostExactPlayers } from '../../../src/model/attribution/all-coalitions';
import { changedInputs } from '../../../src/model/attribution/changed-inputs';
import {
  mostExactInTime,
  mostExactInputs,
  npvAttribution,
} from '../../../src/model/attribution/npv-attribution';
import { exactShapley, shapleyOf } from '../../../src/model/attribution/shapley';
import { examples } from '../../../src/model/examples';
import { normal95 } from '../../../src/model/sample-size-for-gap';

describe('all coalitions', () => {
  test('bit by bit give what they give at once, whatever the bits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 7 }).chain((players) =>
          fc.record({
            players: fc.constant(players),
            values: fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
              minLength: 2 ** players,
              maxLength: 2 ** players,
            }),
            step: fc.integer({ min: 1, max: 50 }),
          }),
        ),
        ({ players, values, step }) => {
          const valueOf = (members: readonly boolean[]) =>
            values[
              members.reduce((number, takesPart, player) => number + (takesPart ? 2 ** player : 0), 0)
            ] ?? 0;
          const coalitions = new AllCoalitions(players, valueOf);
          let steps = 0;
          while (!coalitions.isComplete) {
            coalitions.add(step);
            steps++;
          }
          expect(steps).toBe(Math.ceil(2 ** players / step));
          expect([...coalitions.values]).toEqual(values);
          expect(shapleyOf(players, coalitions.values)).toEqual(exactShapley(players, valueOf));
        },
      ),
    );
  });

  test('of too many players are refused', () => {
    expect(() => new AllCoalitions(mostExactPlayers + 1, () => 0)).toThrow(RangeError);
  });
});

describe('the exact amounts that follow an estimate', () => {
  const { players } = changedInputs(examples.b2b, examples.b2c);

  test('B2B and B2C differ in enough for an estimate, and in few enough for exact amounts', () => {
    expect(players.length).toBeGreaterThan(mostExactInputs);
    expect(players.length).toBeLessThanOrEqual(mostExactInTime);
  });

  test('come after all mixtures and not before; they add up, and the estimate was not far off', () => {
    const attribution = npvAttribution(examples.b2b, examples.b2c);
    if (attribution.value === null || !attribution.estimate?.exact) throw new Error('no exact amounts');
    const { value, estimate } = attribution;
    const { exact } = attribution.estimate;
    expect(exact.current()).toBeNull();
    exact.add(2 ** players.length - 1);
    expect(exact.current()).toBeNull();
    exact.add(1);
    const found = exact.current()?.contributions ?? [];
    const sum = found.reduce((total, { amount }) => total + amount, 0);
    expect(sum).toBeCloseTo(value.npvTo - value.npvFrom, 6);
    expect(found.map(({ standardError }) => standardError)).toEqual(players.map(() => 0));
    estimate.add(1000);
    estimate.current().contributions.forEach(({ amount, standardError }, index) => {
      const distance = Math.abs(amount - (found[index]?.amount ?? NaN));
      expect(distance).toBeLessThan(2 * normal95 * standardError + 1e-6);
    });
  });
});
