import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { languages } from '../../src/i18n/language';
import { SimulatorPage } from './simulator-page';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const language of languages) {
  test(`every shown result can be explained by keyboard in ${language}`, async ({ page }) => {
    const simulator = new SimulatorPage(page);
    await simulator.open(`#lang=${language}`);
    await simulator.showDetails();
    const buttons = page.locator('[data-explain]');
    await expect.poll(() => buttons.count()).toBeGreaterThan(10);
    const dialog = page.locator('dialog[open]');
    for (let index = 0; index < (await buttons.count()); index++) {
      const button = buttons.nth(index);
      const id = (await button.getAttribute('data-explain')) ?? '';
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(dialog).toHaveAttribute('data-explanation', id);
      const shown = await simulator.raw(id);
      const explained = await dialog.locator(`output[data-result="${id}"]`).getAttribute('data-value');
      expect(explained === '' ? null : Number(explained), id).toBe(shown);
      expect(await dialog.locator('math').count(), id).toBeGreaterThan(0);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(button).toBeFocused();
    }
    simulator.expectNoProblems();
  });

  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing to object to in an explanation in ${language}, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      const simulator = new SimulatorPage(page);
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto('about:blank');
        await simulator.open(`#lang=${language}`);
        await page.locator('[data-explain=npv]').first().click();
        const dialog = page.locator('dialog[open]');
        await expect(dialog.locator('math').first()).toBeVisible();
        await dialog.locator('summary').first().click();
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() =>
          (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
        );
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
        );
        expect(found, `${width} px`).toEqual([]);
        const overflow = await dialog.evaluate((node) => node.scrollWidth - node.clientWidth);
        expect(overflow, `${width} px`).toBe(0);
      }
    });
  }
}

test('a step that is a result opens its own explanation, and leads back', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  await simulator.open('#lang=en');
  await simulator.showDetails();
  await page.locator('[data-explain=roi]').first().click();
  const dialog = page.locator('dialog[open]');
  await dialog.getByRole('button', { name: 'How is this computed: Cost' }).click();
  await expect(dialog).toHaveAttribute('data-explanation', 'cost');
  await expect(dialog.getByRole('heading', { level: 2 })).toBeFocused();
  await dialog.getByRole('button', { name: /^Back to/ }).click();
  await expect(dialog).toHaveAttribute('data-explanation', 'roi');
});
