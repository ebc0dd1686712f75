import { expect, test } from '@playwright/test';
import { SimulatorPage } from './simulator-page';

test.use({ locale: 'en-GB' });

const file = (name: string, content: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

test('a broken file, one of a future version and one of five megabytes harm nothing and say what they gave', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await simulator.type('churnNow', '12');
  await page.locator('[data-action=library]').click();
  const dialog = page.getByRole('dialog');
  const field = dialog.locator('[data-input=scenarioFiles]');
  const result = dialog.locator('section [role=status]');

  await field.setInputFiles([file('broken.json', '{"format":"kerroin","version":1,"scenarios":[{"na')]);
  await expect(result).toContainText('broken.json');
  await expect(dialog.locator('li[data-scenario]')).toHaveCount(0);

  const future = {
    format: 'kerroin',
    version: 99,
    scenarios: [{ name: 'Later', inputs: { churnNow: 0.3 } }],
  };
  await field.setInputFiles([file('future.kerroin.json', JSON.stringify(future))]);
  await expect(result).toContainText('future.kerroin.json');
  await expect(result).toContainText('99');

  const scenario = { name: 'Big', inputs: { reach: 3 }, notes: 'x'.repeat(480) };
  const many = { format: 'kerroin', version: 1, scenarios: Array.from({ length: 9_500 }, () => scenario) };
  const text = JSON.stringify(many);
  expect(text.length).toBeGreaterThan(5_000_000);
  await field.setInputFiles([file('big.kerroin.json', text)]);
  await expect(result).toContainText('big.kerroin.json', { timeout: 60_000 });
  await expect(dialog.locator('li[data-scenario]').filter({ hasText: 'Big' }).first()).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(simulator.field('churnNow')).toHaveValue('12');
  await simulator.expectModelResults();
  simulator.expectNoProblems();
});

test('a full storage is said once, and everything else works on', async ({ page }) => {
  await page.addInitScript(() => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Storage.prototype.setItem = full;
    IDBObjectStore.prototype.put = full;
    IDBObjectStore.prototype.add = full;
  });
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await simulator.type('churnNow', '12');
  await expect(page.locator('p.not-kept')).toHaveCount(1);
  await page.locator('[data-action=undo]').click();
  await expect(simulator.field('churnNow')).toHaveValue('15');
  await page.locator('[data-action=library]').click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('[data-input=libraryName]').fill('Acme');
  await page.keyboard.press('Enter');
  await expect(dialog.locator('li[data-scenario]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await simulator.type('reach', '3');
  await simulator.expectModelResults();
  simulator.expectNoProblems();
});
