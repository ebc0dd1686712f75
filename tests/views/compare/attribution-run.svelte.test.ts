import { describe, expect, test } from 'vitest';
import { examples } from '../../../src/model/examples';
import type { Inputs } from '../../../src/model/inputs';
import { AttributionRun } from '../../../src/views/compare/attribution-run.svelte';

/** Time that goes on by one millisecond at each look, and turns that are given by hand. */
function slowPace() {
  let time = 0;
  let waiting: (() => void)[] = [];
  return {
    pace: { now: () => (time += 1), rest: () => new Promise<void>((resolve) => waiting.push(resolve)) },
    turn: async (): Promise<boolean> => {
      const [next] = waiting;
      if (next === undefined) return false;
      waiting = waiting.slice(1);
      next();
      await Promise.resolve();
      await Promise.resolve();
      return true;
    },
  };
}

const { b2b, b2c } = examples;
/** More changes than can be gone through: an estimate it stays. */
const veryDifferent: Inputs = {
  ...b2c,
  investmentOneOff: 80_000,
  investmentPerYear: 55_000,
  rampMonths: 9,
  horizonYears: 5,
  discountRate: 0.07,
  reach: 3,
  churnCut: 0.04,
};
const sumOf = (run: AttributionRun) =>
  run.difference?.contributions.reduce((sum, { amount }) => sum + amount, 0) ?? NaN;
const errorsOf = (run: AttributionRun) =>
  run.difference?.contributions.map(({ standardError }) => standardError) ?? [];

describe('an attribution', () => {
  test('of few changes is there at once', () => {
    const run = new AttributionRun(slowPace().pace);
    run.start(b2b, { ...b2b, churnCut: 0.05, customers: 600 });
    expect(run.isRefining).toBe(false);
    expect(run.difference?.contributions).toHaveLength(2);
  });

  test('of B2B and B2C begins with an estimate and ends exact, in slices', async () => {
    const { pace, turn } = slowPace();
    const run = new AttributionRun(pace);
    run.start(b2b, b2c);
    expect(run.isRefining).toBe(true);
    expect(Math.max(...errorsOf(run))).toBeGreaterThan(0);
    let turns = 0;
    while (await turn()) turns++;
    expect(turns).toBeGreaterThan(3);
    expect(run.isRefining).toBe(false);
    expect(Math.max(...errorsOf(run))).toBe(0);
    const { npvFrom = NaN, npvTo = NaN } = run.difference ?? {};
    expect(sumOf(run)).toBeCloseTo(npvTo - npvFrom, 6);
  });

  test('of very many changes gets better, and always adds up', async () => {
    const { pace, turn } = slowPace();
    const run = new AttributionRun(pace);
    run.start(b2b, veryDifferent);
    const first = Math.max(...errorsOf(run));
    for (let i = 0; i < 400 && (await turn()); i++);
    expect(Math.max(...errorsOf(run))).toBeLessThan(first / 3);
    const { npvFrom = NaN, npvTo = NaN } = run.difference ?? {};
    expect(sumOf(run)).toBeCloseTo(npvTo - npvFrom, 4);
    run.stop();
  });

  test('of older inputs is given up when new ones come', async () => {
    const { pace, turn } = slowPace();
    const run = new AttributionRun(pace);
    run.start(b2b, b2c);
    await turn();
    run.start(b2b, { ...b2b, churnCut: 0.05 });
    const shown = run.difference;
    while (await turn());
    expect(run.difference).toBe(shown);
    expect(run.isRefining).toBe(false);
  });

  test('without a net present value has its reason', () => {
    const run = new AttributionRun(slowPace().pace);
    run.start(b2b, { ...b2b, retentionLever: 'satisfaction', satisfiedNow: 0.95, retentionOfSatisfied: 0.1 });
    expect(run.difference).toBeNull();
    expect(run.reason).toBe('contradictoryRetention');
  });
});
