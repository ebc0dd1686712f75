import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Language } from '../../../src/i18n/language';
import type { ResultId } from '../../../src/model/trace/quantity-ids';
import { ScenarioStore } from '../../../src/state/scenario-store.svelte';
import { Session } from '../../../src/state/session.svelte';
import { Settings } from '../../../src/state/settings.svelte';
import { plain, wordsOf } from '../said';
import ExplainedWithSession from './ExplainedWithSession.svelte';

/** The button of one result, opened. */
async function showExplanation(id: ResultId, language: Language = 'en') {
  const store = new ScenarioStore();
  const session = new Session(store, new Settings(null, [language]), { language, words: wordsOf[language] });
  const screen = await render(ExplainedWithSession, { props: { session, id, name: 'Number' } });
  const button = screen.getByRole('button', { name: /Number$/ });
  await userEvent.click(button);
  const dialog = screen.getByRole('dialog');
  await expect.element(dialog).toBeVisible();
  const value = () => document.querySelector<HTMLOutputElement>('dialog output')?.dataset['value'];
  return { store, screen, button, dialog, value };
}

test('is named after the number, and shows it in full', async () => {
  const { store, dialog, value } = await showExplanation('npv');
  await expect.element(dialog).toHaveAccessibleName('Net present value');
  expect(Number(value())).toBe(store.results.npv.value);
});

test('writes its formulas as mathematics', async () => {
  const { dialog } = await showExplanation('satisfiedCustomerValue', 'fi');
  const [symbols, numbers] = [...dialog.element().querySelectorAll('math')];
  expect(symbols?.firstElementChild).toBeInstanceOf(MathMLElement);
  expect(symbols?.textContent).toBe('S=A×(r+x+p×k×q)');
  expect(plain(numbers?.textContent ?? '')).toBe('S=1 000 €×(84 %+54 %+73 %×5×65 %)=3 752,50 €');
});

test('follows the scenario while it is open', async () => {
  const { store, dialog, value } = await showExplanation('satisfiedCustomerValue');
  store.setInput('purchaseValue', 2_000);
  await expect.poll(value).toBe('7505');
  await expect.poll(() => dialog.element().querySelectorAll('math')[1]?.textContent).toContain('€2,000');
  await expect
    .element(dialog.getByRole('row', { name: /Average purchase.*€2,000 our assumption/ }))
    .toBeVisible();
});

test('says why there is no value, and shows the steps that lead there', async () => {
  const { store, dialog } = await showExplanation('roi');
  store.setInput('investmentOneOff', 0);
  store.setInput('investmentPerYear', 0);
  await expect.element(dialog).toHaveTextContent(/no cost to compare with/);
  await expect.element(dialog.getByText('Steps', { exact: true })).toBeVisible();
});

test('says that contradictory inputs leave nothing to compute', async () => {
  const { store, dialog } = await showExplanation('npv');
  store.setInput('retentionLever', 'satisfaction');
  store.setInput('satisfiedNow', 1);
  await expect.element(dialog).toHaveTextContent(/nothing to compute: the reason stands above/);
});

test('closes with Escape and gives the focus back', async () => {
  const { screen, button } = await showExplanation('irr');
  await userEvent.keyboard('{Escape}');
  await expect.element(button).toHaveFocus();
  expect(screen.getByRole('dialog').elements()).toHaveLength(0);
});

test('closes with its button', async () => {
  const { screen, dialog } = await showExplanation('irr');
  await userEvent.click(dialog.getByRole('button', { name: 'Close' }));
  expect(screen.getByRole('dialog').elements()).toHaveLength(0);
});

test('writes the months only when they are asked for', async () => {
  const { dialog } = await showExplanation('revenueUplift');
  const rows = () => dialog.element().querySelectorAll('details table tbody tr').length;
  expect(rows()).toBe(0);
  await userEvent.click(dialog.getByText('Month by month').first());
  await expect.poll(rows).toBe(36);
});
