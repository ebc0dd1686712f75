import { expect, test } from '@playwright/test';
import { parameters } from '../../src/model/parameters';
import { SimulatorPage } from './simulator-page';
import { recordShifts, recordedShifts } from './layout-shifts';
import { serveInPieces } from './serve-in-pieces';

test('the page has a strict policy and asks nobody else for anything', async ({ page, baseURL }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await page.locator('select[data-input=language]').selectOption('fi');
  await page.mouse.wheel(0, 2000);
  await expect(page.locator('figure canvas').last()).toBeVisible();

  const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  // WebAssembly writes the workbook; scripts and styles stay as strict as they can be.
  expect(policy?.replace("'wasm-unsafe-eval'", '')).not.toContain('unsafe');
  const origin = new URL(baseURL ?? '').origin;
  expect(requests.filter((url) => !url.startsWith(`${origin}/a/b/`) && !url.startsWith('data:'))).toEqual([]);
  simulator.expectNoProblems();
});

test('no number on screen is ever NaN, Infinity or minus zero, at the ends of every input', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const simulator = new SimulatorPage(page);
  const links = [
    ...parameters.flatMap(({ id, min, max }) => [`#${id}=${min}`, `#${id}=${max}`]),
    `#${parameters.map(({ id, min }) => `${id}=${min}`).join('&')}`,
    `#${parameters.map(({ id, max }) => `${id}=${max}`).join('&')}`,
    '#investmentOneOff=0&investmentPerYear=0',
    '#churnNow=0&discountRate=0',
    '#terminalValue=included&churnNow=0.05&churnCut=0.05&discountRate=0',
  ];
  await simulator.open();
  for (const link of links) {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, link);
    await expect(page).toHaveURL(/lang=en/);
    const text = await page.locator('body').innerText();
    expect(text, link).not.toMatch(/NaN|Infinity|undefined|∞|(?<![\d.,])[-−][€ ]?0(?![\d.,])/);
    const raw = await page
      .locator('output')
      .evaluateAll((all) => all.map((node) => node.getAttribute('data-value')));
    for (const value of raw) {
      expect(value, link).toMatch(/^(-?\d+(\.\d+)?(e[+-]?\d+)?)?$/);
      expect(value, link).not.toBe('-0');
    }
  }
  simulator.expectNoProblems();
});

for (const [width, locale] of [
  [1280, 'en-GB'],
  [360, 'fi-FI'],
] as const) {
  test.describe(`at ${width} px in ${locale}`, () => {
    test.use({ locale, viewport: { width, height: 800 } });

    test('nothing moves while the page loads or a slider is dragged: layout shift is zero', async ({
      page,
    }) => {
      await recordShifts(page);
      const simulator = new SimulatorPage(page);
      await simulator.open();
      await expect(page.locator('figure canvas').first()).toBeAttached();
      await simulator.showDetails();
      const places = () =>
        page
          .locator('.lever, figure, section, .figures')
          .evaluateAll((all) => all.map((node) => node.getBoundingClientRect().top));
      for (const id of ['churnCut', 'grossMargin', 'investmentOneOff', 'retention'] as const) {
        await simulator.slider(id).scrollIntoViewIfNeeded();
        const box = await simulator.slider(id).boundingBox();
        if (box === null) throw new Error('no slider');
        await page.mouse.move(box.x + 30, box.y + box.height / 2);
        await page.mouse.down();
        await page.mouse.move(box.x + box.width * 0.1, box.y + box.height / 2, { steps: 8 });
        // What is still unfolding below the window is not to be taken for this drag's doing.
        await expect(async () => {
          const now = await places();
          await page.waitForTimeout(300);
          expect(await places()).toEqual(now);
        }).toPass();
        const before = await places();
        for (const part of [0.05, 0.3, 0.6, 0.95, 0.2]) {
          await page.mouse.move(box.x + box.width * part, box.y + box.height / 2, { steps: 8 });
          expect(await places(), `${id} at ${part}`).toEqual(before);
        }
        await page.mouse.up();
        await simulator.expectModelResults();
        // What lies below the window follows once the slider is let go.
        await page.waitForTimeout(600);
      }
      expect(await recordedShifts(page)).toEqual([]);
    });
  });
}

test('a page that arrives in pieces is painted once it is whole: nothing moves', async ({ page }) => {
  await recordShifts(page);
  // Cut in the header that is shown, the English one: among its tools, and before its last list.
  const served = await serveInPieces(
    ['aria-label="Export"', '>Svenska</option>', '>Light</option>'],
    'lang="en" data-opening',
  );
  try {
    await page.goto(served.address);
    await expect(new SimulatorPage(page).slider('retention')).toBeVisible();
    expect(served.pauses()).toBe(3);
    expect(await recordedShifts(page)).toEqual([]);
  } finally {
    await served.close();
  }
});
