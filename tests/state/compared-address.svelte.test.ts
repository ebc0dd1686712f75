import { describe, expect, test, vi } from 'vitest';
import { readAddress } from '../../src/state/read-address';
import { AddressBar } from '../../src/state/address-bar';
import { packScenarios } from '../../src/state/bundle';
import { ComparisonAddress } from '../../src/state/comparison-address';
import { Comparison, exampleScenario, type Compared } from '../../src/state/comparison.svelte';
import type { LinkedComparison } from '../../src/state/linked-comparison';
import { showLinked } from '../../src/state/show-linked';
import { openedFrom } from '../../src/state/opened-from';
import type { ReadingProblem } from '../../src/state/problem-texts';
import { inputsOf, openingScenario, withInput, type Scenario } from '../../src/state/scenario';
import { ScenarioStore } from '../../src/state/scenario-store.svelte';
import { Screens } from '../../src/state/screens.svelte';
import { Settings } from '../../src/state/settings.svelte';
import { writeLink } from '../../src/state/write-link';
import { FakeWindow } from './fake-window';

const own = { ...withInput(openingScenario, 'churnNow', 0.2), name: 'Oma' };
const other = { ...withInput(openingScenario, 'churnNow', 0.3), name: 'Toinen', notes: 'vain meille' };
const b2c: Compared = { id: 'b2c', kind: 'example', scenario: exampleScenario('b2c') };
const saved: Compared = { id: 'record-1', kind: 'saved', scenario: other };

/** A page as it is after its first view. */
function start(scenario: Scenario = own, linked: LinkedComparison | null = null) {
  const fake = new FakeWindow('#v=1');
  const store = new ScenarioStore(scenario, () => fake.time);
  const screens = new Screens();
  screens.open('compare');
  const comparison = new Comparison(store);
  if (linked !== null) showLinked(comparison, linked, scenario);
  const reports: (readonly ReadingProblem[])[] = [];
  const address = new AddressBar(
    store,
    screens,
    new Settings(null, ['fi']),
    fake.window,
    (problems) => reports.push(problems),
    new ComparisonAddress(comparison),
    readAddress,
  );
  const stop = address.connect(store.scenario);
  return { fake, store, screens, comparison, reports, stop };
}

const partsOf = (hash: string) => new URLSearchParams(hash.slice(1));
const names = ({ comparison }: ReturnType<typeof start>) =>
  comparison.entries.map(({ id, kind, scenario }) => [id, kind, scenario.name]);
const isPacked = (page: ReturnType<typeof start>, isThere = true) =>
  vi.waitFor(() => {
    expect(partsOf(page.fake.hash).has('s')).toBe(isThere);
  });

describe('the address of the compare screen', () => {
  test('holds those compared and the baseline, without a step in the history', async () => {
    const page = start();
    page.comparison.add(b2c);
    page.comparison.chooseBaseline('b2c');
    await isPacked(page);
    expect(page.fake.entries).toHaveLength(1);
    expect(partsOf(page.fake.hash).get('baseline')).toBe('1');
    expect(partsOf(page.fake.hash).get('churnNow')).toBe('0.2');
  });

  test('opens in a new page as the same comparison', async () => {
    const page = start();
    page.comparison.show([{ id: 'current', kind: 'current', scenario: own }, saved, b2c]);
    page.comparison.chooseBaseline('b2c');
    await isPacked(page);
    const opened = await openedFrom(page.fake.hash, null, null);
    const again = start(opened?.scenario, opened?.comparison);
    expect(opened?.problems).toEqual([]);
    expect(names(again)).toEqual([
      ['current', 'current', 'Oma'],
      ['link 1', 'link', 'Toinen'],
      ['link 2', 'link', ''],
    ]);
    expect(again.comparison.baseline).toBe('link 2');
    // The address may be copied: what is noted stays here.
    expect(again.comparison.entries[1]?.scenario.notes).toBe('');
    await isPacked(again);
    expect(again.fake.hash).toBe(page.fake.hash);
  });

  test('opens again in the same tab with notes, and saved scenarios are saved ones', async () => {
    const page = start();
    page.comparison.add(saved);
    await isPacked(page);
    const opened = await openedFrom(page.fake.hash, page.fake.window.history.state, null);
    expect(opened?.comparison?.others).toEqual([saved]);
  });

  test('remembers that the scenario on screen is not compared', async () => {
    const page = start();
    page.comparison.show([saved, b2c]);
    await isPacked(page);
    const opened = await openedFrom(page.fake.hash, null, null);
    expect(inputsOf(opened?.scenario ?? openingScenario)).toEqual(inputsOf(own));
    expect(names(start(opened?.scenario, opened?.comparison))).toEqual([
      ['link 1', 'link', 'Toinen'],
      ['link 2', 'link', ''],
    ]);
  });

  test('is as it was when nothing else is compared any more', async () => {
    const page = start();
    page.comparison.add(b2c);
    await isPacked(page);
    page.comparison.remove('b2c');
    await isPacked(page, false);
    expect(page.fake.window.history.state).toEqual({ by: 'kerroin' });
  });

  test('has no comparison on other screens, and has it again on Back', async () => {
    const page = start();
    page.comparison.add(saved);
    await isPacked(page);
    const { hash } = page.fake;
    page.screens.show('simulator');
    page.fake.advance(0);
    expect(partsOf(page.fake.hash).has('s')).toBe(false);
    page.fake.go(-1);
    expect(page.fake.hash).toBe(hash);
    expect(page.screens.current).toBe('compare');
    expect(names(page)[1]).toEqual(['record-1', 'saved', 'Toinen']);
  });

  test('brings an earlier comparison back', async () => {
    const page = start();
    page.comparison.add(saved);
    await isPacked(page);
    const first = partsOf(page.fake.hash).get('s');
    page.screens.show('simulator');
    page.fake.advance(0);
    page.comparison.show([{ id: 'current', kind: 'current', scenario: own }, b2c]);
    page.screens.show('compare');
    page.fake.advance(0);
    await vi.waitFor(() => {
      expect(partsOf(page.fake.hash).get('s')).not.toBe(first);
    });
    page.fake.go(-1);
    page.fake.go(-1);
    await vi.waitFor(() => {
      expect(names(page)).toEqual([
        ['current', 'current', 'Oma'],
        ['record-1', 'saved', 'Toinen'],
      ]);
    });
    expect(page.comparison.entries[1]?.scenario.notes).toBe('vain meille');
  });
});

describe('a link with a comparison, pasted into the address', () => {
  test('shows its values at once and its comparison after that', async () => {
    const page = start();
    const s = await packScenarios([other, exampleScenario('b2c')], 'values');
    const pasted = `${writeLink(withInput(openingScenario, 'reach', 7), 'fi', 'compare')}&s=${s}&baseline=2`;
    page.fake.typeAddress(pasted);
    expect(page.store.inputs.reach).toBe(7);
    expect(partsOf(page.fake.hash).get('s')).toBe(s);
    await vi.waitFor(() => {
      expect(page.comparison.entries).toHaveLength(3);
    });
    expect(page.comparison.baseline).toBe('link 2');
  });

  test('and no values shows the first of those compared', async () => {
    const page = start();
    page.fake.typeAddress(`#v=1&view=compare&s=${await packScenarios([other, own], 'values')}`);
    expect(page.store.scenario).toEqual(own);
    await vi.waitFor(() => {
      expect(page.store.inputs.churnNow).toBe(0.3);
    });
    expect(names(page)).toEqual([
      ['current', 'current', 'Toinen'],
      ['link 1', 'link', 'Oma'],
    ]);
  });

  test('that is followed by another one at once: the newest wins', async () => {
    const page = start();
    const first = await packScenarios([other], 'values');
    const second = await packScenarios([own, exampleScenario('b2c'), other], 'values');
    page.fake.typeAddress(`#v=1&view=compare&s=${first}`);
    page.fake.typeAddress(`#v=1&view=compare&s=${second}`);
    await vi.waitFor(() => {
      expect(page.comparison.entries).toHaveLength(3);
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(names(page).map(([, , name]) => name)).toEqual(['Oma', '', 'Toinen']);
  });

  test('and is followed by a link without one: what is unpacked late changes nothing', async () => {
    const page = start();
    page.fake.typeAddress(`#v=1&view=compare&s=${await packScenarios([other, own], 'values')}`);
    page.fake.typeAddress('#v=1&view=compare&reach=7');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(page.store.inputs.reach).toBe(7);
    expect(names(page)).toEqual([['current', 'current', '']]);
  });

  test.each(['', '%', 'AAAA', 'x'.repeat(5_000)])('that cannot be unpacked (%#) says so', async (s) => {
    const page = start();
    page.fake.typeAddress(`#v=1&view=compare&reach=7&s=${s}`);
    await vi.waitFor(() => {
      expect(page.reports.at(-1)).toEqual([expect.objectContaining({ kind: 'notReadable', key: 's' })]);
    });
    expect(page.store.inputs.reach).toBe(7);
    expect(names(page)).toHaveLength(1);
    await isPacked(page, false);
  });

  test('with more scenarios than fit reads four and says so', async () => {
    const page = start();
    const five = await packScenarios([own, other, own, other, own], 'values');
    page.fake.typeAddress(`#v=1&view=compare&s=${five}`);
    await vi.waitFor(() => {
      expect(page.comparison.entries).toHaveLength(4);
    });
    expect(page.reports.at(-1)).toEqual([
      expect.objectContaining({ kind: 'tooManyScenarios', received: '5', used: 4 }),
    ]);
  });
});
