import { flushSync } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { examples } from '../../src/model/examples';
import { simulate } from '../../src/model/simulate';
import { openingScenario, startInputs, withInput, type Scenario } from '../../src/state/scenario';
import { ScenarioStore, type Gesture } from '../../src/state/scenario-store.svelte';

vi.mock('../../src/model/simulate', { spy: true });

afterEach(() => {
  vi.mocked(simulate).mockClear();
});

/** Listens to a store and keeps what it heard. */
function heardBy(store: ScenarioStore) {
  const heard: [Scenario, Gesture][] = [];
  const stop = store.onChange(({ scenario, gesture }) => {
    heard.push([scenario, gesture]);
  });
  return { heard, stop };
}

describe('the store', () => {
  test('says the same value by value as in one piece, however it changes', () => {
    const store = new ScenarioStore();
    const changes = [
      () => {
        store.setInput('reach', 7);
      },
      () => {
        store.showSegment('b2c');
      },
      () => {
        store.setCurrency('SEK');
      },
      () => {
        store.open({ ...openingScenario, preset: 'b2c', segment: 'own', own: { retention: 0.5 } });
      },
      () => {
        store.resetAll();
      },
    ];
    for (const change of changes) {
      change();
      expect({ ...store.values }).toEqual(store.inputs);
      expect({ ...store.start }).toEqual(startInputs(store.scenario));
      const { segment, currency, company, name, own } = store.scenario;
      const isOwn = Object.keys(own).length > 0;
      expect({ ...store.about }).toEqual({ segment, currency, company, name, isOwn });
    }
  });

  test('runs the model once per change, however many read the results', () => {
    const store = new ScenarioStore();
    const seen: (number | null)[][] = [];
    const stop = $effect.root(() => {
      for (let reader = 0; reader < 8; reader += 1) {
        const readings: (number | null)[] = [];
        seen.push(readings);
        $effect(() => {
          readings.push(store.results.npv.value);
        });
      }
    });
    flushSync();
    expect(simulate).toHaveBeenCalledTimes(1);
    // A drag: fifty input events and the change event that ends it with the same value.
    for (let event = 1; event <= 50; event += 1) {
      store.setInput('churnCut', event / 200);
      flushSync();
    }
    store.setInput('churnCut', 50 / 200);
    flushSync();
    expect(simulate).toHaveBeenCalledTimes(51);
    for (const readings of seen) expect(readings).toHaveLength(51);
    expect(seen[0]?.at(-1)).toBe(simulate({ ...examples.b2b, churnCut: 0.25 }).npv.value);
    stop();
  });

  test('does not run the model when only the currency changes', () => {
    const store = new ScenarioStore();
    const stop = $effect.root(() => {
      $effect(() => {
        expect(store.results.verdict).toBe('pays');
      });
    });
    flushSync();
    const before = store.results;
    store.setCurrency('SEK');
    flushSync();
    expect(store.results.npv).toEqual(before.npv);
    stop();
  });

  test('tells of fifty moves and one end as fifty changes of one gesture', () => {
    const store = new ScenarioStore();
    const { heard } = heardBy(store);
    for (let event = 1; event <= 50; event += 1) store.setInput('retention', event / 100);
    store.setInput('retention', 0.5);
    expect(heard).toHaveLength(50);
    expect(new Set(heard.map(([, gesture]) => gesture))).toEqual(new Set(['retention']));
    expect(heard.at(-1)?.[0]).toBe(store.scenario);
  });

  test('says nothing when a value is set again', () => {
    const store = new ScenarioStore();
    const { heard } = heardBy(store);
    store.setInput('retention', 0.84);
    store.showSegment('b2b');
    expect(heard).toEqual([]);
    expect(store.scenario).toBe(openingScenario);
  });

  test.each([
    [
      'a reset of one input',
      (store: ScenarioStore) => {
        store.resetInput('retention');
      },
    ],
    [
      'a reset of a group',
      (store: ScenarioStore) => {
        store.resetGroup('formula');
      },
    ],
    [
      'a reset of everything',
      (store: ScenarioStore) => {
        store.resetAll();
      },
    ],
    [
      'another segment',
      (store: ScenarioStore) => {
        store.showSegment('b2c');
      },
    ],
    [
      'another currency',
      (store: ScenarioStore) => {
        store.setCurrency('CHF');
      },
    ],
  ])('tells of %s as a step of its own', (_, change) => {
    const store = new ScenarioStore();
    store.setInput('retention', 0.5);
    const { heard } = heardBy(store);
    change(store);
    expect(heard).toEqual([[store.scenario, null]]);
  });

  test('says how a scenario came on screen, and nothing to who stopped listening', () => {
    const store = new ScenarioStore();
    const heard: unknown[] = [];
    const stop = store.onChange(({ how, joins }) => {
      heard.push([how, joins]);
    });
    store.open({ ...openingScenario, segment: 'b2c', preset: 'b2c' });
    expect(store.inputs).toEqual(examples.b2c);
    store.open(openingScenario, 'walked');
    store.setInput('retention', 0.2);
    store.setInput('retention', 0.3);
    stop();
    store.setInput('retention', 0.1);
    const steps = [
      ['opened', false],
      ['walked', false],
      ['changed', false],
      ['changed', true],
    ];
    expect(heard).toEqual(steps);
  });

  test('replaces its snapshot and never changes one', () => {
    const store = new ScenarioStore();
    const before = store.scenario;
    const copy = structuredClone(before);
    store.setInput('retention', 0.1);
    store.resetAll();
    store.showSegment('own');
    expect(before).toEqual(copy);
    expect(structuredClone(store.scenario)).toEqual(store.scenario);
    expect(examples.b2b).toEqual(simulateFree.b2b);
  });

  test('values a customer with the user’s own shares, also while a segment is shown', () => {
    const store = new ScenarioStore();
    store.setInput('retention', 1);
    store.setInput('purchaseValue', 100);
    store.showSegment('b2c');
    // 100 × (1 + 0.54 + 0.73 × 5 × 0.65)
    expect(store.forFormula.own.satisfiedCustomerValue.value).toBeCloseTo(391.25, 10);
    expect(store.results.satisfiedCustomerValue.value).toBeCloseTo(337.7, 10);
  });

  test('a value typed key by key keeps who set it, although each key begins from the scenario before the first', () => {
    const store = new ScenarioStore();
    const before = store.scenario;
    for (let key = 0; key < 2; key += 1) store.takeBack(withInput(before, 'churnNow', 0.12), 'churnNow');
    expect(store.scenario.ledger.churnNow).toMatchObject({ value: 0.12, supplier: 'assumption' });
    store.takeBack(before, 'churnNow');
    expect(store.scenario.ledger).toEqual({});
  });

  test('the slow views are told when their pace says so, with what is in force then', () => {
    const store = new ScenarioStore();
    const waiting: (() => void)[] = [];
    const stop = store.settleBy((tell) => waiting.push(tell));
    store.setInput('churnNow', 0.2);
    store.setInput('churnNow', 0.3);
    expect(store.results.churnAfter.value).toBeCloseTo(0.27, 12);
    expect(store.settled.results.churnAfter.value).toBeCloseTo(0.12, 12);
    waiting.at(-1)?.();
    expect(store.settled.inputs.churnNow).toBe(0.3);
    expect(store.settled.results).toBe(store.results);
    store.setInput('churnNow', 0.1);
    stop();
    // Nobody paces them any more: they follow at once.
    expect(store.settled.inputs.churnNow).toBe(0.1);
  });

  test('knows which slider is held', () => {
    const store = new ScenarioStore();
    expect(store.held).toBeNull();
    store.hold('reach');
    expect(store.held).toBe('reach');
    store.release();
    expect(store.held).toBeNull();
  });
});

const simulateFree = structuredClone({ b2b: examples.b2b });
