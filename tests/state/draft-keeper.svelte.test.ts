import { expect, test } from 'vitest';
import { DraftKeeper } from '../../src/state/draft-keeper';
import type { DraftStorage } from '../../src/state/drafts';
import { openingScenario } from '../../src/state/scenario';
import { ScenarioStore } from '../../src/state/scenario-store.svelte';
import { FakeWindow } from './fake-window';

function start() {
  const fake = new FakeWindow();
  const kept = new Map<string, string>();
  let isFull = false;
  let refusals = 0;
  let ids = 0;
  const storage: DraftStorage = {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (isFull) throw new Error('full');
      kept.set(key, value);
    },
    removeItem: (key) => kept.delete(key),
  };
  const store = new ScenarioStore(openingScenario, () => fake.time);
  const keeper = new DraftKeeper(
    storage,
    fake.window,
    () => (refusals += 1),
    () => `id${(ids += 1)}`,
    () => fake.time,
  );
  const stop = keeper.connect(store);
  return { fake, store, kept, keeper, stop, fill: () => (isFull = true), refusals: () => refusals };
}

const reachOf = (text: string | undefined) => /reach=([\d.]+)/.exec(text ?? '')?.[1];

test('looking around keeps nothing; a change is kept a moment after it rests', () => {
  const { fake, store, kept } = start();
  fake.advance(5_000);
  expect(kept.size).toBe(0);
  store.setInput('reach', 6);
  fake.advance(249);
  expect(kept.size).toBe(0);
  fake.advance(1);
  expect(reachOf(kept.get('kerroin.draft.id1'))).toBe('6');
});

test('what was changed before anybody kept it is kept', () => {
  const fake = new FakeWindow();
  const store = new ScenarioStore();
  store.setInput('reach', 6);
  const keeper = new DraftKeeper(
    localStorage,
    fake.window,
    () => undefined,
    () => 'first',
  );
  const stop = keeper.connect(store);
  store.tellMissed();
  fake.advance(250);
  expect(reachOf(localStorage.getItem('kerroin.draft.first') ?? '')).toBe('6');
  stop();
  localStorage.clear();
});

test('a drag keeps what it rests on, in the same draft', () => {
  const { fake, store, kept } = start();
  store.hold('reach');
  for (let reach = 1; reach <= 9; reach++) {
    store.setInput('reach', reach);
    fake.advance(16);
  }
  fake.advance(250);
  expect([kept.size, reachOf(kept.get('kerroin.draft.id1'))]).toEqual([1, '9']);
});

test('closing the page keeps what is still waiting', () => {
  const { fake, store, kept } = start();
  store.setInput('reach', 6);
  fake.fire('pagehide');
  expect(reachOf(kept.get('kerroin.draft.id1'))).toBe('6');
});

test('a link that is opened begins another draft: the work before it stays as it was', () => {
  const { fake, store, kept } = start();
  store.setInput('reach', 6);
  store.open({ ...openingScenario, company: 'Acme' });
  expect(reachOf(kept.get('kerroin.draft.id1'))).toBe('6');
  fake.advance(1_000);
  expect(kept.size).toBe(1);
  store.setInput('reach', 2);
  fake.advance(1_000);
  expect([reachOf(kept.get('kerroin.draft.id1')), reachOf(kept.get('kerroin.draft.id2'))]).toEqual([
    '6',
    '2',
  ]);
});

test('a full storage is reported and nothing else happens', () => {
  const { fake, store, fill, refusals } = start();
  fill();
  store.setInput('reach', 6);
  fake.advance(1_000);
  expect([refusals(), store.inputs.reach]).toEqual([1, 6]);
});

test('after it has stopped nothing is kept any more', () => {
  const { fake, store, kept, stop } = start();
  stop();
  store.setInput('reach', 6);
  fake.advance(1_000);
  expect([kept.size, fake.listenerCount()]).toEqual([0, 0]);
});
