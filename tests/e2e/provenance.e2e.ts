import { expect, test, type Locator, type Page } from '@playwright/test';
import { languages } from '../../src/i18n/language';
import { expectNoViolations } from './axe';
import { SimulatorPage } from './simulator-page';

/** The word beside a lever, and the card behind it. */
class OriginCard {
  readonly badge: Locator;
  readonly card: Locator;
  readonly supplier: Locator;
  readonly #lever: Locator;

  constructor(simulator: SimulatorPage, id: 'churnNow' | 'retention' | 'customers') {
    this.#lever = simulator.lever(id);
    this.badge = this.#lever.locator('.origin');
    this.card = this.#lever.locator(`[data-origin=${id}]`);
    this.supplier = this.card.locator('select');
  }

  async open(): Promise<void> {
    await this.#lever.locator('button.name').click();
    await this.card.locator('summary').click();
    await expect(this.supplier).toBeVisible();
  }
  async note(text: string): Promise<void> {
    await this.card.getByLabel('Note').fill(text);
    await this.card.getByLabel('Note').press('Enter');
  }
}

const filterBy = (page: Page, filter: string) =>
  page.locator('[data-input=originFilter]').selectOption(filter);
const count = (page: Page) => page.locator('[data-count]');

test('who supplied a value is said, shown, lost with the value, brought back and kept', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  await simulator.open('#lang=en');
  await simulator.showDetails();
  const churn = new OriginCard(simulator, 'churnNow');
  await expect(churn.badge).toHaveText('example');
  await simulator.type('churnNow', '12');
  await expect(churn.badge).toHaveText('our assumption');

  await churn.open();
  await churn.supplier.selectOption('prospect');
  await expect(churn.badge).toHaveText('prospect');
  await churn.note('<b>x</b>');
  await expect(churn.card.getByRole('definition').first()).toHaveText('<b>x</b>');
  await expect(churn.card.locator('b')).toHaveCount(0);
  // The step is in the address bar's entry before the next one begins.
  await page.waitForTimeout(400);

  await simulator.slider('churnNow').focus();
  await page.keyboard.press('ArrowRight');
  await expect(churn.badge).toHaveText('our assumption');
  await expect(churn.card.getByText('<b>x</b>')).toHaveCount(0);
  await expect.poll(async () => (await simulator.inputs()).churnNow).toBe(0.125);
  await page.goBack();
  await expect(churn.badge).toHaveText('prospect');
  await expect(churn.card.getByRole('definition').first()).toHaveText('<b>x</b>');

  await page.reload();
  await simulator.untilReady();
  await expect(churn.badge).toHaveText('prospect');
  simulator.expectNoProblems();
});

test('the table of all values counts by filter, shows notes as text and leads back to the slider', async ({
  page,
}) => {
  const simulator = new SimulatorPage(page);
  const ledger =
    'from.churnNow=prospect&note.churnNow=%3Cb%3Ex%3C%2Fb%3E&source.churnNow=mail&when.churnNow=2026-11-22';
  await page.goto(`./#v=1&view=sources&lang=en&churnNow=0.12&customers=700&grossMargin=0.4&${ledger}`);
  await expect(count(page)).toHaveText(/^The scenario has \d+ values and choices\.$/);
  const all = Number(await count(page).getAttribute('data-count'));
  await expect(page.locator('[data-origin-row]')).toHaveCount(all);

  await filterBy(page, 'prospect');
  await expect(count(page)).toHaveText(`1 of ${all} values comes from the prospect.`);
  const row = page.locator('[data-origin-row=churnNow]');
  await expect(row).toContainText('<b>x</b>');
  await expect(row).toContainText('22 November 2026');
  await expect(row.locator('b')).toHaveCount(0);
  await filterBy(page, 'assumption');
  await expect(count(page)).toHaveText(`None of the ${all} values is our assumption.`);
  await page.locator('[data-action=unsourced]').click();
  await expect(page.locator('[data-origin-row=customers] .origin')).toHaveText('not stated');
  await filterBy(page, 'benchmark');
  await expect(page.locator('[data-origin-row]')).toHaveCount(4);
  await filterBy(page, 'unsourced');
  // What a link brought without a word has no source.
  await expect(page.locator('[data-origin-row=customers] .origin')).toHaveText('not stated');

  await page.locator('[data-origin-row=customers] button').click();
  await expect(simulator.slider('customers')).toBeFocused();
  simulator.expectNoProblems();
});

test('a choice among the assumptions says who made it', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  await simulator.open('#lang=en');
  await simulator.showDetails();
  await simulator.openAssumptions();
  const origin = page.locator('[data-origin-of=claimStrength]');
  await expect(origin).toHaveText('Source');
  await simulator.choice('claimStrength', 'published').check();
  await expect(origin).toHaveText('our assumption');
  await origin.click();
  const card = page.locator('[data-origin=claimStrength]');
  await card.locator('summary').click();
  await card.locator('select').selectOption('prospect');
  await expect(origin).toHaveText('prospect');
  await expect(origin).toHaveAccessibleName(/^Explanation and source: .*: prospect$/);
  simulator.expectNoProblems();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing to object to on the open cards, ${theme}, at three widths`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    const simulator = new SimulatorPage(page);
    for (const [index, width] of [360, 768, 1280].entries()) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('about:blank');
      await simulator.open(
        `#lang=${languages[index] ?? 'en'}&churnNow=0.12&from.churnNow=prospect&note.churnNow=x`,
      );
      await simulator.showDetails();
      await simulator.openAssumptions();
      for (const id of ['churnNow', 'retention'] as const) await new OriginCard(simulator, id).open();
      await page.locator('[data-origin-of=claimStrength]').click();
      await page.locator('[data-origin=claimStrength] summary').click();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${width} px`).toBe(0);
      await expectNoViolations(page, `${width} px`);
    }
  });
}
