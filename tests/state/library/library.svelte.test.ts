import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { words } from '../../../src/i18n/messages/en/library';
import { openBrowserLibrary } from '../../../src/state/library/browser-library';
import { indexedDbRecords } from '../../../src/state/library/indexed-db-records';
import { openLibrary, type Library, type LibraryChannel } from '../../../src/state/library/library.svelte';
import { recordReference } from '../../../src/state/library/record-reference';
import { openingScenario, withInput, type Scenario } from '../../../src/state/scenario';
import { countedIds, MemoryRecords } from './memory-records';

const unnamed = (number: number) => `Scenario ${number}`;
const named = (name: string): Scenario => ({ ...openingScenario, name });
const namesOf = (library: Library) => library.saved.map(({ scenario }) => scenario.name);

/** A channel between the tabs of a test; every tab hears all others. */
function tabsOf(): () => LibraryChannel {
  const listeners = new Map<LibraryChannel, () => void>();
  return () => {
    const tab: LibraryChannel = {
      tell: () => {
        for (const [other, heard] of listeners) if (other !== tab) heard();
      },
      listen: (heard) => listeners.set(tab, heard),
    };
    return tab;
  };
}

async function twoTabs() {
  const storage = new MemoryRecords();
  const tab = tabsOf();
  const world = (prefix: string) => ({ newId: countedIds(prefix), now: () => 1_700_000_000_000 });
  const one = await openLibrary(storage, tab(), world('a'));
  const other = await openLibrary(storage, tab(), world('b'));
  return { storage, one, other };
}

/** What the page does after saving: the scenario on screen is the record's from then on. */
async function saveOnScreen(library: Library, scenario: Scenario) {
  const saved = await library.save(scenario, unnamed);
  return { saved, scenario: { ...scenario, name: saved.name, recordId: recordReference(saved) } };
}

describe('two tabs', () => {
  test('see what the other one saves, renames, moves and deletes', async () => {
    const { one, other } = await twoTabs();
    await one.save(named('Acme'), unnamed);
    await one.save(named('Beta'), unnamed);
    await expect.poll(() => namesOf(other)).toEqual(['Beta', 'Acme']);
    await other.move('a1', 'up');
    await expect.poll(() => namesOf(one)).toEqual(['Acme', 'Beta']);
    await one.rename('a1', 'Ascme');
    await expect.poll(() => namesOf(other)).toEqual(['Ascme', 'Beta']);
    await other.remove('a2');
    await expect.poll(() => namesOf(one)).toEqual(['Ascme']);
    // Each tab takes back its own.
    expect([one, other].map(({ deletions }) => deletions.newest !== undefined)).toEqual([false, true]);
    await other.deletions.takeBack();
    await expect.poll(() => namesOf(one)).toEqual(['Ascme', 'Beta']);
  });

  test('that save the same record keep both', async () => {
    const { one, other } = await twoTabs();
    const first = await saveOnScreen(one, named('Acme'));
    await other.read();
    const there = other.saved[0]?.scenario ?? openingScenario;
    await other.save(withInput(there, 'churnNow', 0.3), unnamed);
    const second = await saveOnScreen(one, withInput(first.scenario, 'churnNow', 0.1));
    expect(second.saved).toMatchObject({ how: 'savedAsCopy', name: 'Acme (2)' });
    expect(namesOf(one)).toEqual(['Acme (2)', 'Acme']);
    expect(one.saved.map(({ scenario }) => scenario.own.churnNow)).toEqual([0.1, 0.3]);
    // From now on the copy is what is on screen here.
    const third = await saveOnScreen(one, withInput(second.scenario, 'churnNow', 0.05));
    expect(third.saved.how).toBe('saved');
    expect(one.saved).toHaveLength(2);
  });

  test('that both rename and save do not lose the saving', async () => {
    const { one, other } = await twoTabs();
    const { scenario } = await saveOnScreen(one, named('Acme'));
    await other.save(withInput(other.saved[0]?.scenario ?? scenario, 'churnNow', 0.3), unnamed);
    // A new name for what the other tab has saved does not make that this tab's own.
    await one.rename('a1', 'Acme Oy');
    expect((await one.save(withInput(scenario, 'churnNow', 0.1), unnamed)).how).toBe('savedAsCopy');
    expect(one.saved.map((stored) => stored.scenario.own.churnNow)).toEqual([0.1, 0.3]);
  });
});

describe('a scenario', () => {
  test('is saved over its record again and again, also from an earlier point of the history', async () => {
    const { one } = await twoTabs();
    const first = await saveOnScreen(one, named('Acme'));
    await one.rename('a1', 'Acme Oy');
    const second = await saveOnScreen(one, withInput(first.scenario, 'churnNow', 0.3));
    expect([second.saved.how, second.saved.revision]).toEqual(['saved', 3]);
    const undone = await saveOnScreen(one, first.scenario);
    expect(undone.saved.how).toBe('saved');
    expect(one.saved).toHaveLength(1);
  });

  test('knows its record after a restart of the browser, and whether that has changed since', async () => {
    const { storage, one } = await twoTabs();
    const { scenario } = await saveOnScreen(one, named('Acme'));
    const restarted = await openLibrary(storage);
    expect(restarted.recordOf(scenario)?.id).toBe('a1');
    expect((await restarted.save(scenario, unnamed)).how).toBe('saved');
    const late = await openLibrary(storage);
    expect((await late.save(scenario, unnamed)).how).toBe('savedAsCopy');
  });

  test('is saved as a new one when asked', async () => {
    const { one } = await twoTabs();
    const { scenario } = await saveOnScreen(one, named('Acme'));
    expect(await one.save(scenario, unnamed, true)).toMatchObject({ how: 'added', name: 'Acme (2)' });
    expect(one.recordOf(openingScenario)).toBeUndefined();
  });
});

describe('records that cannot be read', () => {
  test('are listed apart, survive every change, and can be deleted and restored', async () => {
    const { storage, one } = await twoTabs();
    const newer = { version: 9, id: 'x', shape: ['unheard', 'of'] };
    storage.inject('x', newer);
    storage.inject('y', 'rubbish');
    await one.save(named('Acme'), unnamed);
    expect(one.setAside.map(({ id, reason }) => [id, reason])).toEqual([
      ['x', 'newer'],
      ['y', 'damaged'],
    ]);
    await one.move('a1', 5);
    await one.rename('x', 'Name');
    expect(await one.duplicate('x')).toBeNull();
    expect(storage.records.get('x')).toEqual(newer);
    await one.remove('x');
    expect(storage.records.has('x')).toBe(false);
    await one.deletions.takeBack();
    expect(storage.records.get('x')).toEqual(newer);
  });
});

test('everything that was deleted comes back, the newest first, each under its name', async () => {
  const library = await openLibrary(new MemoryRecords(), null, { newId: countedIds(), now: () => 1 });
  for (const name of ['A', 'B', 'C']) await library.save(named(name), unnamed);
  const names: string[] = [];
  const { deletions } = library;
  const nameNow = () => deletions.newest?.name(words);
  for (const [id, name] of [
    ['r3', 'C'],
    ['r1', 'A'],
  ] as const)
    await library.remove(id, () => name);
  deletions.add({ name: ({ earlier }) => earlier.unnamed, takeBack: () => void names.push('draft') });
  expect([nameNow(), namesOf(library)]).toEqual(['Unnamed scenario', ['B']]);
  await deletions.takeBack();
  expect([nameNow(), names]).toEqual(['A', ['draft']]);
  await deletions.takeBack();
  expect([nameNow(), namesOf(library)]).toEqual(['C', ['B', 'A']]);
  await deletions.takeBack();
  expect([nameNow(), namesOf(library)]).toEqual([undefined, ['C', 'B', 'A']]);
  expect(await deletions.takeBack()).toBeUndefined();
  // What is not there is not deleted.
  await library.remove('nobody');
  expect(deletions.newest).toBeUndefined();
});

describe('the database of the browser', () => {
  beforeEach(() => deleteDB('kerroin'));

  test('keeps what was saved for another visit', async () => {
    const library = await openLibrary(indexedDbRecords());
    const saved = await library.save({ ...named('Åsa & <b>'), notes: 'yksi\nkaksi' }, unnamed);
    expect(library.isKept).toBe(true);
    const later = await openLibrary(indexedDbRecords());
    expect(later.saved).toHaveLength(1);
    expect(later.saved[0]).toMatchObject({
      id: saved.id,
      scenario: { name: 'Åsa & <b>', notes: 'yksi\nkaksi', recordId: `${saved.id}@1` },
    });
  });

  test('lets two tabs save at the same moment, and each hears of the other', async () => {
    const [one, other] = [await openBrowserLibrary(), await openBrowserLibrary()];
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    await Promise.all(names.map((name, index) => (index % 2 ? one : other).save(named(name), unnamed)));
    await expect.poll(() => namesOf(one).toSorted()).toEqual(names);
    await expect.poll(() => namesOf(other)).toEqual(namesOf(one));
    // The same record from both: the transaction lets only one of them save over it.
    const target = one.saved[0];
    const scenario = target?.scenario ?? openingScenario;
    const saved = await Promise.all([
      one.save(withInput(scenario, 'churnNow', 0.1), unnamed),
      other.save(withInput(scenario, 'churnNow', 0.2), unnamed),
    ]);
    expect(saved.map(({ how }) => how).toSorted()).toEqual(['saved', 'savedAsCopy']);
    await expect.poll(() => one.saved.length).toBe(7);
  });

  test('is used in whatever version a newer page has left it, and given up for one that wants to change it', async () => {
    const newer = await openDB('kerroin', 3, {
      upgrade: (database) => void database.createObjectStore('scenarios'),
    });
    newer.close();
    const library = await openLibrary(indexedDbRecords());
    await library.save(named('a'), unnamed);
    expect(library.isKept).toBe(true);
    const next = await openDB('kerroin', 4);
    expect(await next.count('scenarios')).toBe(1);
    next.close();
    await library.save(named('b'), unnamed);
    expect([library.isKept, library.saved.length]).toEqual([true, 2]);
  });

  test('of somebody else under the same name does no harm', async () => {
    const foreign = await openDB('kerroin', 1, {
      upgrade: (database) => void database.createObjectStore('x'),
    });
    foreign.close();
    const library = await openLibrary(indexedDbRecords());
    await library.save(named('a'), unnamed);
    expect([library.isKept, library.saved.length]).toEqual([false, 1]);
  });
});

test('without a storage everything works as long as the page', async () => {
  const storage = new MemoryRecords();
  storage.refuses = 'everything';
  const library = await openLibrary(storage);
  expect(library.isKept).toBe(false);
  const { id } = await library.save(named('Acme'), unnamed);
  await library.duplicate(id);
  await library.note(id, 'note');
  expect(namesOf(library)).toEqual(['Acme', 'Acme (2)']);
  await library.remove(id);
  await library.deletions.takeBack();
  expect(library.saved[0]?.scenario.notes).toBe('note');
});
