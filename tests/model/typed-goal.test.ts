import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { withValues } from '../../src/model/combined-move';
import { examples } from '../../src/model/examples';
import type { Goal } from '../../src/model/goal';
import { goalInputs } from '../../src/model/goal-inputs';
import { goalProblem } from '../../src/model/goal-problem';
import { goalReading, reachesGoal } from '../../src/model/goal-reading';
import { goalSeek } from '../../src/model/goal-seek';
import type { Inputs } from '../../src/model/inputs';
import { inputsInForce } from '../../src/model/inputs-in-force';
import { parameter } from '../../src/model/parameters';
import { roundedForTyping } from '../../src/model/rounded-for-typing';
import { typedCombinedMove } from '../../src/model/typed-combined-move';
import { typedGoalSeek } from '../../src/model/typed-goal-seek';
import { withInput } from '../../src/model/with-input';
import { ordinaryInputs } from './any-inputs';

// Hundreds of searches, each of hundreds of cases.
vi.setConfig({ testTimeout: 60_000 });

const inForce = ordinaryInputs.map((inputs) => inputsInForce(inputs, () => true));
const holds = (goal: Goal, inputs: Inputs) => reachesGoal(goal, goalReading(goal.kind, inputs));

describe('a value rounded for typing', () => {
  test.each([
    ['churnCut', 0.0473182, 'up', 0.0474],
    ['churnCut', 0.0473182, 'down', 0.0473],
    ['investmentOneOff', 45_123.4567, 'down', 45_123],
    ['purchaseValue', 99.123, 'up', 99.13],
    ['reach', 6.001, 'up', 6.01],
    ['customers', 733.2, 'up', 734],
    // Dust does not lift a value, and nothing leaves its range.
    ['churnCut', 0.1 + 0.2, 'up', 0.3],
    ['grossMargin', 0.99999, 'up', 1],
    ['rampMonths', 0, 'down', 0],
  ] as const)('%s %d %s is %d', (id, value, direction, rounded) => {
    expect(roundedForTyping(id, value, direction)).toBe(rounded);
  });
});

test('the typed value of the example has no more digits than a person types, and reaches the target', () => {
  const goal: Goal = { kind: 'payback', target: 12 };
  const seek = typedGoalSeek(goal, examples.b2b, 'churnCut');
  const exact = goalSeek(goal, examples.b2b, 'churnCut');
  if (seek.kind !== 'reachedAt' || exact.kind !== 'reachedAt') throw new Error(seek.kind);
  expect(seek.value).toBeGreaterThanOrEqual(exact.value);
  expect(seek.value - exact.value).toBeLessThan(0.0001);
  expect(String(seek.value).length).toBeLessThanOrEqual('0.1234'.length);
  expect(holds(goal, withInput(examples.b2b, 'churnCut', seek.value))).toBe(true);
});

test('whatever the case, a typed value keeps what was found', () => {
  fc.assert(
    fc.property(inForce, fc.integer({ min: -1_000_000, max: 10_000_000 }), fc.nat(), (inputs, target, n) => {
      const goal: Goal = { kind: 'npv', target };
      fc.pre(goalProblem(goal, inputs) === null);
      const ids = goalInputs(inputs);
      const id = ids[n % ids.length] ?? 'churnCut';
      const seek = typedGoalSeek(goal, inputs, id);
      expect(seek.kind).toBe(goalSeek(goal, inputs, id).kind);
      const value =
        seek.kind === 'reachedAt' ? seek.value : seek.kind === 'alreadyReached' ? seek.holdsUntil : null;
      if (value === null) return;
      expect(holds(goal, withInput(inputs, id, value))).toBe(true);
      expect(value).toBeGreaterThanOrEqual(parameter(id).min);
      expect(value).toBeLessThanOrEqual(parameter(id).max);
    }),
    { numRuns: 40 },
  );
  fc.assert(
    fc.property(inForce, fc.integer({ min: -1_000_000, max: 10_000_000 }), (inputs, target) => {
      const goal: Goal = { kind: 'npv', target };
      const move = typedCombinedMove(goal, inputs);
      if (move.kind === 'reachedAt') expect(holds(goal, withValues(inputs, move.values))).toBe(true);
    }),
    { numRuns: 40 },
  );
});
