import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parameterIds, anyValue } from '../model/any-inputs';
import { anyRange } from '../model/any-range';
import { noRange } from '../../src/state/own-ranges';
import { rangeProblem } from '../../src/model/uncertainty/range-problem';
import { rangeInForce, rangesOf, situationOf } from '../../src/state/ranges-of';
import { readLink } from '../../src/state/read-link';
import { readScenarioFile } from '../../src/state/files/read-file';
import { writeScenarioFile } from '../../src/state/files/write-file';
import { ScenarioStore } from '../../src/state/scenario-store.svelte';
import {
  inputsOf,
  openingScenario,
  withInput,
  withReset,
  withSegment,
  type Scenario,
} from '../../src/state/scenario';
import { setRange, withRange, withTypedRange } from '../../src/state/set-range';
import { withRangesInForce } from '../../src/state/with-ranges-in-force';
import { writeLink } from '../../src/state/write-link';
import { anyScenario } from './any-scenario';

const pert = (low: number, high: number) => ({ kind: 'pert', low, high }) as const;
const opened = (scenario: Scenario) => readLink(writeLink(withRangesInForce(scenario), 'en')).scenario;

describe('the ranges in force', () => {
  test('of an untouched example are the suggested ones', () => {
    const ranges = rangesOf(openingScenario);
    expect(ranges.retention).toEqual({ kind: 'beta', sampleSize: 200, designEffect: 1.5 });
    expect(ranges.reach).toEqual({ kind: 'lognormal', p90: 10 });
    expect(ranges.churnCut).toMatchObject({ kind: 'pert', low: 0.015 });
    expect(ranges.horizonYears).toBeUndefined();
  });

  test('of a value that was typed are nobody’s, until it is the published one again', () => {
    const own = withInput(openingScenario, 'retention', 0.9);
    expect(rangesOf(own).retention).toBeUndefined();
    expect(rangesOf(withInput(own, 'retention', 0.84)).retention).toMatchObject({ kind: 'beta' });
    // The whole population's value, typed into a B2B scenario, brings its own sample along.
    expect(rangesOf(withInput(own, 'retention', 0.81)).retention).toMatchObject({ sampleSize: 1_000 });
    expect(rangesOf(withInput(own, 'churnCut', 0.04)).churnCut).toBeUndefined();
  });

  test('are the user’s own before any suggestion, and none when it was switched off', () => {
    expect(rangesOf(withRange(openingScenario, 'retention', pert(0.8, 0.9))).retention).toEqual(
      pert(0.8, 0.9),
    );
    const off = withRange(openingScenario, 'retention', noRange);
    expect(rangesOf(off).retention).toBeUndefined();
    expect(rangeInForce('retention', situationOf(off))).toEqual({ range: null, from: 'own' });
  });

  test('move along with the value and come back unharmed from the end of the slider', () => {
    const given = withRange(openingScenario, 'churnNow', pert(0.1, 0.2));
    expect(rangesOf(withInput(given, 'churnNow', 0.25)).churnNow).toEqual(pert(0.2, 0.3));
    const atEnd = withInput(given, 'churnNow', 0);
    expect(rangesOf(atEnd).churnNow).toEqual(pert(0, 0.05));
    expect(rangesOf(withInput(atEnd, 'churnNow', 0.15)).churnNow).toEqual(pert(0.1, 0.2));
  });

  test('go with a reset of their input, and a look at another segment overwrites none', () => {
    const given = withRange(openingScenario, 'churnNow', pert(0.1, 0.2));
    expect(withReset(given, ['churnNow'])).toEqual(openingScenario);
    const looked = withSegment(given, 'b2c');
    expect(inputsOf(looked).churnNow).toBe(0.15);
    expect(withSegment(looked, 'b2b')).toEqual(given);
  });

  test('can always be drawn from, whatever was done', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const inputs = inputsOf(scenario);
        for (const id of parameterIds) {
          const range = rangesOf(scenario)[id];
          if (range !== undefined) expect(rangeProblem(id, inputs[id], range), id).toBeNull();
        }
        expect(Object.keys(inputs).length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a typed range', () => {
  test('leaves a value that lies inside it, and takes its middle otherwise', () => {
    const inside = withTypedRange(openingScenario, 'churnCut', 0.02, 0.04);
    expect(inside.own).toEqual({});
    expect(rangesOf(inside).churnCut).toEqual(pert(0.02, 0.04));
    const outside = withTypedRange(openingScenario, 'churnCut', 0.01, 0.02);
    expect(inputsOf(outside).churnCut).toBe(0.015);
    expect(rangesOf(outside).churnCut).toEqual(pert(0.01, 0.02));
  });
});

describe('what is shared', () => {
  test('names every range in force, so that another suggestion later changes no old link', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const link = new URLSearchParams(writeLink(withRangesInForce(scenario), 'en').slice(1));
        for (const id of Object.keys(rangesOf(scenario))) expect(link.has(`range.${id}`), id).toBe(true);
        expect(link.get('range.*')).toBe('none');
        expect(opened(scenario)).toEqual(scenario);
      }),
      { numRuns: 300 },
    );
  });

  test('opens with no range for what it does not name, whatever is suggested', () => {
    const { scenario, problems } = readLink('#preset=b2b&range.churnCut=pert:0.02:0.04&range.*=none');
    expect(problems).toEqual([]);
    expect(rangesOf(scenario)).toEqual({ churnCut: pert(0.02, 0.04) });
  });

  test('of any range of any input opens as it was, from a link and from a file', () => {
    const one = fc
      .constantFrom(...parameterIds)
      .chain((id) => anyValue(id).map((value) => ({ id, value })))
      .chain(({ id, value }) => {
        const at = inputsOf(withInput(openingScenario, id, value))[id];
        return anyRange(id, at).map((range) => ({ id, value, range }));
      });
    fc.assert(
      fc.property(one, ({ id, value, range }) => {
        fc.pre(range !== null);
        const scenario = withRange(withInput(openingScenario, id, value), id, range);
        expect(rangesOf(scenario)[id]).toEqual(range);
        expect(rangesOf(opened(scenario))).toEqual(rangesOf(scenario));
        const [read] = readScenarioFile(writeScenarioFile([scenario], '')).scenarios;
        expect(read).toEqual(scenario);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the store', () => {
  test('takes a drag of a range as one step and tells nobody of a range that is there already', () => {
    const store = new ScenarioStore(undefined, () => 0);
    const joined: boolean[] = [];
    store.onChange(({ joins }) => joined.push(joins));
    for (const high of [0.2, 0.21, 0.22, 0.22]) setRange(store, 'churnNow', pert(0.1, high));
    expect(joined).toEqual([false, true, true]);
    expect(store.isChanged('churnNow')).toBe(true);
    expect(store.about.isOwn).toBe(true);
    store.resetAll();
    expect(store.scenario.ranges).toBeNull();
    expect(store.about.isOwn).toBe(false);
  });
});
