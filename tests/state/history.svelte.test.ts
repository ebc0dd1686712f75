import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { History } from '../../src/state/history.svelte';
import { isSameScenario } from '../../src/state/same-scenario';
import { openingScenario } from '../../src/state/scenario';
import { ScenarioStore } from '../../src/state/scenario-store.svelte';
import { act, anyAction } from './any-scenario';
import { setInputs } from '../../src/state/set-inputs';

function start() {
  let time = 0;
  const now = () => time;
  const store = new ScenarioStore(openingScenario, now);
  const history = new History(store, store.scenario, now);
  const wait = (milliseconds: number) => (time += milliseconds);
  return { store, history, wait };
}

describe('a step', () => {
  test('nothing can be undone before something was changed', () => {
    const { history } = start();
    expect([history.canUndo, history.canRedo, history.entries.length]).toEqual([false, false, 1]);
    history.undo();
    history.redo();
    expect(history.index).toBe(0);
  });

  test('one drag is one step, however long it takes', () => {
    const { store, history, wait } = start();
    store.hold('retention');
    for (const value of [0.8, 0.7, 0.6]) {
      store.setInput('retention', value);
      wait(4_000);
    }
    store.release();
    expect(history.entries).toHaveLength(2);
    history.undo();
    expect(store.inputs.retention).toBe(0.84);
    history.redo();
    expect(store.inputs.retention).toBe(0.6);
  });

  test('two drags of the same slider are two steps', () => {
    const { store, history } = start();
    for (const value of [0.7, 0.6]) {
      store.hold('retention');
      store.setInput('retention', value + 0.01);
      store.setInput('retention', value);
      store.release();
    }
    history.undo();
    expect(store.inputs.retention).toBe(0.7);
    history.undo();
    expect(store.inputs.retention).toBe(0.84);
  });

  test('a key pressed right after a drag is a step of its own', () => {
    const { store, history } = start();
    store.hold('retention');
    store.setInput('retention', 0.7);
    store.release();
    store.setInput('retention', 0.71);
    history.undo();
    expect(store.inputs.retention).toBe(0.7);
  });

  test('segment, reset, several values at once and the currency are steps', () => {
    const { store, history, wait } = start();
    store.setInput('churnNow', 0.2);
    wait(2_000);
    store.showSegment('b2c');
    setInputs(store, { customers: 900, annualRevenue: 100 });
    store.setCurrency('SEK');
    store.resetAll();
    expect(history.entries).toHaveLength(6);
    history.undo();
    expect([store.inputs.customers, store.about.currency, store.about.segment]).toEqual([900, 'SEK', 'own']);
    history.undo();
    expect(store.about.currency).toBe('EUR');
    history.undo();
    expect([store.inputs.customers, store.about.segment]).toEqual([500, 'b2c']);
    history.undo();
    expect([store.about.segment, store.inputs.churnNow]).toEqual(['own', 0.2]);
    history.undo();
    expect(store.scenario).toBe(openingScenario);
  });

  test('a drag that ends where it began, or a text that was given up, is none', () => {
    const { store, history } = start();
    store.setInput('reach', 7);
    const before = store.scenario;
    store.setInput('churnNow', 0.02);
    store.takeBack(before, 'churnNow');
    expect(history.entries).toHaveLength(2);
    store.setInput('churnNow', 0.03);
    expect(history.entries).toHaveLength(3);
    history.undo();
    history.undo();
    expect([store.inputs.reach, store.inputs.churnNow]).toEqual([5, 0.15]);
  });

  test('what is changed after undoing replaces what was undone', () => {
    const { store, history } = start();
    store.setInput('retention', 0.5);
    store.setInput('reach', 3);
    history.undo();
    store.setInput('crossSell', 0.1);
    expect(history.canRedo).toBe(false);
    expect(history.entries).toHaveLength(3);
    history.undo();
    expect([store.inputs.retention, store.inputs.reach, store.inputs.crossSell]).toEqual([0.5, 5, 0.54]);
  });

  test('changes made before the history was there can be undone step by step', () => {
    const store = new ScenarioStore();
    const opened = store.scenario;
    store.setInput('reach', 3);
    store.hold('retention');
    for (const retention of [0.6, 0.55, 0.5]) store.setInput('retention', retention);
    const history = new History(store, opened);
    store.tellMissed();
    store.setInput('retention', 0.45);
    store.release();
    expect(history.entries).toHaveLength(3);
    history.undo();
    expect([store.inputs.reach, store.inputs.retention]).toEqual([3, 0.84]);
    history.undo();
    expect(store.scenario).toBe(opened);
  });
});

describe('walking', () => {
  test('any point can be gone to, and those after it stay', () => {
    const { store, history } = start();
    store.setInput('retention', 0.5);
    store.setInput('reach', 3);
    store.setInput('crossSell', 0.1);
    history.goTo(1);
    expect([store.inputs.retention, store.inputs.reach]).toEqual([0.5, 5]);
    expect([history.canUndo, history.canRedo, history.entries.length]).toEqual([true, true, 4]);
    history.goTo(3);
    expect(store.inputs.crossSell).toBe(0.1);
    history.goTo(9);
    expect(history.index).toBe(3);
  });

  test('the browser’s Back is a step back here, too', () => {
    const { store, history } = start();
    store.setInput('retention', 0.5);
    store.setInput('reach', 3);
    const before = history.entries[1]?.scenario;
    // Read from the address again: the same content, another object.
    store.open(structuredClone(before ?? openingScenario), 'walked');
    expect([history.index, history.canRedo, history.entries.length]).toEqual([1, true, 3]);
    history.redo();
    expect(store.inputs.reach).toBe(3);
  });

  test('a link that is opened is a step that can be undone', () => {
    const { store, history } = start();
    store.setInput('retention', 0.5);
    store.open({ ...openingScenario, preset: 'b2c', segment: 'b2c', company: 'Acme' });
    expect(history.entries.at(-1)?.how).toBe('opened');
    history.undo();
    expect([store.inputs.retention, store.scenario.company]).toEqual([0.5, '']);
  });

  test('replay shows the step before for a moment and is no step itself', async () => {
    const { store, history } = start();
    store.setInput('retention', 0.5);
    let during = NaN;
    await history.replay(() => {
      during = store.inputs.retention;
      return Promise.resolve();
    });
    expect([during, store.inputs.retention, history.entries.length, history.index]).toEqual([
      0.84, 0.5, 2, 1,
    ]);
  });

  test('replay gives way to whoever changes something meanwhile', async () => {
    const { store, history } = start();
    store.setInput('retention', 0.5);
    await history.replay(() => {
      store.setInput('reach', 2);
      return Promise.resolve();
    });
    expect([store.inputs.retention, store.inputs.reach]).toEqual([0.84, 2]);
    expect(history.entries.at(-1)?.scenario).toBe(store.scenario);
    history.undo();
    expect([store.inputs.retention, store.inputs.reach]).toEqual([0.5, 5]);
  });
});

test('whatever was done, undoing all of it leads back to the start and redoing all of it to the end', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { minLength: 1, maxLength: 50 }), (actions) => {
      const { store, history, wait } = start();
      for (const action of actions) {
        wait(2_000);
        store.replace(act(store.scenario, action));
      }
      const end = store.scenario;
      const count = history.entries.length;
      while (history.canUndo) history.undo();
      expect(store.scenario).toBe(openingScenario);
      for (let step = 1; step < count; step++) history.redo();
      expect(history.canRedo).toBe(false);
      expect(isSameScenario(store.scenario, end)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
