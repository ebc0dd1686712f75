import { expect, test } from '@playwright/test';
import { UncertaintyPage } from './uncertainty-page';

test('another result, a target, and another scenario with the same luck', async ({ page }) => {
  const screen = new UncertaintyPage(page);
  await screen.open();
  await page.locator('[data-input=uncertainResult]').selectOption('paybackYears');
  await expect(page.locator('.pictures')).toContainText('Your target: Payback');
  const target = page.locator('[data-input=uncertaintyTarget]');
  await target.fill('soon');
  await target.press('Enter');
  await expect(target).toHaveAttribute('aria-invalid', 'true');
  await target.fill('2');
  await target.press('Enter');
  await expect(page.locator('.reached')).toContainText(/of the draws take at most 24 months|at most 2 years/);
  await page.locator('[data-input=uncertainResult]').selectOption('npv');
  await page.locator('[data-input=beside]').selectOption('b2c');
  await expect(page.locator('[data-beats]')).toContainText('is ahead of');
  await expect(page.locator('figure svg path')).toHaveCount(2);
  await page.locator('[data-action=exceedance]').click();
  await expect(page.locator('.pictures')).toContainText('Probability of reaching at least so much');
  screen.expectNoProblems();
});

test('a scenario with the same name beside it is told apart, and one with the same inputs is the same', async ({
  page,
}) => {
  const screen = new UncertaintyPage(page);
  await screen.open('#v=1&lang=en&view=uncertainty&name=B2B example&churnCut=0.02');
  await page.locator('[data-input=beside]').selectOption('b2b');
  await expect(page.locator('[data-beats]')).toContainText('is ahead of B2B example (2) in');
  const npv = await screen.marks();
  await page.locator('[data-input=uncertainResult]').selectOption('roi');
  await expect.poll(() => screen.marks()).not.toEqual(npv);
  await page.reload();
  await expect(page.locator('[data-beats]')).toContainText('B2B example (2)');
  await screen.open('#v=1&lang=en&view=uncertainty&name=Twin');
  await page.locator('[data-input=uncertainResult]').selectOption('npv');
  await page.locator('[data-input=beside]').selectOption('b2b');
  await expect(page.locator('[data-beats]')).toContainText('every draw gives the same');
  screen.expectNoProblems();
});

for (const result of [
  'npv',
  'roi',
  'paybackYears',
  'totalRevenueUplift',
  'revenueUplift',
  'satisfiedCustomerValue',
]) {
  test(`without ranges every draw gives the same: ${result}`, async ({ page }) => {
    const screen = new UncertaintyPage(page);
    await screen.open();
    await page.locator('[data-input=uncertainResult]').selectOption(result);
    await page.locator('[data-action=noRanges]').click();
    await expect(page.locator('.pictures')).toContainText('Every draw gives');
    await expect(page.locator('[data-verdict]')).toContainText('100%');
    await page.locator('[data-action=suggestedRanges]').click();
    await expect(page.locator('.pictures')).not.toContainText('Every draw gives');
    screen.expectNoProblems();
  });
}

test('what is looked at survives a reload', async ({ page }) => {
  const screen = new UncertaintyPage(page);
  await screen.open();
  await page.locator('[data-input=uncertainResult]').selectOption('cost');
  await expect(page.locator('.pictures')).toContainText('Your target: Cost');
  await page.locator('[data-input=uncertaintyTarget]').fill('190000');
  await page.locator('[data-input=uncertaintyTarget]').press('Enter');
  await page.locator('[data-input=beside]').selectOption('b2c');
  await expect(page.locator('figure svg path')).toHaveCount(2);
  await page.reload();
  await expect(page.locator('[data-input=uncertainResult]')).toHaveValue('cost');
  await expect(page.locator('[data-input=uncertaintyTarget]')).toHaveValue(/190,?000/);
  await expect(page.locator('[data-input=beside]')).toHaveValue('b2c');
  screen.expectNoProblems();
});
