import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examples, presets } from '../../../src/model/examples';
import { modelChoices, type Inputs } from '../../../src/model/inputs';
import type { Results } from '../../../src/model/results';
import { simulate } from '../../../src/model/simulate';
import { evaluate, evaluateMonths } from '../../../src/model/trace/evaluate';
import { isOfSegment, scalarOf } from '../../../src/model/trace/scalar-of';
import { resultIds } from '../../../src/model/trace/trace-steps';
import { traceOf, type Step } from '../../../src/model/trace/trace-of';
import type { ResultId, ScalarId } from '../../../src/model/trace/quantity-ids';
import type { TraceSegment } from '../../../src/model/trace/trace-context';
import { parameter } from '../../../src/model/parameters';
import { anyInputs, inputIds, ordinaryInputs, parameterIds } from '../any-inputs';
import { grossValue } from './gross-value';

const segments: readonly TraceSegment[] = ['own', 'b2b', 'b2c'];
const scalarId = (id: ResultId): ScalarId => (id === 'verdict' ? 'npv' : id);
const resultOf = (id: ResultId, results: Results, segment: TraceSegment) =>
  scalarOf({ results, segment: isOfSegment(scalarId(id)) ? segment : 'own' }, scalarId(id));

/** What is wrong with one trace; empty when every step follows from its formula and the last one is the result. */
function faultsOf(id: ResultId, inputs: Inputs, results: Results, segment: TraceSegment): string[] {
  const trace = traceOf(id, inputs, results, segment);
  const { value, reason } = resultOf(id, results, segment);
  const faults: string[] = [];
  if (trace.value !== value || trace.reason !== reason) faults.push(`${id}: value ${String(trace.value)}`);
  const last = trace.steps.at(-1);
  if (last === undefined) return value === null ? faults : [...faults, `${id}: no steps`];
  if (last.value !== value) faults.push(`${id}: last step ${String(last.value)} is not ${String(value)}`);
  const scale = Math.max(...trace.steps.map((step) => Math.abs(step.value ?? 0)));
  for (const step of trace.steps) {
    if (!follows(step, 1e-12 * scale + lostDigits(step, results))) faults.push(`${id}: ${step.id}`);
  }
  return faults;
}

/** The difference of two customer paths can be exact only to the last digits of the paths; a product enlarges that. */
function lostDigits({ id, value }: Step, { customersKept, series }: Results): number {
  if (id !== 'valueBeyondHorizon' || !value || !customersKept.value) return 0;
  return 1e-12 * Math.abs(value / customersKept.value) * Math.max(...series.customersWith);
}

function follows({ expression, value, months }: Step, dust: number): boolean {
  const worked = evaluate(expression);
  if (value === null) return true;
  // The last term is for numbers that are zero but for a subnormal.
  const near = 1e-9 * Math.max(Math.abs(value), grossValue(expression)) + dust + 1e-100;
  if (!(Math.abs(worked - value) <= near)) return false;
  // The months add up to the sum.
  if (months === undefined || expression.kind !== 'summation') return true;
  return Math.abs(months.values.reduce((a, b) => a + b, 0) - value) <= near;
}

const allFaults = (inputs: Inputs): string[] => {
  const results = simulate(inputs);
  return resultIds.flatMap((id) =>
    (isOfSegment(scalarId(id)) ? segments : segments.slice(0, 1)).flatMap((segment) =>
      faultsOf(id, inputs, results, segment),
    ),
  );
};

test('there is a trace for every result that is one number, and for the verdict', () => {
  const results = simulate(examples.b2b);
  const isScalar = (value: unknown) => typeof value === 'object' && value !== null && 'value' in value;
  const scalars = Object.entries(results).flatMap(([id, value]) => (isScalar(value) ? [id] : []));
  expect([...resultIds].sort()).toEqual([...scalars, 'verdict'].sort());
});

describe('every step follows from its formula, and the last step is the result', () => {
  test.each(presets)('in the example %s', (preset) => {
    expect(allFaults(examples[preset])).toEqual([]);
  });

  test('in the example under every single choice', () => {
    for (const [id, values] of Object.entries(modelChoices)) {
      for (const value of values)
        expect(allFaults({ ...examples.b2b, [id]: value }), `${id} ${value}`).toEqual([]);
    }
  });

  test('with ordinary inputs under any choices', () => {
    fc.assert(
      fc.property(ordinaryInputs, (inputs) => {
        expect(allFaults(inputs)).toEqual([]);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  }, 60_000);

  test('with any inputs that can be typed', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        expect(allFaults(inputs)).toEqual([]);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  }, 60_000);
});

test('a sum over months carries what it adds up, the series of the results', () => {
  const results = simulate(examples.b2b);
  const step = traceOf('retentionRevenue', examples.b2b, results).steps.at(-1);
  expect(step?.months?.from).toBe(1);
  expect(step?.months?.values).toHaveLength(36);
  step?.months?.values.forEach((value, index) => {
    expect(value).toBeCloseTo(results.series.retentionRevenue[index + 1] ?? NaN, 6);
  });
});

describe('a result without a value', () => {
  test('has its reason, and the steps that show why', () => {
    const inputs = { ...examples.b2b, investmentOneOff: 0, investmentPerYear: 0 };
    const trace = traceOf('roi', inputs, simulate(inputs));
    expect(trace).toMatchObject({ value: null, reason: 'noCost' });
    expect(trace.steps.map(({ id, value }) => [id, value]).slice(1)).toEqual([
      ['cost', 0],
      ['roi', null],
    ]);
  });

  test('has no steps when the inputs contradict each other', () => {
    const inputs: Inputs = { ...examples.b2b, retentionLever: 'satisfaction', satisfiedNow: 1 };
    const results = simulate(inputs);
    expect(traceOf('npv', inputs, results)).toMatchObject({
      value: null,
      reason: 'nobodyDissatisfied',
      steps: [],
    });
    expect(traceOf('satisfiedCustomerValue', inputs, results).steps.at(-1)?.value).toBeGreaterThan(0);
  });
});

describe('what a result depends on', () => {
  /** The results that differ when one input does. Losing the value to contradictory inputs is no formula's doing. */
  function changedResults(inputs: Inputs, id: keyof Inputs, to: Inputs[keyof Inputs]): ResultId[] {
    const [before, after] = [simulate(inputs), simulate({ ...inputs, [id]: to })];
    return resultIds.filter((result) => {
      const [was, is] = [resultOf(result, before, 'own').value, resultOf(result, after, 'own').value];
      return was !== null && is !== null && Math.abs(was - is) > 1e-9 * Math.max(1, Math.abs(was));
    });
  }
  const otherValues = (inputs: Inputs, id: keyof Inputs): readonly Inputs[keyof Inputs][] => {
    if (id in modelChoices) return modelChoices[id as keyof typeof modelChoices];
    const { min, max, unit } = parameter(parameterIds.find((one) => one === id) ?? 'reach');
    const middle = (min + Math.min(max, 2 * Math.abs(Number(inputs[id])) + 1)) / 2;
    return [min, unit === 'years' || unit === 'months' ? Math.round(middle) : middle];
  };
  /** Inputs that change a result without being named. */
  const unnamed = (inputs: Inputs): string[] => {
    const results = simulate(inputs);
    const named = new Map(resultIds.map((id) => [id, traceOf(id, inputs, results).dependsOn]));
    return inputIds.flatMap((id) =>
      otherValues(inputs, id)
        .flatMap((to) => changedResults(inputs, id, to))
        .filter((result) => named.get(result)?.includes(id) !== true)
        .map((result) => `${result} by ${id}`),
    );
  };

  test.each(presets)('is named, every input that changes it in the example %s', (preset) => {
    expect(unnamed(examples[preset])).toEqual([]);
  });

  test('is named under other choices', () => {
    fc.assert(
      fc.property(ordinaryInputs, (inputs) => {
        expect(unnamed(inputs)).toEqual([]);
      }),
      { numRuns: 5, endOnFailure: true },
    );
  }, 60_000);

  test('leaves out what does nothing', () => {
    const results = simulate(examples.b2b);
    expect(traceOf('satisfiedCustomerValue', examples.b2b, results).dependsOn).toEqual([
      ...['purchaseValue', 'retention', 'crossSell', 'referralRate', 'reach', 'referralConversion'],
    ]);
    const npv = traceOf('npv', examples.b2b, results).dependsOn;
    for (const id of ['retentionDissatisfied', 'sampleSizeB2B', 'sbgAlpha', 'retention'] as const) {
      expect(npv).not.toContain(id);
    }
    expect(traceOf('breakEvenChurnCut', examples.b2b, results).dependsOn).not.toContain('churnCut');
  });
});

describe('where the numbers come from', () => {
  test('the published formula has its page and the values in force', () => {
    const results = simulate(examples.b2b);
    expect(traceOf('retentionPart', examples.b2b, results).sources).toEqual([
      { kind: 'page', id: 'dagmarFormula' },
      { kind: 'benchmark', segment: 'b2b', id: 'retention' },
    ]);
    expect(traceOf('retentionPart', examples.b2b, results, 'b2c').sources).toEqual([
      { kind: 'page', id: 'dagmarFormula' },
      { kind: 'benchmark', segment: 'b2c', id: 'retention' },
    ]);
  });

  test('a value of one’s own has none, evidence is named while it is in force', () => {
    const inputs = { ...examples.b2b, retention: 0.7 };
    expect(traceOf('retentionPart', inputs, simulate(inputs)).sources).toEqual([
      { kind: 'page', id: 'dagmarFormula' },
    ]);
    const evidence = (of: Inputs) =>
      traceOf('npv', of, simulate(of)).sources.filter(({ kind }) => kind === 'evidence').length;
    expect(evidence(examples.b2b)).toBe(3);
    expect(evidence({ ...examples.b2b, claimStrength: 'own' })).toBe(0);
  });
});

test('the value after the horizon is not left out where the scenario counts it', () => {
  const counted: Inputs = { ...examples.b2b, terminalValue: 'included' };
  expect(traceOf('npv', examples.b2b, simulate(examples.b2b)).notIncluded).toContain('valueAfterHorizon');
  expect(traceOf('npv', counted, simulate(counted)).notIncluded).not.toContain('valueAfterHorizon');
});

test('months of an expression without months are none', () => {
  expect(evaluateMonths({ kind: 'number', value: 1 })).toEqual({ from: 0, values: [] });
});
