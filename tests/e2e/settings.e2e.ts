import { expect, test } from '@playwright/test';
import { SimulatorPage } from './simulator-page';

const openings = [
  ['fi-FI', 'fi', 'Ohjelma maksaa itsensä takaisin'],
  ['sv-FI', 'sv', 'Programmet betalar sig'],
  ['en-GB', 'en', 'The programme pays for itself'],
  ['de-DE', 'en', 'The programme pays for itself'],
] as const;

for (const [locale, language, sentence] of openings) {
  test.describe(`with a browser in ${locale}`, () => {
    test.use({ locale });
    test(`the page speaks ${language}`, async ({ page }) => {
      const simulator = new SimulatorPage(page);
      await simulator.open();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(sentence);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
    });
  });
}

test('a chosen language is kept for the next visit; numbers follow the language', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await page.locator('select[data-input=language]').selectOption('fi');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ohjelma maksaa itsensä takaisin');
  await expect(simulator.output('satisfiedCustomerValue')).toHaveText(/^3\s750\s€$/);
  await expect(page).toHaveURL(/lang=fi/);
  await expect(page).toHaveTitle(/asiakaskokemus/);
  await page.goto('about:blank');
  await simulator.open();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
});

test('the theme follows the device until one is chosen, and the choice is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const simulator = new SimulatorPage(page);
  await simulator.open();
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.getByLabel('Theme').selectOption('light');
  expect(await background()).toBe(light);
  await page.reload();
  await simulator.untilReady();
  expect(await background()).toBe(light);
});

test('another currency changes the symbol and no amount', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  const before = await simulator.raw('npv');
  await page.getByLabel('Currency').selectOption('SEK');
  await expect(simulator.output('npv')).toContainText('SEK');
  expect(await simulator.raw('npv')).toBe(before);
});

test('where the browser forbids storage the page works and says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await page.getByLabel('Theme').selectOption('dark');
  await expect(
    page.getByText(/does not allow saving, so your numbers, .* A link or a file keeps/),
  ).toBeVisible();
  await simulator.type('retention', '50');
  await simulator.expectModelResults();
});

test('a corrupt setting in the storage is passed over', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('kerroin.settings', '{"language":"xx","theme":7,');
  });
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  simulator.expectNoProblems();
});

test('a language that cannot be fetched is said, and the page stays as it is', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await page.route('**/*.js', (route) => route.abort());
  await page.locator('select[data-input=language]').selectOption('sv');
  await expect(page.getByText('The language could not be loaded')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The programme pays');
});

test('the charts follow the language and the exact figures, not only the numbers above them', async ({
  page,
}) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  const cumulative = page.locator('figure').nth(1);
  await cumulative.locator('summary').click();
  await expect(cumulative.locator('table')).toContainText('€207,000');
  await page.getByLabel('Exact figures').check();
  await expect(cumulative.locator('table')).toContainText('€206,852.67');
  await page.locator('select[data-input=language]').selectOption('fi');
  await expect(cumulative.locator('figcaption')).toContainText('Takaisinmaksuaika');
});
