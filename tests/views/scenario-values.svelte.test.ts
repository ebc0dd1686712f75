import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { languages, type Language } from '../../src/i18n/language';
import { loadWords } from '../../src/i18n/words';
import { examples } from '../../src/model/examples';
import type { Provenance } from '../../src/model/provenance';
import { ScenarioStore } from '../../src/state/scenario-store.svelte';
import { Session } from '../../src/state/session.svelte';
import { Settings } from '../../src/state/settings.svelte';
import SourcesWithSession from './SourcesWithSession.svelte';

const prospect: Provenance = { supplier: 'prospect', note: '<b>x</b>', source: 'mail', when: '2026-11-22' };
const all = Object.keys(examples.b2b).length;

async function open(language: Language = 'en') {
  const store = new ScenarioStore();
  const words = await loadWords(language);
  const session = new Session(store, new Settings(null, [language]), { language, words });
  await Promise.all((['sources', 'assumptions', 'help'] as const).map((id) => session.loadPart(id)));
  const { container } = await render(SourcesWithSession, { props: { session } });
  const rows = () => [...container.querySelectorAll<HTMLElement>('tr[data-origin-row]')];
  const row = (id: string) => container.querySelector<HTMLElement>(`tr[data-origin-row=${id}]`);
  const cells = (id: string) =>
    [...(row(id)?.children ?? [])].map((cell) => cell.textContent.replaceAll(/\s+/g, ' ').trim());
  const count = () => container.querySelector('[data-count]')?.textContent;
  const filterBy = async (filter: string) => {
    const select = container.querySelector<HTMLSelectElement>('[data-input=originFilter]');
    if (select === null) throw new Error('no filter');
    await userEvent.selectOptions(select, filter);
  };
  return { store, session, container, rows, row, cells, count, filterBy };
}

describe('the table of all values', () => {
  test.each(languages)(
    'in %s has a row for every input and choice, each with label, value and origin',
    async (language) => {
      const { rows } = await open(language);
      expect(
        rows()
          .map(({ dataset }) => dataset['originRow'])
          .sort(),
      ).toEqual(Object.keys(examples.b2b).sort());
      for (const row of rows())
        for (const cell of [...row.children].slice(0, 3))
          expect(cell.textContent.trim(), row.dataset['originRow']).not.toBe('');
    },
  );

  test('names the survey of a benchmark, the studies of a factor and nothing for an example', async () => {
    const { cells, row } = await open();
    expect(cells('retention').slice(0, 3)).toEqual(['Retention', '84%', 'published']);
    expect(row('retention')?.querySelector('a')?.href).toBe('https://asml.fi/cx-btob-vs-btoc');
    expect(cells('reach').at(-1)).toBe('17 October 2025');
    expect(cells('referralFollowThrough')[3]).toContain('Kumar');
    expect(cells('churnNow').slice(2)).toEqual(['example', '', '', '']);
    expect(cells('terminalValue')[2]).toBe('default');
    expect(cells('expansionValue')[2]).toBe('derived');
  });

  test('shows what the prospect said as text', async () => {
    const { store, cells, container } = await open();
    store.setInput('churnNow', 0.12);
    store.attribute('churnNow', prospect);
    await expect
      .poll(() => cells('churnNow'))
      .toEqual(['Churn now', '12%', 'prospect', 'mail', '<b>x</b>', '22 November 2026']);
    expect(container.querySelector('b')).toBeNull();
  });

  test('counts in words what a filter leaves', async () => {
    const { store, rows, count, filterBy } = await open();
    expect(count()).toBe(`The scenario has ${all} values and choices.`);
    await filterBy('assumption');
    expect(rows()).toHaveLength(0);
    expect(count()).toBe(`None of the ${all} values is our assumption.`);
    store.setInput('churnNow', 0.12);
    await expect.poll(count).toBe(`1 of ${all} values is our assumption.`);
    store.setInput('customers', 700);
    await expect.poll(count).toBe(`2 of ${all} values are our assumptions.`);
    store.attribute('customers', prospect);
    await expect.poll(() => rows().map(({ dataset }) => dataset['originRow'])).toEqual(['churnNow']);
    await filterBy('prospect');
    expect(rows().map(({ dataset }) => dataset['originRow'])).toEqual(['customers']);
    await filterBy('benchmark');
    expect(rows()).toHaveLength(4);
  });

  test('counts less as unsourced once a source is given', async () => {
    const { store, rows, filterBy } = await open();
    await filterBy('unsourced');
    const before = rows().length;
    expect(before).toBeGreaterThan(10);
    store.attribute('churnNow', { ...prospect, supplier: 'assumption' });
    await expect.poll(() => rows().length).toBe(before - 1);
  });

  test('opens the change history', async () => {
    const { session, container } = await open();
    container.querySelector<HTMLElement>('[data-action=history]')?.click();
    expect(session.dialogs.current).toBe('history');
  });
});

test('a claim that is tried leaves its words and where it was seen', async () => {
  const { store, container } = await open();
  container.querySelector<HTMLElement>('[data-variant=points]')?.click();
  const entry = store.scenario.ledger.churnCut;
  expect(entry).toMatchObject({ value: 0.05, supplier: 'assumption' });
  expect(entry?.source).toContain('https://hbr.org/1990/09/');
  expect(entry?.note).not.toBe('');
  expect(entry?.when).toMatch(/^\d{4}-\d\d-\d\d$/);
});
