import { backToOwnWork, ownWork } from '../../src/state/own-work';
import { beforeEach, describe, expect, test } from 'vitest';
import { Arrival } from '../../src/state/arrival.svelte';
import { DraftKeeper } from '../../src/state/draft-keeper';
import { keepDraft, readDrafts } from '../../src/state/drafts';
import { History } from '../../src/state/history.svelte';
import { readLink } from '../../src/state/read-link';
import { openingScenario, withInput, type Scenario } from '../../src/state/scenario';
import { ScenarioStore } from '../../src/state/scenario-store.svelte';
import type { Opening } from '../../src/state/session.svelte';
import { tabNote, type TabNote } from '../../src/state/tab-note';

const mine = withInput({ ...openingScenario, name: 'Mine' }, 'churnNow', 0.11);
const sent: Scenario = readLink('#v=1&preset=b2b&churnNow=0.22&company=Acme').scenario;

beforeEach(() => {
  localStorage.clear();
});

/** The page as it opens with a scenario, in the order that the workspace connects it. */
function open(
  opening: Opening,
  start: Scenario = sent,
  note: TabNote = { read: () => false, write: () => undefined },
) {
  let ids = 0;
  const store = new ScenarioStore(start);
  const history = new History(store, store.scenario);
  const drafts = new DraftKeeper(
    localStorage,
    window,
    () => undefined,
    () => `page-${(ids += 1)}`,
  );
  drafts.connect(store);
  const arrival = new Arrival({ store, history, drafts, storage: localStorage, note }, opening);
  return { store, history, drafts, arrival };
}

describe('where the scenario came from', () => {
  test('nothing is said of the example and of an address that this page wrote itself', () => {
    for (const from of ['start', 'ownAddress'] as const) {
      const { arrival } = open({ from });
      expect([arrival.origin, arrival.notice]).toEqual([null, null]);
    }
  });

  test('the notice of a link goes when it is dismissed, its mark stays', () => {
    const { arrival } = open({ from: 'link' });
    expect(arrival.notice).toEqual({ from: 'link' });
    arrival.dismiss();
    expect(arrival.notice).toBeNull();
    expect(arrival.origin).toEqual({ from: 'link' });
  });

  test('the notice goes with the first change, the mark stays', () => {
    const { arrival, store } = open({ from: 'link' });
    store.setInput('retention', 0.5);
    expect(arrival.notice).toBeNull();
    expect(arrival.origin).toEqual({ from: 'link' });
  });

  test('the mark is there again when the page is loaded again, and not once it is the reader’s own work', () => {
    sessionStorage.clear();
    const { store } = open({ from: 'link' }, sent, tabNote);
    store.setInput('retention', 0.5);
    const again = open({ from: 'ownAddress' }, store.scenario, tabNote);
    expect([again.arrival.origin, again.arrival.notice]).toEqual([{ from: 'link' }, null]);
    again.arrival.startFromExample();
    expect(open({ from: 'ownAddress' }, openingScenario, tabNote).arrival.origin).toBeNull();
    again.history.undo();
    expect(open({ from: 'ownAddress' }, sent, tabNote).arrival.origin).toEqual({ from: 'link' });
    // Whatever else opens in this tab is not that link any more.
    open({ from: 'start' }, openingScenario, tabNote);
    expect(open({ from: 'ownAddress' }, openingScenario, tabNote).arrival.origin).toBeNull();
  });

  test('the notice can be asked for again, and goes again with the next change', () => {
    const { arrival, store, history } = open({ from: 'link' });
    expect(arrival.isAsked).toBe(false);
    arrival.dismiss();
    arrival.recall();
    expect([arrival.notice, arrival.isAsked]).toEqual([{ from: 'link' }, true]);
    store.setInput('retention', 0.5);
    expect([arrival.notice, arrival.isAsked]).toEqual([null, false]);
    arrival.recall();
    arrival.dismiss();
    expect([arrival.notice, arrival.isAsked, arrival.origin]).toEqual([null, false, { from: 'link' }]);
    history.undo();
    expect(arrival.origin).toEqual({ from: 'link' });
  });

  test('a change made before anybody listened counts, too', () => {
    const store = new ScenarioStore(sent);
    const start = store.scenario;
    store.setInput('retention', 0.5);
    const history = new History(store, start);
    const drafts = { id: 'x', startAnew: () => undefined };
    const arrival = new Arrival({ store, history, drafts, storage: null }, { from: 'link' });
    store.tellMissed();
    expect(arrival.notice).toBeNull();
    expect(arrival.origin).toEqual({ from: 'link' });
  });

  test('a link opened in the running page is one, and undo leads back out of it and in again', () => {
    const { arrival, store, history } = open({ from: 'start' }, openingScenario);
    store.setInput('retention', 0.5);
    store.open(sent);
    expect(arrival.notice).toEqual({ from: 'link' });
    history.undo();
    expect([arrival.notice, arrival.origin]).toEqual([null, null]);
    history.redo();
    expect([arrival.notice, arrival.origin]).toEqual([null, { from: 'link' }]);
    // The browser's Back reads the address anew: the same scenario in another object.
    store.open({ ...withInput(openingScenario, 'retention', 0.5) }, 'walked');
    expect(arrival.origin).toBeNull();
  });

  test('replaying the last change is no arrival', async () => {
    const { arrival, store, history } = open({ from: 'start' }, openingScenario);
    store.open(sent);
    await history.replay(() => Promise.resolve());
    expect(store.scenario.company).toBe('Acme');
    expect(arrival.notice).toEqual({ from: 'link' });
  });

  test('once it is kept in the library it is the reader’s own', () => {
    const { arrival, store } = open({ from: 'link' });
    store.replace({ ...store.scenario, recordId: 'r1' });
    expect(arrival.origin).toBeNull();
  });
});

describe('other work on screen', () => {
  test('leaves unsaved work in a draft of its own; what lies somewhere else as well takes no draft', () => {
    const { arrival, store, drafts } = open({ from: 'start' }, openingScenario);
    const saved = { ...mine, recordId: 'r1@1' };
    store.setInput('customers', 777);
    arrival.show(saved, null);
    drafts.flush();
    for (let round = 0; round < 20; round += 1) {
      arrival.show({ ...saved, name: `Saved ${round}`, recordId: `r${round}@1` }, null, true);
      drafts.flush();
    }
    const kept = readDrafts(localStorage).map(({ link }) => readLink(link).scenario);
    expect(kept).toHaveLength(2);
    expect(kept.map(({ own }) => own.customers)).toContain(777);
    expect(kept.map(({ name }) => name)).toContain('Saved 19');
  });
});

describe('the way back to one’s own work', () => {
  test('opens the newest draft as one step that can be undone, and loses nothing', () => {
    keepDraft(localStorage, 'old', withInput(openingScenario, 'churnNow', 0.33), 1000);
    keepDraft(localStorage, 'new', mine, 2000);
    const { arrival, store, history, drafts } = open({ from: 'link' });
    store.setInput('retention', 0.5);
    const changed = store.inputs;
    expect(ownWork(arrival)?.id).toBe('new');
    expect(backToOwnWork(arrival)).toBe(true);
    expect([store.values.churnNow, store.about.name, store.about.company]).toEqual([0.11, 'Mine', '']);
    expect(arrival.origin).toEqual({ from: 'draft', at: 2000 });
    drafts.flush();
    // What was changed of the link is a draft of its own beside both.
    const kept = readDrafts(localStorage).map(({ link }) => readLink(link).scenario);
    expect(kept.some(({ company, own }) => company === 'Acme' && own.retention === 0.5)).toBe(true);
    expect(kept.filter(({ name }) => name === 'Mine')).toHaveLength(2);
    history.undo();
    expect(store.inputs).toEqual(changed);
    expect(arrival.origin).toEqual({ from: 'link' });
  });

  test('is not offered when there is only what is on screen, the untouched example, or nothing', () => {
    const { arrival, store, drafts } = open({ from: 'link' });
    expect(ownWork(arrival)).toBeNull();
    keepDraft(localStorage, 'same', sent, 1000);
    keepDraft(localStorage, 'untouched', openingScenario, 2000);
    expect(ownWork(arrival)).toBeNull();
    store.setInput('retention', 0.5);
    drafts.flush();
    expect(readDrafts(localStorage)).toHaveLength(3);
    expect(ownWork(arrival)?.id).toBe('same');
    localStorage.setItem('kerroin.draft.broken', '{');
    localStorage.removeItem('kerroin.draft.same');
    expect(ownWork(arrival)).toBeNull();
    expect(backToOwnWork(arrival)).toBe(false);
    expect(store.scenario.company).toBe('Acme');
  });

  test('work of another visit can be left for the example, and undo brings it back', () => {
    const { arrival, store, history } = open({ from: 'draft', at: 5 }, mine);
    expect(arrival.notice).toEqual({ from: 'draft', at: 5 });
    arrival.startFromExample();
    expect([store.scenario.own, store.about.name]).toEqual([{}, '']);
    expect([arrival.notice, arrival.origin]).toEqual([null, null]);
    history.undo();
    expect(store.values.churnNow).toBe(0.11);
    expect(arrival.origin).toEqual({ from: 'draft', at: 5 });
  });
});
