import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { readZip, textIn } from '../exporters/read-zip';
import { expectNoViolations } from './axe';
import { SimulatorPage } from './simulator-page';

const status = (page: Page) => page.locator('dialog [data-state]');

async function openExport(page: Page): Promise<void> {
  await page.locator('[data-action=export]').click();
  await expect(page.locator('dialog [data-export=deck]')).toBeVisible();
}

async function download(page: Page, button: string) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(`dialog ${button}`).click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('every file of the window can be downloaded, and the files hold what the page shows', async ({
  page,
}) => {
  const simulator = new SimulatorPage(page);
  await simulator.open('#v=1&company=Acme&lang=en');
  await simulator.type('churnNow', '22.5');
  const npv = await simulator.raw('npv');
  await openExport(page);
  const ids = await page
    .locator('dialog button[data-export]')
    .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset['export'] ?? ''));
  expect(ids.length).toBeGreaterThanOrEqual(8);
  for (const id of ids.filter((one) => one !== 'print')) {
    const { name, bytes } = await download(page, `[data-export=${id}]`);
    expect(name, id).toMatch(/^Kerroin Acme .+ \d{4}-\d\d-\d\d\.(pptx|xlsx|csv|json|zip)$/);
    expect(bytes.length, id).toBeGreaterThan(500);
    await expect(status(page)).toContainText(name);
    if (id === 'json') {
      const content = JSON.parse(bytes.toString('utf8')) as { scenarios: { results: { npv: unknown } }[] };
      expect(content.scenarios[0]?.results.npv).toEqual({ value: npv });
    }
    if (id === 'deck') expect(textIn(readZip(bytes), 'ppt/slides/slide1.xml')).toContain('worth to Acme?');
    if (id === 'png') expect([...readZip(bytes).keys()]).toHaveLength(10);
  }
  const single = await download(page, '[data-picture=svg]');
  expect(single.bytes.toString('utf8')).toMatch(/^<svg [\s\S]+<\/svg>\s*$/);
  expect((await download(page, '[data-picture=png]')).bytes.subarray(1, 4).toString()).toBe('PNG');
  simulator.expectNoProblems();
});

test('the window says what each file is for and what has to be loaded, and works by keyboard alone', async ({
  page,
}) => {
  await new SimulatorPage(page).open('#lang=en');
  await page.locator('[data-action=export]').focus();
  await page.keyboard.press('Enter');
  const item = page.locator('dialog li', { has: page.locator('[data-export=deck]') });
  await expect(item).toContainText('Slides with charts that can be edited');
  await expect(item).toContainText(/loads \d+ kB first/);
  await item.getByRole('button').focus();
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/\.pptx$/);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toBeHidden();
});

test('a file that is on its way can be cancelled', async ({ page }) => {
  await page.route(/\/deck-[^/]+\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  let downloads = 0;
  page.on('download', () => downloads++);
  await new SimulatorPage(page).open('#lang=en');
  await openExport(page);
  await page.locator('dialog [data-export=deck]').click();
  await expect(status(page)).toContainText('Loading what it takes: Slides');
  await page.locator('dialog [data-action=cancelExport]').click();
  await expect(status(page)).toContainText('Cancelled: Slides (PowerPoint). Nothing was saved.');
  await page.waitForTimeout(2500);
  expect(downloads).toBe(0);
});

test('when the code of a file does not come, the window says so, offers the others, and tries again', async ({
  page,
}) => {
  let blocked = true;
  await page.route(/\/deck-[^/]+\.js$/, (route) => (blocked ? route.abort() : route.continue()));
  await new SimulatorPage(page).open('#lang=en');
  await openExport(page);
  await page.locator('dialog [data-export=deck]').click();
  const alert = page.locator('dialog [role=alert]');
  await expect(alert).toContainText('Slides (PowerPoint) could not be loaded. You may be offline');
  // Nothing else has been loaded: nobody knows whether it will come.
  await expect(alert).toContainText(
    'You can try the other formats: each needs the network only the first time.',
  );
  await expect(alert).not.toContainText('These still work');
  expect((await download(page, '[data-export=csvResults]')).name).toMatch(/\.csv$/);
  await page.locator('dialog [data-export=deck]').click();
  await expect(alert).toContainText('These still work: Results (CSV). You can try the other formats');
  blocked = false;
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('dialog [data-action=retryExport]').click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.pptx$/);
});

test('nothing of the exports is loaded before the window is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const simulator = new SimulatorPage(page);
  await simulator.open('#lang=en');
  await simulator.showDetails();
  await page.waitForLoadState('networkidle');
  const late =
    /\/(deck|pptx|Export|PrintPages|leave-behind|exports|inputs-csv|scenario-pictures|export-sizes)/i;
  expect(asked.filter((url) => late.test(url))).toEqual([]);
});

test('the key figures are copied as a table and as text; where that is refused, the text is there to be copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await new SimulatorPage(page).open('#lang=en&v=1&name=Plan');
  await openExport(page);
  await page.locator('dialog [data-copy=table]').click();
  await expect(page.locator('dialog').getByText('Copied as a table.')).toBeVisible();
  const forms = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { html: await text('text/html'), plain: await text('text/plain') };
  });
  expect(forms.html).toContain('<td');
  expect(forms.html).toContain('Plan');
  expect(forms.plain).toMatch(/\+€[\d,]+/);
  expect(forms.plain.split('\n')[0]?.split('\t')).toHaveLength(2);
  await page.locator('dialog [data-copy=plain]').click();
  await expect(page.locator('dialog').getByText('Copied as text.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('#v=1&view=simulator');
  await page.evaluate(() => {
    const refuse = () => Promise.reject(new Error('refused'));
    Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
  });
  await page.locator('dialog [data-copy=plain]').click();
  await expect(page.locator('dialog [data-input=copyByHand]')).toBeFocused();
  await expect(page.locator('dialog [data-input=copyByHand]')).toHaveValue(/The programme pays for itself/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the window is accessible in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const language of ['fi', 'en', 'sv'] as const) {
      await new SimulatorPage(page).open(`#lang=${language}`);
      await openExport(page);
      await expectNoViolations(page, `${language} ${colorScheme}`);
      await download(page, '[data-export=csvInputs]');
      await expectNoViolations(page, `${language} ${colorScheme}, done`);
      await page.keyboard.press('Escape');
    }
  });
}

test('the comparison is taken away from its own screen, with all its scenarios', async ({ page }) => {
  await new SimulatorPage(page).open('#lang=en&v=1&name=Ours');
  await page.getByRole('link', { name: 'Compare' }).click();
  await page.locator('[data-action=b2bAgainstB2c]').click();
  await page.locator('[data-action=exportComparison]').click();
  await expect(page.locator('dialog')).toContainText(
    'The files are about B2B example. Slides, printed pages, workbook and data also have what it is compared with: B2C example.',
  );
  const { bytes } = await download(page, '[data-export=csvResults]');
  const text = bytes.toString('utf8');
  expect(text).toContain('B2B example');
  expect(text).toContain('B2C example');
});
