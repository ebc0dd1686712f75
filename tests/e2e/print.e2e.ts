import { expect, test, type Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { SimulatorPage } from './simulator-page';

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
  await page.locator('[data-action=export]').click();
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

test('Ctrl+P prints the two pages, also before anything else was done, and on every screen', async ({
  page,
}) => {
  await new SimulatorPage(page).open('#v=1&company=Acme&lang=en');
  // Once the page is there, which the address bar shows: it then holds the whole scenario.
  await expect(page).toHaveURL(/purchaseValue=/);
  await print(page, () => page.keyboard.press('Control+p'));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(sheetsOf(pdf).pages).toBe(2);
  await expect(page.locator('dialog')).toBeHidden();
  await page.getByRole('link', { name: 'Uncertainty' }).click();
  await expect(page.locator('main h1')).toBeFocused();
  await print(page, () => page.keyboard.press('Control+p'));
  await expect(page.locator('.print-pages')).toContainText('worth to Acme?');
});

test('the browser’s own menu prints the screen without what cannot be used on paper, and says how to get the pages', async ({
  page,
}) => {
  const simulator = new SimulatorPage(page);
  await simulator.open('#v=1&company=Acme&lang=en');
  await expect(page).toHaveURL(/purchaseValue=/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('header nav')).toBeHidden();
  await expect(simulator.slider('retention')).toBeHidden();
  await expect(simulator.field('retention')).toBeVisible();
  await expect(simulator.output('npv')).toBeVisible();
  await simulator.showDetails();
  await expect(page.getByText('Two pages made for paper')).toBeVisible();
  await page.emulateMedia({ media: null });
  await expect(page.getByText('Two pages made for paper')).toBeHidden();
});

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
