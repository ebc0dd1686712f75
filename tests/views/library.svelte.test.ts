import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Language } from '../../src/i18n/language';
import { draftPrefix } from '../../src/state/draft-prefix';
import { keepDraft } from '../../src/state/drafts';
import { openLibrary } from '../../src/state/library/library.svelte';
import { openingScenario, withInput, type Scenario } from '../../src/state/scenario';
import { ScenarioStore } from '../../src/state/scenario-store.svelte';
import { Session } from '../../src/state/session.svelte';
import { Settings } from '../../src/state/settings.svelte';
import LibraryDialog from '../../src/views/library/LibraryDialog.svelte';
import { countedIds, MemoryRecords } from '../state/library/memory-records';
import DialogWithSession from './DialogWithSession.svelte';
import { plain, wordsOf } from './said';
import '../../src/styles/tokens.css';
import '../../src/styles/base.css';

const named = (name: string): Scenario => ({ ...openingScenario, name });

beforeEach(() => {
  for (const key of Object.keys(localStorage)) if (key.startsWith(draftPrefix)) localStorage.removeItem(key);
});

async function openDialog(
  names: readonly string[] = [],
  { language = 'en', storage = new MemoryRecords() }: { language?: Language; storage?: MemoryRecords } = {},
) {
  const library = await openLibrary(storage, null, { newId: countedIds(), now: () => 1_700_000_000_000 });
  await library.add(names.map(named), String);
  const store = new ScenarioStore();
  const session = new Session(store, new Settings(null, [language]), { language, words: wordsOf[language] });
  session.library = () => Promise.resolve(library);
  await session.loadPart('library');
  let isClosed = false;
  const onclose = () => (isClosed = true);
  const screen = await render(DialogWithSession, { props: { session, Dialog: LibraryDialog, onclose } });
  await expect.element(screen.getByRole('dialog')).toBeVisible();
  await expect.poll(() => document.querySelector('[data-action=save]')).not.toBeNull();
  const row = (index: number) => document.querySelectorAll('li[data-scenario]')[index];
  return {
    library,
    store,
    session,
    storage,
    isClosed: () => isClosed,
    row,
    rows: () =>
      [...document.querySelectorAll('li[data-scenario]')].map((li) => li.querySelector('h4')?.textContent),
    button: (action: string, index?: number) => {
      const found = (index === undefined ? document : row(index))?.querySelector<HTMLElement>(
        `[data-action=${action}]`,
      );
      if (!found) throw new Error(`no button ${action}`);
      return found;
    },
    said: () => document.querySelector('.said [role=status]')?.textContent ?? '',
    field: (name: string) => {
      const found = document.querySelector<HTMLInputElement>(`[data-input=${name}]`);
      if (!found) throw new Error(`no field ${name}`);
      return found;
    },
  };
}

describe('saving what is on screen', () => {
  test('asks for no more than a key: a name, Enter, and it is in the list and is what is on screen', async () => {
    const { field, rows, said, store, library, row } = await openDialog();
    expect(document.querySelector('dialog')?.textContent).toContain('There are no scenarios here yet');
    field('libraryName').focus();
    await userEvent.keyboard('Acme 2027{Enter}');
    await expect.poll(rows).toEqual(['Acme 2027']);
    expect(said()).toBe('Saved as a new scenario: Acme 2027.');
    expect(store.scenario).toMatchObject({ name: 'Acme 2027', recordId: 'r1@1' });
    expect(row(0)?.querySelector('.mark')?.textContent).toBe('on screen');
    expect(plain(row(0)?.textContent ?? '')).toContain('€3,750');
    expect(library.saved[0]?.scenario.own).toEqual({});
  });

  test('goes over its record, or beside it as a new one', async () => {
    const { button, store, rows, said, row, library } = await openDialog(['Acme']);
    expect(document.querySelector('[data-action=saveAsNew]')).toBeNull();
    button('open', 0).click();
    store.setInput('churnNow', 0.3);
    await expect.poll(() => row(0)?.querySelector('.mark')?.textContent).toBe('on screen, changed');
    button('save').click();
    await expect.poll(said).toBe('Saved: Acme.');
    expect(library.saved[0]?.scenario.own.churnNow).toBe(0.3);
    button('saveAsNew').click();
    await expect.poll(rows).toEqual(['Acme (2)', 'Acme']);
    expect(library.saved.map(({ id }) => id)).toEqual([store.scenario.recordId?.split('@')[0], 'r1']);
  });

  test('says so when another tab was there first, and keeps both', async () => {
    const { button, storage, store, said, rows } = await openDialog(['Acme']);
    button('open', 0).click();
    const other = await openLibrary(storage);
    await other.save(withInput(other.saved[0]?.scenario ?? openingScenario, 'churnNow', 0.3), String);
    store.setInput('churnNow', 0.1);
    button('save').click();
    await expect.poll(said).toContain('changed in another tab');
    expect(said()).toContain('Acme (2)');
    expect(rows()).toEqual(['Acme (2)', 'Acme']);
    expect(store.scenario.name).toBe('Acme (2)');
  });

  test('gives what has no name a name', async () => {
    const { button, rows } = await openDialog(['Acme'], { language: 'fi' });
    button('save').click();
    await expect.poll(rows).toEqual(['Laskelma 2', 'Acme']);
  });
});

describe('the list', () => {
  test('opens a scenario as one step that can be undone, and says so', async () => {
    const { button, store, said, row } = await openDialog(['Acme', 'Beta']);
    const heard: unknown[] = [];
    store.onChange(({ how }) => heard.push(how));
    button('open', 1).click();
    expect(heard).toEqual(['changed']);
    expect(store.scenario.name).toBe('Beta');
    await expect.poll(said).toContain('Beta is now on screen. The Undo button');
    // What is on screen already need not be opened.
    expect(row(1)?.querySelector('[data-action=open]')).toBeNull();
  });

  test('lets name and notes be edited in place by keyboard; Escape gives up and the window stays', async () => {
    const { button, field, rows, library, isClosed } = await openDialog(['Acme']);
    button('edit', 0).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement).toBe(field('savedName'));
    await userEvent.keyboard('Beta{Escape}');
    await expect.poll(rows).toEqual(['Acme']);
    expect(isClosed()).toBe(false);
    await expect.poll(() => document.activeElement).toBe(button('edit', 0));
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement).toBe(field('savedName'));
    await userEvent.keyboard('Beta{Tab}ask for churn{Tab}{Enter}');
    await expect.poll(rows).toEqual(['Beta']);
    expect(library.saved[0]?.scenario).toMatchObject({ name: 'Beta', notes: 'ask for churn' });
  });

  test('renames what is on screen along with its record', async () => {
    const { button, field, store, row } = await openDialog(['Acme']);
    button('open', 0).click();
    await expect.poll(() => row(0)?.querySelector('.mark')?.textContent).toBe('on screen');
    button('edit', 0).click();
    await expect.poll(() => field('savedName')).toBeTruthy();
    await userEvent.keyboard('Beta{Enter}');
    await expect.poll(() => store.scenario.name).toBe('Beta');
    expect(row(0)?.querySelector('.mark')?.textContent).toBe('on screen');
    expect(field('libraryName').value).toBe('Beta');
  });

  test('puts a copy right below', async () => {
    const { button, rows, said } = await openDialog(['Acme', 'Beta']);
    button('duplicate', 0).click();
    await expect.poll(rows).toEqual(['Acme', 'Acme (2)', 'Beta']);
    expect(said()).toBe('Copied: Acme (2).');
  });

  test('deletes at once and offers the way back where the focus is', async () => {
    const { button, rows, said } = await openDialog(['Acme', 'Beta']);
    button('remove', 0).click();
    await expect.poll(rows).toEqual(['Beta']);
    expect(said()).toBe('Deleted: Acme.');
    await expect.poll(() => document.activeElement).toBe(button('restore'));
    await userEvent.keyboard('{Enter}');
    await expect.poll(rows).toEqual(['Acme', 'Beta']);
    expect(document.querySelector('[data-action=restore]')).toBeNull();
  });

  test('is put in order by keys, the focus going with the row', async () => {
    const { button, rows, said } = await openDialog(['A', 'B', 'C']);
    button('down', 0).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(rows).toEqual(['B', 'A', 'C']);
    expect(said()).toBe('A is now in place 2 of 3.');
    await expect.poll(() => document.activeElement).toBe(button('down', 1));
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(rows).toEqual(['B', 'C', 'A']);
    await expect.poll(() => document.activeElement).toBe(button('down', 2));
    await userEvent.keyboard('{Home}');
    await expect.poll(rows).toEqual(['A', 'B', 'C']);
  });

  test('is put in order by dragging', async () => {
    const { row, rows } = await openDialog(['A', 'B', 'C']);
    const [handle, target] = [row(2)?.querySelector('.handle'), row(0)];
    if (!handle || !target) throw new Error('nothing to drag');
    await userEvent.dragAndDrop(handle, target);
    await expect.poll(rows).toEqual(['C', 'A', 'B']);
  });

  test('holds fifty scenarios and shows the markup in their names as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { rows, row } = await openDialog([
      hostile,
      ...Array.from({ length: 49 }, (_, index) => `s${index}`),
    ]);
    expect(rows()).toHaveLength(50);
    expect(rows()[0]).toBe(hostile);
    expect(row(0)?.querySelector('img')).toBeNull();
    expect(row(49)?.querySelector('[data-action=up]')?.getAttribute('aria-label')).toBe('Move up: s48');
  });
});

test('a name that is read from right to left disturbs nothing beside it', async () => {
  const { button, said, row } = await openDialog(['תרחיש', 'Beta']);
  button('down', 0).click();
  await expect.poll(said).toBe('\u2068תרחיש\u2069 is now in place 2 of 2.');
  expect(row(1)?.querySelector('h4 bdi')?.textContent).toBe('תרחיש');
});

describe('what the browser does', () => {
  test.each([
    ['writing', 'storage is full'],
    ['everything', 'does not allow saving'],
  ] as const)(
    'when it refuses %s, it says once: %s, nothing is called saved, and all else works',
    async (refuses, why) => {
      const storage = new MemoryRecords();
      storage.refuses = refuses;
      const { button, rows, said } = await openDialog([], { storage });
      button('save').click();
      await expect.poll(rows).toEqual(['Scenario 1']);
      await expect.poll(said).toBe('Here only until you close the page: Scenario 1.');
      button('duplicate', 0).click();
      await expect.poll(rows).toHaveLength(2);
      expect(said()).toBe('Here only until you close the page: Scenario 1 (2).');
      expect(document.querySelectorAll('.not-kept')).toHaveLength(1);
      expect(document.querySelector('.not-kept')?.textContent).toContain(why);
      // Once there is room, everything is kept and said as always.
      storage.refuses = 'nothing';
      button('duplicate', 0).click();
      await expect.poll(said).toBe('Copied: Scenario 1 (3).');
      expect(document.querySelector('.not-kept')).toBeNull();
      expect(storage.records.size).toBe(3);
    },
  );

  test('records that cannot be read are set aside with what happened, and can be deleted and restored', async () => {
    const storage = new MemoryRecords();
    storage.inject('x', { version: 4 });
    storage.inject('y', 12);
    const { button } = await openDialog([], { storage });
    const aside = () => [...document.querySelectorAll('[data-set-aside] h4')].map((h4) => h4.textContent);
    expect(aside()).toEqual(['Scenario of a newer version', 'Damaged scenario']);
    document.querySelector<HTMLElement>('[data-set-aside=y] [data-action=remove]')?.click();
    await expect.poll(aside).toEqual(['Scenario of a newer version']);
    button('restore').click();
    await expect.poll(aside).toHaveLength(2);
    expect(storage.records.get('y')).toBe(12);
  });
});

describe('earlier unsaved work', () => {
  const draft = (id: string, scenario: Scenario, at = 5) => {
    keepDraft(localStorage, id, scenario, at);
  };

  test('is there to be opened and deleted, unless it is saved or on screen', async () => {
    draft('older', { ...withInput(openingScenario, 'churnNow', 0.3), company: 'Prospect <b>' }, 3);
    draft('onScreen', openingScenario, 4);
    draft('saved', named('Acme'), 5);
    const { button, store } = await openDialog(['Acme']);
    const drafts = () =>
      [...document.querySelectorAll('li[data-draft]')].map((li) => li.querySelector('h4')?.textContent);
    expect(drafts()).toEqual(['Prospect <b>']);
    document.querySelector<HTMLElement>('[data-draft=older] [data-action=open]')?.click();
    await expect.poll(() => store.inputs.churnNow).toBe(0.3);
    // Now it is on screen.
    await expect.poll(drafts).toEqual([]);
    button('open', 0).click();
    await expect.poll(drafts).toEqual(['Prospect <b>']);
    document.querySelector<HTMLElement>('[data-draft=older] [data-action=remove]')?.click();
    await expect.poll(drafts).toEqual([]);
    expect(localStorage.getItem(`${draftPrefix}older`)).toBeNull();
    await expect.poll(() => document.activeElement).toBe(button('restore'));
    expect(button('restore').textContent).toBe('Undo delete: Prospect <b>');
    button('restore').click();
    await expect.poll(drafts).toEqual(['Prospect <b>']);
    expect(JSON.parse(localStorage.getItem(`${draftPrefix}older`) ?? '')).toMatchObject({ at: 3 });
  });
});

test.each(['fi', 'sv'] as const)('speaks %s, and changes its language while it is open', async (language) => {
  const { session, button, said } = await openDialog(['Acme'], { language });
  button('remove', 0).click();
  const removed = language === 'fi' ? 'Poistettu: Acme.' : 'Borttagen: Acme.';
  await expect.poll(said).toBe(removed);
  session.settings.chooseLanguage('en');
  await session.speak('en');
  await expect.poll(said).toBe('Deleted: Acme.');
});
