import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { openLibrary } from '../../src/state/library/library.svelte';
import { openingScenario, withInput, type Scenario } from '../../src/state/scenario';
import { ScenarioStore } from '../../src/state/scenario-store.svelte';
import { Session } from '../../src/state/session.svelte';
import { Settings } from '../../src/state/settings.svelte';
import { FileExchange } from '../../src/views/library/file-exchange.svelte';
import { LibraryDesk } from '../../src/views/library/library-desk.svelte';
import type { ScenarioFiles } from '../../src/views/library/scenario-files';
import { countedIds, MemoryRecords } from '../state/library/memory-records';
import FileToolsWithSession from './FileToolsWithSession.svelte';
import { wordsOf } from './said';

/** A format of its own: the names of the scenarios, one per line. What begins with a ! is a problem. */
const files: ScenarioFiles = {
  write: (scenarios, at) => [at.slice(0, 4), ...scenarios.map(({ name }) => name)].join('\n'),
  read: (text) => {
    const lines = text.split('\n').filter((line) => line !== '');
    return {
      scenarios: lines
        .filter((line) => !line.startsWith('!'))
        .map((name): Scenario => ({ ...openingScenario, name })),
      problems: lines.filter((line) => line.startsWith('!')),
    };
  },
};

async function open(
  load: () => Promise<ScenarioFiles> = () => Promise.resolve(files),
  storage = new MemoryRecords(),
) {
  const world = { newId: countedIds(), now: () => 1 };
  const library = await openLibrary(storage, null, world);
  await library.save({ ...openingScenario, name: 'Acme' }, String);
  const store = new ScenarioStore(withInput(openingScenario, 'churnNow', 0.3));
  const session = new Session(store, new Settings(null, ['en']), { language: 'en', words: wordsOf.en });
  await session.loadPart('library');
  const desk = new LibraryDesk(session, library);
  await render(FileToolsWithSession, { props: { session, desk, exchange: new FileExchange(desk, load) } });
  const carrying = (...given: readonly [name: string, text: string][]) => {
    const carried = new DataTransfer();
    for (const [name, text] of given) carried.items.add(new File([text], name));
    return carried;
  };
  return {
    library,
    store,
    desk,
    names: () => library.saved.map(({ scenario }) => scenario.name),
    choose: (...given: readonly [name: string, text: string][]) => {
      const input = document.querySelector<HTMLInputElement>('[data-input=scenarioFiles]');
      if (!input) throw new Error('no field for files');
      input.files = carrying(...given).files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    drop: (...given: readonly [name: string, text: string][]) => {
      const dropped = new DragEvent('drop', {
        dataTransfer: carrying(...given),
        bubbles: true,
        cancelable: true,
      });
      document.querySelector('section')?.dispatchEvent(dropped);
      return dropped.defaultPrevented;
    },
    text: () => document.querySelector('section [role=status]')?.textContent ?? '',
  };
}

test('several files come at once, each with its own outcome; what is here already is not added again', async () => {
  const { choose, names, text, store } = await open();
  const before = store.scenario;
  choose(['one.json', 'Beta\nAcme\nGamma\n!x is too large'], ['<b>two</b>.json', '']);
  await expect.poll(text).toContain('one.json: 2 imported, 1 was already here.');
  expect(text()).toContain('!x is too large');
  expect(text()).toContain('<b>two</b>.json: The file has no scenarios');
  expect(document.querySelector('section b')).toBeNull();
  expect(names()).toEqual(['Beta', 'Gamma', 'Acme']);
  // What is on screen is none of its business.
  expect(store.scenario).toBe(before);
});

test('files may be dropped; the browser does not open them instead', async () => {
  const { drop, names } = await open();
  expect(drop(['one.json', 'Beta'])).toBe(true);
  await expect.poll(names).toEqual(['Beta', 'Acme']);
  expect(drop()).toBe(false);
});

test('the whole library goes into one file', async () => {
  const { desk } = await open();
  let written: Blob | undefined;
  const creating = vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    written = given as Blob;
    return 'blob:none';
  });
  const names: string[] = [];
  const clicking = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  document.querySelector<HTMLElement>('[data-action=exportAll]')?.click();
  await expect.poll(() => desk.said).toBe('1 scenario exported.');
  expect(names[0]).toMatch(/^Scenarios-\d{4}-\d\d-\d\d\.kerroin\.json$/);
  expect(await written?.text()).toMatch(/^\d{4}\nAcme$/);
  creating.mockRestore();
  clicking.mockRestore();
});

test('code that cannot be fetched is said', async () => {
  const { choose, desk, names } = await open(() => Promise.reject(new Error('offline')));
  choose(['one.json', 'Beta']);
  await expect.poll(() => desk.said).toContain('Loading failed');
  expect(names()).toEqual(['Acme']);
});

test('what the browser does not keep is not called imported and done with', async () => {
  const storage = new MemoryRecords();
  storage.refuses = 'writing';
  const { choose, names, text } = await open(undefined, storage);
  choose(['one.json', 'Beta\nGamma']);
  await expect.poll(names).toEqual(['Beta', 'Gamma', 'Acme']);
  await expect.poll(text).toContain('one.json: 2 imported, but only until you close the page.');
});
