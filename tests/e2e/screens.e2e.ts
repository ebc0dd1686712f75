import { expect, test } from '@playwright/test';
import { SimulatorPage } from './simulator-page';

const sourcesFiles = /\/assets\/[sS]ources-.*\.js$/;

test('a tab shows its screen: address, title, focus; Back returns and the scenario is as it was', async ({
  page,
}) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await simulator.type('retention', '91');
  const tabs = page.getByRole('navigation', { name: 'Screens' });
  await expect(tabs.getByRole('link', { name: 'Simulator' })).toHaveAttribute('aria-current', 'page');
  await expect(page).toHaveURL(/retention=0.91/);
  await tabs.getByRole('link', { name: 'Sources' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveURL(/view=sources.*retention=0.91/);
  await expect(page).toHaveTitle('Sources – Kerroin');
  await expect(tabs.getByRole('link', { name: 'Sources' })).toHaveAttribute('aria-current', 'page');

  await page.goBack();
  await expect(simulator.field('retention')).toHaveValue('91');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(/what better customer experience is worth/);
  await page.goForward();
  await expect(simulator.field('retention')).toBeHidden();
  await tabs.getByRole('link', { name: 'Simulator' }).focus();
  await page.keyboard.press('Enter');
  await expect(simulator.field('retention')).toHaveValue('91');
  simulator.expectNoProblems();
});

test('a tab is a link: it opens elsewhere with the whole scenario', async ({ page, context }) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await simulator.type('retention', '91');
  await expect(page).toHaveURL(/retention=0.91/);
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Sources' }).click({ modifiers: ['ControlOrMeta'] });
  const other = await opened;
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(other).toHaveURL(/view=sources.*retention=0.91/);
  await expect(simulator.field('retention')).toBeVisible();
});

test('a screen that cannot be fetched is said; the simulator works on and a second try succeeds', async ({
  page,
}) => {
  const simulator = new SimulatorPage(page);
  await simulator.open('#v=1&lang=fi&retention=0.91');
  await page.route(sourcesFiles, (route) => route.abort());
  await page.getByRole('link', { name: 'Lähteet' }).click();
  const message = page.getByRole('alert');
  await expect(message).toContainText('Näkymää ei voitu ladata');
  await message.getByRole('button').click();
  await expect(message).toContainText('Näkymää ei voitu ladata');

  await page.getByRole('link', { name: 'Laskuri' }).click();
  await simulator.type('crossSell', '60');
  await simulator.expectModelResults();

  await page.getByRole('link', { name: 'Lähteet' }).click();
  await page.unroute(sourcesFiles);
  await page.getByRole('alert').getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/view=sources.*retention=0.91.*crossSell=0.6&/);
});

test('the language changes on another screen as everywhere, with its words', async ({ page }) => {
  await page.goto('./#v=1&view=sources&lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Can I believe it?');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('sv');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Går det att lita på?');
  await expect(page).toHaveTitle('Källor – Kerroin');
  await expect(page).toHaveURL(/view=sources.*lang=sv/);
});
