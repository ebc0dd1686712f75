import { expect, test } from '@playwright/test';
import { languages } from '../../src/i18n/language';
import { contestedClaims } from '../../src/model/contested-claims';
import type { Inputs } from '../../src/model/inputs';
import { expectNoViolations } from './axe';
import { SimulatorPage } from './simulator-page';

const headings = { fi: 'Voiko tähän luottaa?', en: 'Can I believe it?', sv: 'Går det att lita på?' } as const;
const tabs = { fi: 'Lähteet', en: 'Sources', sv: 'Källor' } as const;

for (const language of languages) {
  test(`the sources open by tab and by link in ${language}, without a problem`, async ({ page }) => {
    const simulator = new SimulatorPage(page);
    await simulator.open(`#lang=${language}`);
    await page.getByRole('link', { name: tabs[language] }).click();
    const heading = page.getByRole('heading', { level: 1, name: headings[language] });
    await expect(heading).toBeFocused();
    await page.goto('about:blank');
    await page.goto(`./#v=1&view=sources&lang=${language}`);
    await expect(heading).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    simulator.expectNoProblems();
  });
}

const variants = contestedClaims.flatMap((claim) => claim.variants);

for (const { id, values } of variants) {
  test(`the claim “${id}” changes the scenario, and Back takes it back in one step`, async ({ page }) => {
    const simulator = new SimulatorPage(page);
    await page.goto('./#v=1&view=sources&preset=b2c&customers=15000&lang=en');
    const button = page.locator(`[data-variant=${id}]`);
    await expect(button).toBeVisible();
    const before = await simulator.inputs();
    await button.click();
    await expect(simulator.slider('retention')).toBeVisible();
    await expect(page).toHaveURL(/view=simulator/);
    const after = await simulator.inputs();
    const expected: Partial<Inputs> = values(before) ?? {};
    expect(Object.keys(expected)).not.toEqual([]);
    expect(after).toMatchObject(expected);
    expect(after.customers).toBe(15_000);
    await simulator.expectModelResults();

    await page.goBack();
    await expect(button).toBeVisible();
    expect(await simulator.inputs()).toEqual(before);
    simulator.expectNoProblems();
  });
}

test('the sample sizes move by keyboard, stay in the address and answer in words first', async ({ page }) => {
  await page.goto('./#v=1&view=sources&lang=fi');
  const slider = page.locator('input[data-input=sampleSizeB2B]');
  const verdict = page.getByRole('status').filter({ hasText: 'vastaajamäärillä' });
  await expect(verdict).toContainText('Ei.');
  await slider.focus();
  await page.keyboard.press('End');
  await page.locator('input[data-input=sampleSizeB2C]').focus();
  await page.keyboard.press('End');
  await expect(verdict).toContainText('On.');
  await expect(page).toHaveURL(/view=sources.*sampleSizeB2B=100000&sampleSizeB2C=100000/);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing to object to on the sources, ${theme}, at three widths`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    for (const [index, width] of [360, 768, 1280].entries()) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('about:blank');
      await page.goto(`./#v=1&view=sources&lang=${languages[index] ?? 'en'}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${width} px`).toBe(0);
      await expectNoViolations(page, `${width} px`);
    }
  });
}
