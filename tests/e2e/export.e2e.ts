import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
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
    if (id === 'png') expect([...readZip(bytes).keys()]).toHaveLength(5);
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
  await expect(item).toContainText('Six slides');
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
  await expect(alert).toContainText('These still work: Two pages (print or PDF)');
  await expect(alert).not.toContainText(/These still work:.*Slides/);
  expect((await download(page, '[data-export=csvResults]')).name).toMatch(/\.csv$/);
  await page.locator('dialog [data-export=deck]').click();
  await expect(alert).toBeVisible();
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

const longName = 'Pohjois-Karjalan Osuuskauppojen Keskusliiton Asiakaskokemuspalvelut Oy Ab';
const manyRanges = [
  ...['purchaseValue=pert:800:1300', 'customers=pert:400:600', 'annualRevenue=triangular:9000:15000'],
  ...['grossMargin=pert:0.35:0.5', 'churnNow=pert:0.1:0.2', 'churnCut=pert:0.01:0.05'],
  ...['investmentOneOff=pert:50000:90000', 'investmentPerYear=pert:30000:60000', 'rampMonths=pert:3:12'],
  ...['newCustomers=pert:20:80', 'discountRate=pert:0.05:0.15', 'satisfiedNow=beta:200:1.5'],
].map((range) => `range.${range}`);
const notes = encodeURIComponent('Talked through with the board, numbers from finance. '.repeat(20));
/** From little to be said to very much. */
const printed: Readonly<Record<string, string>> = {
  b2b: 'preset=b2b&company=Acme',
  b2c: 'preset=b2c&company=Acme',
  published: 'preset=published',
  'nothing uncertain': 'preset=b2b&range.*=none',
  'no case': 'preset=b2b&retentionLever=satisfaction&retentionOfSatisfied=0.1',
  'many own ranges, a long name and notes': [
    `preset=b2b&company=${encodeURIComponent(longName)}&name=${encodeURIComponent(longName)}`,
    ...[...manyRanges, `notes=${notes}`],
  ].join('&'),
};

/** Opens the window that prints and waits until the browser's own is asked for, which nobody is there to answer. */
async function print(page: Page, open: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    delete document.documentElement.dataset['printed'];
    window.print = () => (document.documentElement.dataset['printed'] = 'yes');
  });
  await open();
  await expect(page.locator('html[data-printed]')).toBeAttached({ timeout: 20_000 });
}
const fromWindow = (page: Page) => async () => {
  await openExport(page);
  await page.locator('dialog [data-export=print]').click();
};

/** Pages and their sizes in points, as the file states them. */
function sheetsOf(pdf: Buffer) {
  const text = pdf.toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return {
    pages: text.match(/\/Type\s*\/Page\b/g)?.length,
    sizes: [
      ...new Set(
        boxes.map(([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`),
      ),
    ],
  };
}

/** The paper of a reader follows from the country of the browser's language. */
const papers = [
  { paper: 'A4', locale: 'fi-FI', size: '595 × 842' },
  { paper: 'US Letter', locale: 'en-US', size: '612 × 792' },
] as const;

for (const { paper, locale, size } of papers) {
  test.describe(`on ${paper}`, () => {
    test.use({ locale });
    for (const language of ['fi', 'en', 'sv'] as const) {
      test(`the printed pages are exactly two, in ${language}`, async ({ page }) => {
        test.setTimeout(120_000);
        const problems = new SimulatorPage(page);
        // What fits on the lower sheet fits on the other; there the examples are enough.
        const all = Object.entries(printed);
        for (const [name, link] of paper === 'A4' ? all.slice(0, 3) : all) {
          await page.goto('about:blank');
          await problems.open(`#v=1&${link}&lang=${language}`);
          await print(page, fromWindow(page));
          const pdf = await page.pdf({ preferCSSPageSize: true });
          expect(sheetsOf(pdf), name).toEqual({ pages: 2, sizes: [size] });
          // The pages are gone once they are printed, and so is the window.
          await expect(page.locator('.print-pages')).toHaveCount(0);
          await expect(page.locator('dialog')).toBeHidden();
        }
        problems.expectNoProblems();
      });
    }

    test('a comparison with long names and ranges is two pages as well, with all scenarios on them', async ({
      page,
    }) => {
      const name = encodeURIComponent(longName);
      await new SimulatorPage(page).open(`#v=1&preset=b2b&name=${name}&${manyRanges.join('&')}&lang=sv`);
      await page.locator('nav a[href*=compare]').click();
      await page.locator('[data-action=againstBenchmark]').click();
      await page.locator('[data-add=b2c]').click();
      await print(page, async () => {
        await page.locator('[data-action=exportComparison]').click();
        await page.locator('dialog [data-export=print]').click();
      });
      await expect(page.locator('.print-pages thead th')).toHaveCount(3);
      await expect(page.locator('.print-pages')).toContainText(`Allt annat här gäller A ${longName}`);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(sheetsOf(pdf)).toEqual({ pages: 2, sizes: [size] });
    });
  });
}

test.describe('copied at 150 dots an inch', () => {
  test.use({ deviceScaleFactor: 150 / 96 });
  test('the code on the printed page still leads to exactly this scenario', async ({ page }) => {
    const simulator = new SimulatorPage(page);
    await simulator.open(`#v=1&company=${encodeURIComponent(longName)}&${manyRanges.join('&')}&lang=en`);
    await simulator.type('churnNow', '17.5');
    const npv = await simulator.raw('npv');
    await print(page, fromWindow(page));
    await page.emulateMedia({ media: 'print' });
    const code = page.locator('.print-pages svg[role=img]');
    const { width = 0 } = (await code.boundingBox()) ?? {};
    // 60 mm.
    expect(width).toBeCloseTo((60 / 25.4) * 96, 0);
    const picture = await code.screenshot();
    const { pixels, size } = await page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      pen?.drawImage(bitmap, 0, 0);
      const { data = [] } = pen?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
      return { pixels: Array.from(data), size: { width: bitmap.width, height: bitmap.height } };
    }, picture.toString('base64'));
    const link = decodeQR({ ...size, data: Uint8Array.from(pixels) });
    expect(link).toMatch(/^http:.+#v=1&view=simulator&s=[\w-]+&lang=en$/);
    await page.goto('about:blank');
    await page.emulateMedia({ media: null });
    await page.goto(link);
    await expect.poll(() => simulator.raw('npv')).toBe(npv);
  });
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
    'B2B example. The data also have what it is compared with: B2C example.',
  );
  const { bytes } = await download(page, '[data-export=csvResults]');
  const text = bytes.toString('utf8');
  expect(text).toContain('B2B example');
  expect(text).toContain('B2C example');
});
