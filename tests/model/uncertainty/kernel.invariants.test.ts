import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inputs } from '../../../src/model/inputs';
import { simulate } from '../../../src/model/simulate';
import { drawInputs } from '../../../src/model/uncertainty/draw-inputs';
import { runBlock } from '../../../src/model/uncertainty/run-block';
import { drawProblems, newRunDraws, type RunDraws } from '../../../src/model/uncertainty/run-draws';
import {
  uncertainResultIds,
  type RunPlan,
  type UncertainResultId,
} from '../../../src/model/uncertainty/run-plan';
import { anyInputs, moneyMoved, ordinaryInputs } from '../any-inputs';
import { anyRun } from './any-run';

function drawn(plan: RunPlan, first: number, count: number): RunDraws {
  const run = newRunDraws(plan, first, count);
  runBlock(plan, first, count, run);
  return run;
}

/** What a difference is measured against: all that moves in the sums behind a result, before it cancels out. */
function scaleOf(id: UncertainResultId, inputs: Inputs, value: number): number {
  const people = inputs.customers + inputs.newCustomers * inputs.horizonYears + Math.abs(value);
  if (id === 'paybackYears') return 1e3 * inputs.horizonYears;
  if (id === 'customersKept') return people;
  if (id.endsWith('CustomerValue')) return inputs.purchaseValue * (2 + inputs.reach);
  const money = moneyMoved({
    ...inputs,
    grossMargin: Math.sign(inputs.grossMargin) || 1,
    expansionMargin: 1,
  });
  const cost = inputs.investmentOneOff + inputs.investmentPerYear * inputs.horizonYears;
  return id === 'roi' ? Math.abs(value) + money / cost : money;
}

/** False when the balance touches zero within rounding, where payback may fall on either side. */
function isClear(cumulative: readonly number[]): boolean {
  const largest = Math.max(...cumulative.map(Math.abs));
  return cumulative.every((balance) => Math.abs(balance) > 1e-9 * largest);
}

describe('the kernel', { timeout: 30_000 }, () => {
  const agrees = (plan: RunPlan) => {
    // The last draw of one block and the first of the next.
    const first = 1023;
    const run = drawn(plan, first, 2);
    for (let draw = 0; draw < 2; draw++) {
      const inputs = drawInputs(plan, first + draw);
      const results = simulate(inputs);
      const problem = drawProblems[run.problems[draw] ?? 0];
      expect(problem).toBe(results.verdict === null ? results.npv.reason : 'none');
      for (const id of uncertainResultIds) {
        const actual = run.values[id][draw] ?? NaN;
        const expected = results[id].value ?? NaN;
        if (id === 'paybackYears' && !isClear(results.series.cumulative)) continue;
        if (Number.isNaN(expected)) {
          expect(actual, id).toBeNaN();
          continue;
        }
        const wrong = Math.abs(actual - expected) / Math.max(1e-200, scaleOf(id, inputs, expected));
        expect(wrong, `${id}: ${actual} for ${expected}`).toBeLessThanOrEqual(1e-12);
      }
    }
  };

  test('agrees with simulate on every draw, for any inputs, choices and ranges', () => {
    fc.assert(fc.property(anyRun(anyInputs), agrees), { numRuns: 150 });
  });

  test('agrees with simulate on every draw of ordinary cases', () => {
    fc.assert(fc.property(anyRun(ordinaryInputs), agrees), { numRuns: 150 });
  });
});
