import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { programmeLevers, smallestCombinedMove, type MovedValues } from '../../src/model/combined-move';
import { examples, presets } from '../../src/model/examples';
import type { Goal } from '../../src/model/goal';
import { goalReading, reachesGoal } from '../../src/model/goal-reading';
import type { Inputs } from '../../src/model/inputs';
import type { ParameterId } from '../../src/model/parameters';
import { simulate } from '../../src/model/simulate';
import { withInput } from '../../src/model/with-input';
import { ordinaryInputs } from './any-inputs';

// Hundreds of searches, each of hundreds of cases.
vi.setConfig({ testTimeout: 60_000 });

const losing: Inputs = { ...examples.b2b, churnCut: 0.01, satisfiedTarget: 0.6 };
const npvZero: Goal = { kind: 'npv', target: 0 };
const applied = (inputs: Inputs, values: MovedValues): Inputs =>
  Object.entries(values).reduce((next, [id, value]) => withInput(next, id as ParameterId, value), inputs);

describe('the smallest combined move', () => {
  test('moves every lever of the programme the same share of its way and reaches the target', () => {
    const move = smallestCombinedMove(npvZero, losing);
    if (move.kind !== 'reachedAt') throw new Error(move.kind);
    const { share, values } = move;
    expect(simulate(applied(losing, values)).npv.value).toBeGreaterThanOrEqual(0);
    expect(simulate(applied(losing, values)).npv.value).toBeLessThan(1);
    expect(values.investmentOneOff).toBeCloseTo(60_000 * (1 - share), 6);
    expect(values.investmentPerYear).toBeCloseTo(40_000 * (1 - share), 6);
    // No more customers can be kept than leave: the best end of the cut is today's churn.
    expect(values.churnCut).toBeCloseTo(0.01 + share * (0.15 - 0.01), 9);
    expect(values.satisfiedTarget).toBeCloseTo(0.6 + share * 0.4, 9);
    expect(values.rampMonths ?? 6).toBe(Math.ceil(6 * (1 - share)));
  });

  test('leaves a lever alone that the goal does not depend on', () => {
    const move = smallestCombinedMove({ kind: 'totalRevenueUplift', target: 900_000 }, losing);
    if (move.kind !== 'reachedAt') throw new Error(move.kind);
    expect(Object.keys(move.values)).toContain('churnCut');
    expect(Object.keys(move.values)).not.toContain('investmentOneOff');
  });

  test('says when nothing is needed, when nothing helps, and when nothing can be computed', () => {
    expect(smallestCombinedMove(npvZero, examples.b2b)).toEqual({ kind: 'alreadyReached' });
    const out = smallestCombinedMove({ kind: 'npv', target: 1e11 }, losing);
    if (out.kind !== 'notReachable') throw new Error(out.kind);
    const best = {
      churnCut: 0.15,
      satisfiedTarget: 1,
      rampMonths: 0,
      investmentOneOff: 0,
      investmentPerYear: 0,
    };
    expect(out.atBest).toEqual(simulate(applied(losing, best)).npv);
    const contradictory = { ...losing, retentionLever: 'satisfaction', retentionOfSatisfied: 0.1 } as const;
    expect(smallestCombinedMove(npvZero, contradictory)).toEqual({
      kind: 'noAnswer',
      reason: 'contradictoryRetention',
    });
  });

  test('under the satisfaction lever does not touch the churn cut that follows from it', () => {
    const derived = { ...losing, retentionLever: 'satisfaction', satisfiedTarget: 0.6 } as const;
    const move = smallestCombinedMove(npvZero, derived);
    if (move.kind !== 'reachedAt') throw new Error(move.kind);
    expect(Object.keys(move.values)).not.toContain('churnCut');
    expect(applied(derived, move.values).retentionLever).toBe('satisfaction');
  });

  test('does not pull back what was typed beyond a slider', () => {
    const typed = { ...losing, churnNow: 0.9, churnCut: 0.4, annualRevenue: 100 };
    const move = smallestCombinedMove(npvZero, typed);
    const values = move.kind === 'reachedAt' ? move.values : {};
    expect(values.churnCut).toBeUndefined();
  });

  test.each(presets)('reaches what it says for %s', (preset) => {
    for (const target of [1, 3, 12, 30]) {
      const goal: Goal = { kind: 'payback', target };
      const move = smallestCombinedMove(goal, examples[preset]);
      if (move.kind !== 'reachedAt') continue;
      expect(simulate(applied(examples[preset], move.values)).paybackYears.value).toBeLessThanOrEqual(
        target / 12,
      );
    }
    expect(programmeLevers).toHaveLength(5);
  });
});

test('whatever the case: the move reaches the target, and half of it does not', () => {
  fc.assert(
    fc.property(ordinaryInputs, fc.integer({ min: -1_000_000, max: 100_000_000 }), (inputs, target) => {
      const goal: Goal = { kind: 'npv', target };
      const move = smallestCombinedMove(goal, inputs);
      if (move.kind !== 'reachedAt') return;
      expect(reachesGoal(goal, goalReading('npv', applied(inputs, move.values)))).toBe(true);
      expect(move.share).toBeGreaterThan(0);
      expect(move.share).toBeLessThanOrEqual(1);
    }),
  );
});
