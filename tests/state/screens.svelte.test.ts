import { describe, expect, test } from 'vitest';
import { AddressBar } from '../../src/state/address-bar';
import type { ReadingProblem } from '../../src/state/problem-texts';
import { openedFrom } from '../../src/state/opened-from';
import { readAddress } from '../../src/state/read-address';
import { ScenarioStore } from '../../src/state/scenario-store.svelte';
import { Screens } from '../../src/state/screens.svelte';
import { Settings } from '../../src/state/settings.svelte';
import { FakeWindow } from './fake-window';

function start(hash = '') {
  const fake = new FakeWindow(hash);
  const store = new ScenarioStore();
  const screens = new Screens();
  const reports: (readonly ReadingProblem[])[] = [];
  const report = (problems: readonly ReadingProblem[]) => reports.push(problems);
  const settings = new Settings(null, ['en']);
  const address = new AddressBar(store, screens, settings, fake.window, report, null, readAddress);
  return { fake, store, screens, stop: address.connect(), reports };
}

describe('another screen', () => {
  test('is one step, and Back returns to the one before', () => {
    const { fake, screens } = start();
    screens.show('sources');
    fake.advance(0);
    expect(fake.entries).toHaveLength(2);
    expect(fake.hash).toContain('&view=sources&');
    fake.go(-1);
    expect(screens.current).toBe('simulator');
    fake.go(1);
    expect(screens.current).toBe('sources');
  });

  test('follows the step before it, which is written first and on its own screen', () => {
    const { fake, store, screens } = start();
    store.setInput('reach', 6);
    screens.show('sources');
    fake.advance(1_000);
    expect(fake.entries).toHaveLength(3);
    expect(fake.entries[1]).toMatch(/view=simulator.*&reach=6&/);
    expect(fake.entries[2]).toMatch(/view=sources.*&reach=6&/);
  });

  test('that new values are shown on at the same moment is one step with them', () => {
    const { fake, store, screens } = start('#v=1&view=sources');
    store.showSegment('b2c');
    screens.show('simulator');
    fake.advance(0);
    expect(fake.entries).toHaveLength(2);
    fake.go(-1);
    expect(screens.current).toBe('sources');
    expect(store.scenario.segment).toBe('b2b');
  });

  test('keeps the scenario', () => {
    const { fake, store, screens } = start();
    store.setInput('reach', 6);
    fake.advance(1_000);
    screens.show('sources');
    fake.advance(0);
    fake.go(-1);
    expect(store.inputs.reach).toBe(6);
  });

  test('has a link with the whole scenario, up to date with the address', () => {
    const { fake, store, screens } = start();
    store.setInput('reach', 6);
    fake.advance(1_000);
    expect(screens.linkTo('simulator')).toBe(fake.hash);
    expect(screens.linkTo('sources')).toBe(fake.hash.replace('view=simulator', 'view=sources'));
  });

  test('is told to nobody once the address is let go', () => {
    const { fake, screens, stop } = start();
    stop();
    screens.show('sources');
    fake.advance(1_000);
    expect(fake.hash).toContain('view=simulator');
  });
});

describe('a link to a screen', () => {
  test('opens it without a step', () => {
    const { fake, screens, reports } = start('#v=1&view=sources&reach=6');
    expect(screens.current).toBe('sources');
    expect(fake.entries).toEqual([expect.stringMatching(/^#v=1&view=sources&.*&reach=6&/)]);
    expect(reports).toEqual([[]]);
  });

  test('that is unknown opens the simulator and says so', () => {
    const { screens, reports } = start('#v=1&view=nowhere');
    expect(screens.current).toBe('simulator');
    expect(reports).toEqual([[{ kind: 'notAChoice', key: 'view', received: 'nowhere', used: 'simulator' }]]);
  });

  test('before any address is written names the screen alone', () => {
    expect(new Screens().linkTo('sources')).toBe('#view=sources');
  });
});

test('a page that is loaded again keeps the language of its link', async () => {
  const fake = new FakeWindow('#v=1&lang=fi');
  const load = async () => {
    const settings = new Settings(null, ['en']);
    const opened = await openedFrom(fake.hash, fake.window.history.state, null);
    if (opened?.language) settings.followLink(opened.language);
    const store = new ScenarioStore(opened?.scenario);
    new AddressBar(store, new Screens(), settings, fake.window, () => undefined).connect(store.scenario);
    return settings.language;
  };
  expect([await load(), await load()]).toEqual(['fi', 'fi']);
});
