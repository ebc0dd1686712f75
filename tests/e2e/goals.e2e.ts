import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { languages, type Language } from '../../src/i18n/language';
import { SimulatorPage } from './simulator-page';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const titles: Readonly<Record<Language, string>> = {
  fi: 'Mitä tavoite vaatii?',
  en: 'What would have to be true?',
  sv: 'Vad krävs för att nå målet?',
};
const reached: Readonly<Record<Language, string>> = {
  fi: 'Tavoite täyttyy.',
  en: 'The target is reached.',
  sv: 'Målet nås.',
};

/** The dialog as a person uses it. */
const goalsOf = (page: Page) => {
  const dialog = page.getByRole('dialog');
  return {
    dialog,
    opener: page.locator('[data-action=goals]'),
    status: dialog.locator('.status'),
    target: dialog.locator('input[data-input=goalTarget]'),
    row: (id: string): Locator => dialog.locator(`tr[data-goal=${id}]`),
    settled: () => expect(dialog.locator('.found')).toHaveAttribute('aria-busy', 'false'),
  };
};

test('by keyboard: a payback of a year, one value set, and Back takes it back', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  await simulator.open('#v=1&lang=en');
  await simulator.showDetails();
  const before = (await simulator.raw('paybackYears')) ?? NaN;
  expect(before).toBeGreaterThan(1);
  const goals = goalsOf(page);
  await goals.opener.focus();
  await page.keyboard.press('Enter');
  await expect(goals.dialog).toBeVisible();
  await expect(goals.status).toContainText('The target is not reached.');
  await goals.settled();

  // The focus stays in the dialog, however far somebody tabs.
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const isOutside = await page.evaluate(
      () => document.activeElement !== document.body && document.activeElement?.closest('dialog') === null,
    );
    expect(isOutside).toBe(false);
  }

  await goals.target.focus();
  await goals.target.fill('12');
  await page.keyboard.press('Enter');
  await goals.settled();
  await goals.row('churnCut').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(goals.status).toContainText('The target is reached.');
  await expect(goals.status).toContainText('The browser’s Back button takes it back.');
  await expect(goals.row('churnCut')).toContainText('in use');

  await page.keyboard.press('Escape');
  await expect(goals.dialog).toBeHidden();
  await expect(goals.opener).toBeFocused();
  await expect(async () => {
    expect(await simulator.raw('paybackYears')).toBeLessThanOrEqual(1);
  }).toPass({ timeout: 5_000 });
  await simulator.expectModelResults();

  await page.goBack();
  await expect(async () => {
    expect(await simulator.raw('paybackYears')).toBe(before);
  }).toPass({ timeout: 5_000 });
  await expect(simulator.field('churnCut')).toHaveValue('3');
  simulator.expectNoProblems();
});

test('the values of all levers together are one step: the dialog stays, and follows Back', async ({
  page,
}) => {
  const simulator = new SimulatorPage(page);
  await simulator.open('#v=1&lang=en');
  const goals = goalsOf(page);
  await goals.opener.click();
  await goals.settled();
  await goals.dialog.getByRole('button', { name: 'Use these values' }).click();
  await expect(goals.status).toContainText('The target is reached.');
  await expect(page).not.toHaveURL(/investmentOneOff=60000&/);
  await page.goBack();
  await expect(page).toHaveURL(/churnCut=0.03&.*investmentOneOff=60000&investmentPerYear=40000/);
  await expect(goals.status).toContainText('The target is not reached.');
  await expect(goals.status).not.toContainText('Back button');
});

test('an unusable target is explained, one out of reach says what and why', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  await simulator.open(
    '#v=1&lang=fi&annualRevenue=10&purchaseValue=1&expansionValue=1&customers=10&newCustomers=0',
  );
  const goals = goalsOf(page);
  await goals.opener.click();
  await goals.dialog.locator('input[value=npv]').check();
  await goals.target.fill('paljon');
  await goals.target.press('Enter');
  await expect(goals.dialog).toContainText('Tämä ei ole luku');
  await expect(goals.target).toHaveAttribute('aria-invalid', 'true');
  await goals.target.fill('1 000 000 000');
  await goals.target.press('Enter');
  await expect(goals.target).toHaveAttribute('aria-invalid', 'false');
  await goals.settled();
  await expect(goals.status).toContainText('Tavoite ei täyty.');
  await expect(goals.dialog).toContainText('Ohjelman säätimet eivät riitä');
  await goals.target.fill('900 000 000 000');
  await goals.target.press('Enter');
  await expect(goals.status).toContainText('Tavoitteeseen ei päästä');
  await expect(goals.status).toContainText('Nettonykyarvo olisi silloinkin');
});

test('its files come when it is asked for; a failure is said and a second try succeeds', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await simulator.open('#v=1&lang=en');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /goals/i.test(url))).toEqual([]);
  await page.route(/\/goals-.*\.js$/, (route) => route.abort());
  const goals = goalsOf(page);
  await goals.opener.click();
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await page.unroute(/\/goals-.*\.js$/);
  await goals.opener.click();
  await expect(goals.dialog).toBeVisible();
});

for (const language of languages) {
  test(`in ${language}: target, table and message are in the language, numbers too`, async ({ page }) => {
    const simulator = new SimulatorPage(page);
    await simulator.open(`#v=1&lang=${language}`);
    const goals = goalsOf(page);
    await goals.opener.click();
    await expect(page.getByRole('dialog', { name: titles[language] })).toBeVisible();
    await goals.settled();
    const decimal = language === 'en' ? /\d\.\d\d\s?(pp|%)/ : /\d,\d\d\s(%-yks\.|%|procentenheter)/;
    await expect(goals.row('churnCut').locator('b')).toHaveText(decimal);
    await goals.row('churnCut').getByRole('button').click();
    await expect(goals.status).toContainText(reached[language]);
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing to object to in the open dialog, ${theme}, at three widths`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    const simulator = new SimulatorPage(page);
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('about:blank');
      await simulator.open('#lang=fi');
      const goals = goalsOf(page);
      await goals.opener.click();
      await goals.settled();
      await goals.target.fill('x');
      await goals.target.press('Enter');
      await page.evaluate(axe);
      const check = async (state: string): Promise<void> => {
        const { violations } = await page.evaluate(() =>
          (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
        );
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
        );
        expect(found, `${width} px, ${state}`).toEqual([]);
      };
      await check('to be reached');
      await goals.row('churnCut').getByRole('button').click();
      await expect(goals.status).toContainText(reached.fi);
      await check('reached');
      const overflow = await goals.dialog.evaluate((node) => node.scrollWidth - node.clientWidth);
      expect(overflow).toBe(0);
    }
  });
}
