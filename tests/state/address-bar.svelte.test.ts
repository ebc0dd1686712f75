import { describe, expect, test } from 'vitest';
import { readAddress } from '../../src/state/read-address';
import { AddressBar } from '../../src/state/address-bar';
import type { ReadingProblem } from '../../src/state/problem-texts';
import { openingScenario } from '../../src/state/scenario';
import { ScenarioStore } from '../../src/state/scenario-store.svelte';
import { Screens } from '../../src/state/screens.svelte';
import { Settings } from '../../src/state/settings.svelte';
import { FakeWindow } from './fake-window';

function start(hash = '') {
  const fake = new FakeWindow(hash);
  const store = new ScenarioStore(openingScenario, () => fake.time);
  const screens = new Screens();
  const settings = new Settings(null, ['en']);
  const reports: (readonly ReadingProblem[])[] = [];
  const address = new AddressBar(
    store,
    screens,
    settings,
    fake.window,
    (problems) => reports.push(problems),
    null,
    readAddress,
  );
  const stop = address.connect();
  return { fake, store, screens, settings, address, stop, reports };
}

/** Input events as a drag gives them, 16 ms apart. */
function drag({ fake, store }: ReturnType<typeof start>, id: 'retention' | 'reach', from: number): void {
  store.hold(id);
  for (let move = 0; move < 100; move += 1) {
    store.setInput(id, from + move / 1_000);
    fake.advance(16);
  }
  store.release();
}

describe('on opening', () => {
  test('steps made before it was there are entries of their own', () => {
    const fake = new FakeWindow('');
    const store = new ScenarioStore(openingScenario, () => fake.time);
    const opened = store.scenario;
    store.setInput('reach', 3);
    store.setInput('retention', 0.5);
    const settings = new Settings(null, ['en']);
    const address = new AddressBar(store, new Screens(), settings, fake.window, () => undefined);
    address.connect(opened);
    store.tellMissed();
    fake.advance(250);
    const values = fake.entries.map((entry) => /retention=([\d.]+).*reach=([\d.]+)/.exec(entry)?.slice(1));
    expect(values).toEqual([
      ['0.84', '5'],
      ['0.84', '3'],
      ['0.5', '3'],
    ]);
  });

  test('the address becomes whole without a step in the history', () => {
    const { fake } = start('#v=1&preset=b2c&churnNow=0.3');
    expect(fake.entries).toHaveLength(1);
    expect(fake.hash).toContain('&customers=20000&');
    expect(fake.hash).toContain('&churnNow=0.3&');
  });

  test('the scenario, the language and the problems of the link are taken', () => {
    const { store, settings, reports } = start('#preset=b2c&reach=99&lang=sv');
    expect(store.scenario.segment).toBe('b2c');
    expect(store.inputs.reach).toBe(20);
    expect(settings.language).toBe('sv');
    expect(reports).toEqual([[expect.objectContaining({ kind: 'aboveMaximum', key: 'reach' })]]);
  });

  test('an empty address is no link: nothing is reported and the language stays', () => {
    const { fake, reports, settings } = start('');
    expect(reports).toEqual([]);
    expect(settings.language).toBe('en');
    expect(fake.hash).toMatch(/^#v=1&.*&lang=en$/);
  });
});

describe('a step of the user', () => {
  test('is written once, after it rests', () => {
    const { fake, store } = start();
    const opening = fake.hash;
    store.setInput('retention', 0.7);
    expect(fake.hash).toBe(opening);
    fake.advance(249);
    expect(fake.hash).toBe(opening);
    fake.advance(1);
    expect(fake.entries).toEqual([opening, expect.stringContaining('retention=0.7&')]);
  });

  test('that drags a slider twice is two entries and few writes, however long each takes', () => {
    const page = start();
    const { fake, store } = page;
    const before = fake.replaced;
    drag(page, 'retention', 0.1);
    drag(page, 'retention', 0.3);
    fake.advance(250);
    expect(fake.entries).toHaveLength(3);
    expect(fake.entries[1]).toContain('retention=0.199&');
    expect(fake.hash).toContain(`retention=${store.inputs.retention}&`);
    expect(fake.replaced - before).toBeLessThanOrEqual(3);
  });

  test('that pauses in the middle of a drag is still one entry', () => {
    const { fake, store } = start();
    store.hold('reach');
    store.setInput('reach', 6);
    fake.advance(10_000);
    store.setInput('reach', 7);
    fake.advance(10_000);
    store.release();
    expect(fake.entries).toHaveLength(2);
    expect(fake.hash).toContain('reach=7&');
  });

  test('on the same input within a second and a half belongs to the one before', () => {
    const { fake, store } = start();
    store.setInput('reach', 6);
    fake.advance(1_499);
    store.setInput('reach', 7);
    fake.advance(1_499);
    store.setInput('reach', 8);
    fake.advance(250);
    expect(fake.entries).toHaveLength(2);
    expect(fake.hash).toContain('reach=8&');
  });

  test('on the same input later is an entry of its own', () => {
    const { fake, store } = start();
    store.setInput('reach', 6);
    fake.advance(1_500);
    store.setInput('reach', 7);
    fake.advance(250);
    expect(fake.entries.map((hash) => new URLSearchParams(hash).get('reach'))).toEqual(['5', '6', '7']);
  });

  test('on another input is an entry of its own at once, and the first is not lost', () => {
    const { fake, store } = start();
    store.setInput('reach', 6);
    fake.advance(10);
    store.setInput('retention', 0.5);
    fake.advance(250);
    expect(fake.entries).toHaveLength(3);
    expect(fake.entries[1]).toContain('reach=6&');
    expect(fake.entries[1]).toContain('retention=0.84&');
    expect(fake.entries[2]).toContain('retention=0.5&');
  });

  test.each([
    [
      'shows a segment',
      (store: ScenarioStore) => {
        store.showSegment('b2c');
      },
      'segment=b2c',
    ],
    [
      'chooses a currency',
      (store: ScenarioStore) => {
        store.setCurrency('SEK');
      },
      'currency=SEK',
    ],
  ])('that %s is an entry in the next task', (_, change, part) => {
    const { fake, store } = start();
    change(store);
    fake.advance(0);
    expect(fake.entries).toHaveLength(2);
    expect(fake.hash).toContain(part);
  });

  test('that resets is an entry even right after typing', () => {
    const { fake, store } = start();
    store.setInput('reach', 6);
    store.resetInput('reach');
    fake.advance(0);
    expect(fake.entries.map((hash) => new URLSearchParams(hash).get('reach'))).toEqual(['5', '6', '5']);
  });

  test('that changes nothing in the end leaves no entry', () => {
    const { fake, store } = start();
    store.resetAll();
    store.showSegment('b2b');
    fake.advance(1_000);
    expect(fake.entries).toHaveLength(1);
  });
});

describe('Back and Forward', () => {
  test('open what their entry holds', () => {
    const { fake, store } = start();
    store.setInput('reach', 6);
    fake.advance(2_000);
    store.showSegment('b2c');
    fake.advance(0);
    fake.go(-1);
    expect(store.inputs.reach).toBe(6);
    expect(store.scenario.segment).toBe('own');
    fake.go(-1);
    expect(store.inputs.reach).toBe(5);
    fake.go(1);
    expect(store.inputs.reach).toBe(6);
    expect(fake.entries).toHaveLength(3);
  });

  test('are not undone by a change that was still waiting to be written', () => {
    const { fake, store } = start();
    store.setInput('reach', 6);
    fake.advance(2_000);
    store.setInput('reach', 7);
    fake.go(-1);
    fake.advance(2_000);
    expect(store.inputs.reach).toBe(5);
    expect(fake.hash).toContain('reach=5&');
    expect(fake.entries).toHaveLength(2);
  });

  test('start a new step: the next change of the same input is an entry of its own', () => {
    const { fake, store } = start();
    store.setInput('reach', 6);
    fake.advance(250);
    fake.go(-1);
    store.setInput('reach', 7);
    fake.advance(250);
    expect(fake.entries.map((hash) => new URLSearchParams(hash).get('reach'))).toEqual(['5', '7']);
  });

  test('report the problems of their entry, and clear those of the one before', () => {
    const { fake, reports } = start();
    fake.typeAddress('#reach=99');
    expect(reports.at(-1)).toHaveLength(1);
    fake.go(-1);
    expect(reports.at(-1)).toEqual([]);
  });

  test('do not take back the choice of a language', () => {
    const { fake, store, settings, address } = start();
    store.setInput('reach', 6);
    fake.advance(2_000);
    settings.chooseLanguage('fi');
    address.languageChanged();
    fake.go(-1);
    expect(settings.language).toBe('fi');
  });
});

describe('another link typed into the address', () => {
  test('opens, and the address becomes whole without a further entry', () => {
    const { fake, store } = start();
    fake.typeAddress('#v=1&preset=b2c&retention=0.44');
    expect(store.inputs.retention).toBe(0.44);
    expect(fake.entries).toHaveLength(2);
    expect(fake.hash).toContain('customers=20000&');
  });

  test('while a change waits does not turn into a further entry', () => {
    const { fake, store, address } = start();
    store.setInput('reach', 6);
    fake.typeAddress('#v=1&preset=b2c&lang=fi');
    address.languageChanged();
    fake.advance(1_000);
    expect(fake.entries).toHaveLength(2);
  });
});

describe('what waits is not lost', () => {
  test('when the page is left', () => {
    const { fake, store } = start();
    store.setInput('reach', 6);
    fake.fire('pagehide');
    expect(fake.hash).toContain('reach=6&');
    fake.advance(1_000);
    expect(fake.entries).toHaveLength(2);
  });

  test('when the link is copied', () => {
    const { fake, store, address } = start();
    store.setInput('reach', 6);
    expect(address.link()).toBe(`https://example.org/kerroin/${fake.hash}`);
    expect(address.link()).toContain('reach=6&');
  });

  test('when the address is let go, and nothing is followed any more', () => {
    const { fake, store, stop } = start();
    store.setInput('reach', 6);
    stop();
    expect(fake.hash).toContain('reach=6&');
    expect(fake.listenerCount()).toBe(0);
    store.setInput('reach', 7);
    fake.advance(1_000);
    expect(fake.hash).toContain('reach=6&');
  });
});

describe('a change of language', () => {
  test('replaces the entry and is no step', () => {
    const { fake, settings, address } = start();
    settings.chooseLanguage('fi');
    address.languageChanged();
    expect(fake.entries).toEqual([expect.stringMatching(/&lang=fi$/)]);
  });

  test('writes a waiting step first', () => {
    const { fake, store, settings, address } = start();
    store.setInput('reach', 6);
    settings.chooseLanguage('fi');
    address.languageChanged();
    expect(fake.entries).toHaveLength(2);
    expect(fake.hash).toMatch(/reach=6&.*&lang=fi$/);
  });
});
