import { expect, test } from '@playwright/test';
import { languages } from '../../src/i18n/language';
import { expectNoViolations } from './axe';
import { SimulatorPage } from './simulator-page';

for (const language of languages) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing to object to in ${language}, ${theme}, at three widths`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      const simulator = new SimulatorPage(page);
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto('about:blank');
        await simulator.open(`#lang=${language}&frobnicate=1&churnCut=-0.02`);
        // Everything that can be open is open, and a field has a message.
        await page.locator('details').evaluateAll((all) => {
          for (const details of all) (details as HTMLDetailsElement).open = true;
        });
        await simulator.lever('reach').locator('button.name').click();
        await simulator.lever('retention').locator('button.name').click();
        await simulator.type('crossSell', 'x');
        await expectNoViolations(page, `${width} px`);
      }
    });
  }
}

test('everything is reached and used by keyboard alone', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  const reached = new Set<string>();
  for (let i = 0; i < 160; i++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const { activeElement } = document;
      return `${activeElement?.tagName ?? ''} ${activeElement?.getAttribute('data-input') ?? activeElement?.textContent.trim() ?? ''} ${activeElement?.getAttribute('type') ?? ''}`;
    });
    reached.add(name);
  }
  for (const name of [
    'INPUT retention range',
    'INPUT retention text',
    'INPUT discountRate range',
    'INPUT exact checkbox',
    'SELECT language ',
  ]) {
    expect([...reached], name).toContain(name);
  }
});

test('on a phone nothing is cut off sideways and the answer stays in view as one line', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const simulator = new SimulatorPage(page);
  for (const language of languages) {
    await page.goto('about:blank');
    await simulator.open(`#lang=${language}`);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, language).toBe(0);
  }
  await simulator.slider('discountRate').scrollIntoViewIfNeeded();
  const line = page.locator('.one-line');
  await expect(line).toBeVisible();
  expect((await line.boundingBox())?.height).toBeLessThan(48);
});

test('charts keep still for people who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const simulator = new SimulatorPage(page);
  await simulator.open();
  const running = await page.evaluate(() => document.getAnimations().length);
  expect(running).toBe(0);
});
