import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { examples, presets } from '../../src/model/examples';
import { goalKinds, type Goal, type GoalKind } from '../../src/model/goal';
import { goalInputs } from '../../src/model/goal-inputs';
import { goalProblem } from '../../src/model/goal-problem';
import { goalReading, reachesGoal } from '../../src/model/goal-reading';
import { goalSeek } from '../../src/model/goal-seek';
import type { Inputs } from '../../src/model/inputs';
import { parameter, type ParameterId } from '../../src/model/parameters';
import { isWhole } from '../../src/model/search-grid';
import { simulate } from '../../src/model/simulate';
import { withInput } from '../../src/model/with-input';
import { inputsInForce } from '../../src/model/inputs-in-force';
import { ordinaryInputs } from './any-inputs';

// Hundreds of searches, each of hundreds of cases.
vi.setConfig({ testTimeout: 60_000 });

/** Asked of the whole model, not of the search's own measure. */
function holds({ kind, target }: Goal, inputs: Inputs): boolean {
  const results = simulate(inputs);
  if (kind === 'payback') return (results.paybackYears.value ?? Infinity) <= target / 12;
  return (results[kind].value ?? -Infinity) >= target;
}

const targets: Readonly<Record<GoalKind, readonly number[]>> = {
  payback: [3, 12, 24],
  npv: [-100_000, 0, 1_000_000],
  roi: [0, 1, 5],
  totalRevenueUplift: [0, 500_000, 5_000_000],
};
const goals: readonly Goal[] = goalKinds.flatMap((kind) => targets[kind].map((target) => ({ kind, target })));

const anyGoal: fc.Arbitrary<Goal> = fc.oneof(
  fc.record({ kind: fc.constant('payback' as const), target: fc.integer({ min: 1, max: 60 }) }),
  fc.record({
    kind: fc.constantFrom('npv' as const, 'totalRevenueUplift' as const),
    target: fc.integer({ min: -10_000_000, max: 100_000_000 }),
  }),
  fc.record({ kind: fc.constant('roi' as const), target: fc.double({ min: -1, max: 10, noNaN: true }) }),
);

/** As the page has them: what a choice decides is filled in. */
const inForce = ordinaryInputs.map((inputs) => inputsInForce(inputs, () => true));

/** Values of the whole range that the search has not looked at itself. */
function fineGrid(id: ParameterId): readonly number[] {
  const { min, max, scale, unit } = parameter(id);
  if (isWhole({ unit })) return Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const bend = scale === 'log' ? (part: number) => part ** 6 : (part: number) => part;
  return Array.from({ length: 458 }, (_, index) => min + (max - min) * bend(index / 457));
}

const found = (goal: Goal, inputs: Inputs, id: ParameterId): number => {
  const seek = goalSeek(goal, inputs, id);
  if (seek.kind !== 'reachedAt') throw new Error(`${id} alone: ${seek.kind}`);
  return seek.value;
};

const pays = examples.b2b;
const losing: Inputs = { ...examples.b2b, churnCut: 0.001, satisfiedTarget: 0.6 };

describe('known values', () => {
  test('net present value 0 over the churn cut is the break-even churn cut', () => {
    const breakEven = simulate(losing).breakEvenChurnCut.value ?? NaN;
    const points = found({ kind: 'npv', target: 0 }, losing, 'churnCut');
    expect(points).toBeCloseTo(breakEven * losing.churnNow, 9);
    const percent = found({ kind: 'npv', target: 0 }, { ...losing, churnCutBasis: 'percent' }, 'churnCut');
    expect(percent).toBeCloseTo(breakEven, 9);
  });

  test('the one-off investment for net present value 0 is what it is now, less what is missing', () => {
    const npv = simulate(losing).npv.value ?? NaN;
    const case1 = { ...losing, investmentOneOff: 300_000, churnCut: 0.04 };
    const npv1 = simulate(case1).npv.value ?? NaN;
    expect(npv).toBeLessThan(0);
    expect(npv1).toBeLessThan(0);
    expect(found({ kind: 'npv', target: 0 }, case1, 'investmentOneOff')).toBeCloseTo(300_000 + npv1, 4);
  });

  test('a reached target tells how much may still be lost', () => {
    const npv = simulate(pays).npv.value ?? NaN;
    expect(npv).toBeGreaterThan(0);
    const seek = goalSeek({ kind: 'npv', target: 0 }, pays, 'investmentOneOff');
    if (seek.kind !== 'alreadyReached') throw new Error(seek.kind);
    expect(seek.holdsUntil).toBeCloseTo(pays.investmentOneOff + npv, 4);
    expect(goalSeek({ kind: 'npv', target: -10_000_000 }, pays, 'rampMonths')).toEqual({
      kind: 'alreadyReached',
      holdsUntil: null,
    });
  });

  test('ROI 100 % over the one-off investment: cost is half the gross profit', () => {
    const { grossProfitUplift } = simulate(losing);
    const wanted = { ...losing, churnCut: 0.04, investmentPerYear: 1_000, investmentOneOff: 1_000_000 };
    const profit = simulate(wanted).grossProfitUplift.value ?? NaN;
    expect(profit).toBeGreaterThan(grossProfitUplift.value ?? NaN);
    const oneOff = found({ kind: 'roi', target: 1 }, wanted, 'investmentOneOff');
    expect(oneOff).toBeCloseTo(profit / 2 - 3_000, 4);
  });

  test('money that only comes in is scaled by the price: revenue doubles with the revenue per customer', () => {
    const plain = { ...pays, satisfiedTarget: pays.satisfiedNow };
    const now = simulate(plain).totalRevenueUplift.value ?? NaN;
    const goal = { kind: 'totalRevenueUplift', target: 2 * now } as const;
    expect(found(goal, plain, 'annualRevenue')).toBeCloseTo(24_000, 4);
  });

  test('a horizon and a ramp are whole numbers on the reaching side', () => {
    const slow = { ...losing, churnCut: 0.03, satisfiedTarget: 0.62, rampMonths: 24 };
    const goal = { kind: 'npv', target: 0 } as const;
    expect(holds(goal, slow)).toBe(false);
    const years = found(goal, slow, 'horizonYears');
    expect(Number.isInteger(years)).toBe(true);
    expect(holds(goal, { ...slow, horizonYears: years })).toBe(true);
    expect(holds(goal, { ...slow, horizonYears: years - 1 })).toBe(false);
  });

  test('a payback period at the target itself is reached', () => {
    const goal = { kind: 'payback', target: 12 } as const;
    const value = found(goal, losing, 'churnCut');
    expect(simulate(withInput(losing, 'churnCut', value)).paybackYears.value).toBeLessThanOrEqual(1);
    expect(simulate(withInput(losing, 'churnCut', value * (1 - 1e-6))).paybackYears.value).toBeGreaterThan(1);
  });
});

describe('what cannot be', () => {
  test('an input that the case does not depend on has no effect', () => {
    const goal = { kind: 'npv', target: 1e9 } as const;
    expect(goalSeek(goal, pays, 'retention')).toEqual({ kind: 'noEffect' });
    expect(goalSeek({ kind: 'payback', target: 1 }, losing, 'discountRate')).toEqual({ kind: 'noEffect' });
    expect(goalSeek({ kind: 'totalRevenueUplift', target: 1e9 }, losing, 'investmentOneOff')).toEqual({
      kind: 'noEffect',
    });
  });

  test('an input that moves a case that never pays back is out of range, not without effect', () => {
    const hopeless = { ...losing, investmentPerYear: 90_000_000 };
    const seek = goalSeek({ kind: 'payback', target: 12 }, hopeless, 'investmentOneOff');
    expect(seek).toEqual({ kind: 'notWithinRange', min: 0, max: 1_000_000_000 });
  });

  test('contradictory inputs and a free programme have a reason instead', () => {
    const contradictory = { ...pays, retentionLever: 'satisfaction', retentionOfSatisfied: 0.1 } as const;
    expect(goalProblem({ kind: 'npv', target: 0 }, contradictory)).toBe('contradictoryRetention');
    const free = { ...pays, investmentOneOff: 0, investmentPerYear: 0 };
    expect(goalProblem({ kind: 'roi', target: 1 }, free)).toBe('noCost');
    expect(goalProblem({ kind: 'payback', target: 1 }, free)).toBeNull();
    expect(goalProblem({ kind: 'payback', target: 1 }, { ...losing, investmentPerYear: 1e7 })).toBeNull();
  });

  test('inputs of a choice are sought only under it', () => {
    expect(goalInputs(pays)).not.toContain('marketSize');
    expect(goalInputs(pays)).not.toContain('retentionOfSatisfied');
    const compounding = { ...pays, referralGenerations: 'compounding', marketSize: 1e6 } as const;
    expect(goalInputs(compounding)).toContain('marketSize');
    expect(goalInputs(pays)).not.toContain('crossSellDissatisfied');
    expect(goalInputs({ ...pays, counterfactual: 'incremental' })).toContain('crossSellDissatisfied');
    expect(goalInputs({ ...pays, retentionLever: 'satisfaction' })).toContain('retentionOfSatisfied');
  });
});

describe.each(presets)('every goal by every input of %s', (preset) => {
  test.each(goals)('$kind $target', (goal) => {
    const inputs = examples[preset];
    const reached = holds(goal, inputs);
    for (const id of goalInputs(inputs)) {
      const seek = goalSeek(goal, inputs, id);
      const what = `${id}: ${JSON.stringify(seek)}`;
      if (seek.kind === 'alreadyReached') expect(reached, what).toBe(true);
      if (seek.kind === 'reachedAt') {
        expect(reached, what).toBe(false);
        expect(holds(goal, withInput(inputs, id, seek.value)), what).toBe(true);
      }
      if (seek.kind === 'notWithinRange') {
        const fine = fineGrid(id).filter((value) => holds(goal, withInput(inputs, id, value)));
        expect(fine, what).toEqual([]);
      }
    }
  });
});

test('the measures are those of the whole model', () => {
  fc.assert(
    fc.property(ordinaryInputs, (inputs) => {
      const results = simulate(inputs);
      expect(goalReading('payback', inputs).measure).toEqual(results.paybackYears);
      for (const kind of ['npv', 'roi', 'totalRevenueUplift'] as const) {
        expect(goalReading(kind, inputs).measure).toEqual(results[kind]);
      }
    }),
  );
});

test('whatever the case: a value found reaches the target, and none nearer does', () => {
  fc.assert(
    fc.property(
      inForce,
      anyGoal,
      fc.nat(),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (inputs, goal, n, part) => {
        fc.pre(goalProblem(goal, inputs) === null);
        const ids = goalInputs(inputs);
        const id = ids[n % ids.length] ?? 'churnCut';
        const seek = goalSeek(goal, inputs, id);
        const now = reachesGoal(goal, goalReading(goal.kind, inputs));
        if (seek.kind === 'reachedAt') {
          expect(holds(goal, withInput(inputs, id, seek.value))).toBe(true);
          const { min, max } = parameter(id);
          expect(seek.value).toBeGreaterThanOrEqual(min);
          expect(seek.value).toBeLessThanOrEqual(max);
        }
        if (seek.kind === 'alreadyReached' && seek.holdsUntil !== null) {
          expect(now).toBe(true);
          expect(holds(goal, withInput(inputs, id, seek.holdsUntil))).toBe(true);
        }
        if (seek.kind !== 'reachedAt' || isWhole(parameter(id))) return;
        // Strictly between the present value and the one found, a hair away from the latter.
        const nearer = inputs[id] + (seek.value - inputs[id]) * part;
        expect(holds(goal, withInput(inputs, id, nearer))).toBe(false);
      },
    ),
    { numRuns: 150 },
  );
});

test('what is out of range is not reached on a fine grid either', () => {
  fc.assert(
    fc.property(inForce, anyGoal, fc.nat(), (inputs, goal, n) => {
      fc.pre(goalProblem(goal, inputs) === null);
      const ids = goalInputs(inputs);
      const id = ids[n % ids.length] ?? 'churnCut';
      if (goalSeek(goal, inputs, id).kind !== 'notWithinRange') return;
      for (const value of fineGrid(id)) expect(holds(goal, withInput(inputs, id, value))).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test('speed, for the record', () => {
  const goal = { kind: 'payback', target: 6 } as const;
  const ids = goalInputs(pays);
  const rows = [3, 20].map((horizonYears) => {
    const inputs = { ...losing, horizonYears };
    const times = ids.map((id) => {
      const start = performance.now();
      goalSeek(goal, inputs, id);
      return performance.now() - start;
    });
    const total = times.reduce((sum, time) => sum + time, 0);
    return { horizonYears, inputs: ids.length, 'ms in all': total, 'ms, slowest': Math.max(...times) };
  });
  console.table(rows);
  expect(ids.length).toBeGreaterThan(25);
});
