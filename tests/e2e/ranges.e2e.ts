import { expect, test } from '@playwright/test';
import { rangesOf } from '../../src/state/ranges-of';
import { readLink } from '../../src/state/read-link';
import { expectNoViolations } from './axe';
import { SimulatorPage } from './simulator-page';

const rangeIn = (url: string) => rangesOf(readLink(new URL(url).hash).scenario).churnNow;

test('a range is typed, dragged, undone, kept over a reload, and opens elsewhere from its link', async ({
  page,
  browser,
}) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await simulator.showDetails();
  await simulator.type('churnNow', '10–20 %');
  const lever = simulator.lever('churnNow');
  const high = lever.locator('[data-range-handle="churnNow.high"]');
  await expect(high).toHaveAttribute('aria-valuetext', '20%');
  await expect(simulator.field('churnNow')).toHaveValue('15');
  await expect.poll(() => rangeIn(page.url())).toEqual({ kind: 'pert', low: 0.1, high: 0.2 });

  // The handle is dragged, and one undo takes the whole drag back.
  const box = await high.boundingBox();
  if (box === null) throw new Error('the handle is on screen');
  const [x, y] = [box.x + 4, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const step of [10, 25, 40, 60]) await page.mouse.move(x + step, y);
  await page.mouse.up();
  await expect(high).not.toHaveAttribute('aria-valuetext', '20%');
  await page.keyboard.press('Control+z');
  await expect(high).toHaveAttribute('aria-valuetext', '20%');

  // By keyboard, too; the value goes on moving and the range with it.
  await high.focus();
  await high.press('ArrowRight');
  await expect(high).toHaveAttribute('aria-valuetext', '20.5%');
  await simulator.slider('churnNow').press('ArrowRight');
  await expect(high).toHaveAttribute('aria-valuetext', '21%');

  await expect.poll(() => rangeIn(page.url())).toEqual({ kind: 'pert', low: 0.105, high: 0.21 });
  await page.reload();
  await expect(high).toHaveAttribute('aria-valuetext', '21%');

  const elsewhere = await browser.newContext({ locale: 'fi-FI' });
  const other = new SimulatorPage(await elsewhere.newPage());
  await other.page.goto(page.url().replace('lang=en', 'lang=fi'));
  await expect(other.lever('churnNow')).toContainText(/Vaihteluväli: 10,5\s% – 21\s%/);
  other.expectNoProblems();
  await elsewhere.close();
  simulator.expectNoProblems();
});

test('a range that cannot be is explained, and the one before it stays', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await simulator.type('churnNow', '10-20');
  await expect(simulator.lever('churnNow')).toContainText('Range: 10% – 20%');
  await simulator.type('churnNow', '20-10');
  await expect(simulator.lever('churnNow')).toContainText('The low end is above the high end.');
  await expect(simulator.lever('churnNow')).toContainText('Range: 10% – 20%');
  simulator.expectNoProblems();
});

test('a typed range without the value in it says where the value has gone', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await simulator.type('churnNow', '20-30');
  await expect(simulator.lever('churnNow')).toContainText(
    '15% lies outside this range, so the most likely value is now its middle: 25%.',
  );
  await expect(simulator.field('churnNow')).toHaveValue('25');
  simulator.expectNoProblems();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing to object to in the editor of a range, ${theme}, at three widths`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    const simulator = new SimulatorPage(page);
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('about:blank');
      await simulator.open('#lang=en');
      await simulator.type('churnNow', '10-20');
      await simulator
        .lever('churnNow')
        .getByRole('button', { name: /^Edit range/ })
        .click();
      const editor = page.locator('[data-range-editor=churnNow]');
      for (const kind of ['triangular', 'beta', 'pert']) {
        const list = page.locator('[data-input="range.churnNow.kind"]');
        if ((await list.locator(`option[value=${kind}]`).count()) === 0) continue;
        await list.selectOption(kind);
        await expectNoViolations(page, `${width} px, ${kind}`);
      }
      // With a number that cannot be, too.
      await page.locator('[data-input="range.churnNow.low"]').fill('90');
      await page.locator('[data-input="range.churnNow.low"]').press('Enter');
      await expect(editor).toContainText('Still in force');
      await expectNoViolations(page, `${width} px, with a problem`);
    }
  });
}
