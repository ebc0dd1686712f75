import { flushSync, tick } from 'svelte';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Language } from '../../src/i18n/language';
import { examples } from '../../src/model/examples';
import type { ParameterId } from '../../src/model/parameters';
import { ScenarioStore } from '../../src/state/scenario-store.svelte';
import { Session } from '../../src/state/session.svelte';
import { Settings } from '../../src/state/settings.svelte';
import { GoalSearch } from '../../src/views/simulator/goals/goal-search.svelte';
import GoalsWithSession from './GoalsWithSession.svelte';
import { wordsOf } from './said';
import '../../src/styles/tokens.css';
import '../../src/styles/base.css';
import { setInputs } from '../../src/state/set-inputs';

/** The search takes its time on a busy machine. */
const soon = <Value>(read: () => Value) => expect.poll(read, { timeout: 10_000 });

async function openGoals(language: Language = 'en', store = new ScenarioStore()) {
  const settings = new Settings(null, [language]);
  const session = new Session(store, settings, { language, words: wordsOf[language] });
  const screen = await render(GoalsWithSession, { props: { session } });
  const opener = screen.getByRole('button', { name: wordsOf[language].answer.goals });
  await opener.click();
  const dialog = screen.getByRole('dialog');
  await expect.element(dialog).toBeVisible();
  const settled = () => soon(() => document.querySelector('.found')?.getAttribute('aria-busy')).toBe('false');
  await settled();
  return {
    store,
    session,
    opener,
    dialog,
    settled,
    status: dialog.getByRole('status').first(),
    statusText: () => document.querySelector('dialog .status')?.textContent ?? '',
    row: (id: ParameterId) => document.querySelector(`tr[data-goal=${id}]`),
    use: (id: ParameterId) => {
      document.querySelector<HTMLButtonElement>(`tr[data-goal=${id}] button`)?.click();
    },
    chooseGoal: (kind: string) => {
      document.querySelector<HTMLInputElement>(`[data-input=goalKind] input[value=${kind}]`)?.click();
    },
    type: async (text: string): Promise<void> => {
      await tick();
      const field = document.querySelector<HTMLInputElement>('[data-input=goalTarget]');
      field?.focus();
      field?.select();
      await userEvent.keyboard(`${text}{Enter}`);
    },
  };
}

describe('the goal seek', () => {
  test('opens as a modal dialog, closes with Escape, and gives the focus back', async () => {
    const { dialog, opener } = await openGoals();
    expect(dialog.element().matches(':modal')).toBe(true);
    expect(dialog.element().contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    expect(document.activeElement).toBe(opener.element());
    await opener.click();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
  });

  test('a value is set in one step, and the dialog shows the target as reached and the row as in use', async () => {
    const { store, row, use, statusText, settled } = await openGoals();
    const heard: unknown[] = [];
    store.onChange(({ gesture }) => {
      heard.push(gesture);
    });
    expect(statusText()).toContain('not reached');
    use('churnCut');
    await soon(statusText).toContain('The target is reached.');
    expect(heard).toEqual([null]);
    expect(store.results.paybackYears.value).toBeLessThanOrEqual(1);
    expect(statusText()).toContain('Back button takes it back');
    await settled();
    expect(row('churnCut')?.textContent).toContain('in use');
    expect(document.querySelectorAll('tr[data-goal] button')).toHaveLength(0);
  });

  test('the combined move is set in one step too', async () => {
    const { store, dialog, statusText } = await openGoals();
    const heard: unknown[] = [];
    store.onChange(({ gesture }) => {
      heard.push(gesture);
    });
    await dialog.getByRole('button', { name: 'Use these values' }).click();
    await soon(statusText).toContain('The target is reached.');
    expect(heard).toEqual([null]);
    expect(store.inputs.investmentOneOff).toBeLessThan(examples.b2b.investmentOneOff);
    expect(store.results.paybackYears.value).toBeLessThanOrEqual(1);
  });

  test('follows the scenario when that changes elsewhere', async () => {
    const { store, use, row, statusText } = await openGoals();
    const before = store.scenario;
    use('churnCut');
    await soon(statusText).toContain('The target is reached.');
    store.open(before);
    await soon(statusText).toContain('not reached');
    expect(statusText()).not.toContain('Back button');
    expect(row('churnCut')?.textContent).not.toContain('in use');
  });

  test('a target that is reached shows how much may be lost', async () => {
    const { chooseGoal, row, statusText, settled } = await openGoals();
    chooseGoal('npv');
    await soon(statusText).toContain('The target is reached. Net present value is now');
    await settled();
    expect(document.querySelector('dialog thead')?.textContent).toContain('Still holds at');
    expect(row('investmentOneOff')?.querySelector('b')?.textContent).toMatch(/€21\d,\d{3}/);
  });

  test('an unusable target is explained beside the field and changes nothing', async () => {
    const { dialog, type, statusText } = await openGoals();
    const before = statusText();
    await type('soon');
    await expect.element(dialog.getByText(/In force is still 12 months|12 months/)).toBeVisible();
    expect(document.querySelector('[data-input=goalTarget]')?.getAttribute('aria-invalid')).toBe('true');
    expect(statusText()).toBe(before);
    await type('500');
    await expect.element(dialog.getByText(/240 months/)).toBeVisible();
  });

  test('a target out of reach says what and why', async () => {
    const store = new ScenarioStore();
    setInputs(store, { customers: 0, newCustomers: 0, annualRevenue: 0, purchaseValue: 0 });
    const { chooseGoal, type, statusText } = await openGoals('en', store);
    chooseGoal('npv');
    await type('1000');
    await soon(statusText).toContain('The target is out of reach');
    expect(statusText()).toContain('Even then net present value would be €0');
    expect(document.querySelector('dialog')?.textContent).toContain('No input is enough alone');
  });

  test('contradictory inputs have their reason instead of a table', async () => {
    const store = new ScenarioStore();
    store.setInput('retentionOfSatisfied', 0.1);
    const { statusText } = await openGoals('en', store);
    await soon(statusText).toContain('There is no answer for this target');
    expect(document.querySelector('dialog table')).toBeNull();
  });

  test.each(['fi', 'sv'] as const)(
    'speaks %s, also when the language changes while it is open',
    async (language) => {
      const { session, dialog } = await openGoals(language);
      await expect.element(dialog).toHaveAccessibleName(wordsOf[language].answer.goals);
      session.settings.chooseLanguage('en');
      await session.speak('en');
      await expect.element(dialog).toHaveAccessibleName('What would have to be true?');
    },
  );
});

test('a search that is started anew gives up the older one: the newest wins', async () => {
  const search = new GoalSearch();
  search.start({ kind: 'npv', target: 1_000_000 }, examples.b2b);
  search.start({ kind: 'payback', target: 12 }, examples.b2c);
  expect(search.isBusy).toBe(true);
  await soon(() => search.isBusy).toBe(false);
  flushSync();
  expect(search.outcome?.goal).toEqual({ kind: 'payback', target: 12 });
  expect(search.outcome?.inputs).toBe(examples.b2c);
  expect(new Set(search.outcome?.rows.map(({ id }) => id)).size).toBe(search.outcome?.rows.length);

  const before = search.outcome;
  search.start({ kind: 'npv', target: 1 }, examples.b2b);
  search.stop();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(search.outcome).toBe(before);
});
