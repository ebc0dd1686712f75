import { expect, test, type Browser, type Page } from '@playwright/test';
import { packScenarios } from '../../src/state/bundle';
import { openingScenario, withInput, withSegment } from '../../src/state/scenario';
import { expectNoViolations } from './axe';
import { SimulatorPage } from './simulator-page';

const attack = '<img src=x onerror=alert(1)>';
const results = ['satisfiedCustomerValue', 'revenueUpliftYearOne', 'revenueUplift', 'npv'] as const;

const linkField = (page: Page) => page.locator('dialog [data-input=sharedLink]');
const notice = (page: Page) => page.locator('[data-notice=arrival]');
const mark = (page: Page) => page.locator('[data-notice=fromLink]');
const shiftsOf = (page: Page) => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);

/** What of the page has the focus while a notice or its mark lies over it, walking through it by Tab. */
async function coveredFocus(page: Page, steps: number): Promise<readonly string[]> {
  const covered: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const { activeElement } = document;
      const bar = document.querySelector('[data-notice]');
      if (activeElement === null || activeElement === document.body || bar === null) return null;
      if (bar.contains(activeElement)) return null;
      const [focus, over] = [activeElement.getBoundingClientRect(), bar.getBoundingClientRect()];
      const isBeside = focus.right <= over.left || focus.left >= over.right;
      return isBeside || focus.bottom <= over.top + 1 ? null : activeElement.outerHTML.slice(0, 80);
    });
    if (hidden !== null) covered.push(hidden);
  }
  return covered;
}

async function openShare(page: Page): Promise<void> {
  await page.locator('[data-action=share]').click();
  await expect(linkField(page)).toHaveValue(/#v=1&view=/);
}

/** Somebody else's browser, with nothing of ours in it; an alert in it would be an attack that worked. */
async function elsewhere(browser: Browser) {
  const context = await browser.newContext({ locale: 'fi-FI', viewport: { width: 1280, height: 800 } });
  const simulator = new SimulatorPage(await context.newPage());
  simulator.page.on('dialog', (dialog) => {
    simulator.problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { context, simulator, page: simulator.page };
}

test('what is shared opens elsewhere with the same results, texts stay text, and work there is kept', async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sender = new SimulatorPage(page);
  await sender.open();
  await sender.type('retention', '91');
  await sender.type('churnNow', '22,5');
  await openShare(page);
  await page.locator('dialog [data-input=company]').fill(attack);
  await page.locator('dialog [data-input=scenarioName]').fill('Spring & "summer" #1');
  await expect(page.locator('dialog img')).toHaveCount(0);
  await expect(page.locator('dialog [data-list=recipient]')).toContainText(attack);
  await page.locator('dialog [data-action=copyLink]').click();
  await expect(page.locator('dialog').getByText('Link copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(await linkField(page).inputValue());
  expect(link).toContain('company=%3Cimg');

  const other = await elsewhere(browser);
  // The recipient has work of their own from an earlier visit.
  await other.simulator.open();
  await other.simulator.type('reach', '7');
  await expect(other.page).toHaveURL(/reach=7/);
  await other.page.goto('about:blank');
  await other.simulator.open(new URL(link).hash);
  for (const id of results) expect(await other.simulator.raw(id), id).toBe(await sender.raw(id));
  await expect(other.page.getByRole('banner')).toContainText(attack);
  await expect(notice(other.page)).toContainText('From a link');
  await expect(notice(other.page)).toContainText(`Prepared for ${attack}`);
  await expect(notice(other.page)).toContainText('Spring & "summer" #1');
  await expect(notice(other.page)).toContainText('Your own work is kept.');
  await expect(other.page.locator('img')).toHaveCount(0);
  await notice(other.page).locator('[data-action=ownWork]').click();
  await expect(other.simulator.field('reach')).toHaveValue('7');
  await expect(other.page.getByRole('banner')).not.toContainText(attack);
  await expect(notice(other.page)).toBeHidden();
  // One step: undo brings the link back, and its mark is where sharing is.
  await other.page.locator('[data-action=undo]').click();
  for (const id of results) expect(await other.simulator.raw(id), id).toBe(await sender.raw(id));
  await expect(mark(other.page)).toHaveText('From a link');
  await openShare(other.page);
  await expect(other.page.locator('dialog').getByText('From a link', { exact: true })).toBeVisible();
  await other.page.locator('dialog [data-action=ownWork]').click();
  await other.page.keyboard.press('Escape');
  await expect(other.simulator.field('reach')).toHaveValue('7');
  await expect(mark(other.page)).toBeHidden();
  sender.expectNoProblems();
  other.simulator.expectNoProblems();
  await other.context.close();
});

test('a comparison is shared whole and opens elsewhere with the same scenarios', async ({
  page,
  browser,
}) => {
  const own = withInput({ ...openingScenario, name: 'Ours', company: 'Acme' }, 'churnNow', 0.2);
  const compared = [own, withSegment({ ...openingScenario, name: 'B2C' }, 'b2c')];
  const sender = new SimulatorPage(page);
  await page.goto(`./#v=1&view=compare&s=${await packScenarios(compared, 'values')}&lang=en`);
  // The prerendered pages have buttons, too, until the living one is here.
  await expect(page.locator('[data-action=b2bAgainstB2c]')).toBeVisible();
  await openShare(page);
  await expect(page.locator('dialog [data-input=shareWhat] input[value=comparison]')).toBeChecked();
  await expect(linkField(page)).toHaveValue(/&s=/);
  const listed = await page.locator('dialog [data-list=recipient]').innerText();
  expect(listed).toContain('Ours: ');

  const other = await elsewhere(browser);
  await other.page.goto(await linkField(page).inputValue());
  await expect(notice(other.page)).toContainText('Prepared for Acme');
  await openShare(other.page);
  await expect(other.page.locator('dialog [data-list=recipient]')).toHaveText(listed, { useInnerText: true });
  sender.expectNoProblems();
  other.simulator.expectNoProblems();
  await other.context.close();
});

test('the work of an earlier visit goes on; the example and the work itself are one click away', async ({
  page,
}) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await simulator.type('retention', '66');
  await expect(page).toHaveURL(/retention=0.66/);
  await page.goto('about:blank');
  await simulator.open();
  await expect(simulator.field('retention')).toHaveValue('66');
  await expect(notice(page)).toContainText(/Continued from your work of \d+ \w+ \d{4}/);
  await expect(notice(page).getByRole('status')).toContainText('Continued');
  await notice(page).locator('[data-action=fromExample]').click();
  await expect(simulator.field('retention')).toHaveValue('84');
  await expect(notice(page)).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.locator('[data-action=undo]').click();
  await expect(simulator.field('retention')).toHaveValue('66');
  simulator.expectNoProblems();
});

test('a link pasted into the running page is announced; the first change leaves its mark, with the way back', async ({
  page,
}) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await expect(page).toHaveURL(/#v=1/);
  await expect(notice(page)).toHaveCount(0);
  await simulator.type('retention', '33');
  await expect(page).toHaveURL(/retention=0.33/);
  await page.evaluate(() => {
    window.location.hash = '#v=1&preset=b2c&retention=0.44&company=Acme';
  });
  await expect(notice(page)).toContainText(/From a link\s+Prepared for Acme/);
  await expect(notice(page).locator('[data-action=ownWork]')).toBeVisible();
  await simulator.type('reach', '3');
  await expect(notice(page)).toBeHidden();
  await expect(mark(page)).toHaveText('From a link');
  // Undo and the browser's Back walk within what came with the link, and out of it.
  await page.locator('[data-action=undo]').click();
  await expect(mark(page)).toBeVisible();
  await page.locator('[data-action=undo]').click();
  await expect(simulator.field('retention')).toHaveValue('33');
  await expect(mark(page)).toBeHidden();
  await page.locator('[data-action=redo]').click();
  await expect(mark(page)).toBeVisible();
  await mark(page).press('Enter');
  await expect(notice(page).locator('[data-action=ownWork]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(simulator.field('retention')).toHaveValue('33');
  await expect(page.locator('[data-notice]')).toHaveCount(0);
  simulator.expectNoProblems();
});

test('what came with a link is marked until it is kept among one’s own scenarios', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  await simulator.open('#v=1&preset=b2c&retention=0.44&company=Acme&lang=en');
  await notice(page).locator('[data-action=dismiss]').click();
  await expect(mark(page)).toBeFocused();
  await page.getByRole('link', { name: 'Sources' }).click();
  await expect(mark(page)).toBeVisible();
  // Loading the page again makes nobody the owner; another visit in the same tab is not marked.
  await page.reload();
  await expect(mark(page)).toBeVisible();
  await expect(notice(page)).toBeHidden();
  await mark(page).click();
  await notice(page).locator('[data-action=keep]').click();
  await page.locator('dialog [data-action=save]').click();
  await expect(page.locator('dialog li[data-scenario]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-notice]')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Can I believe it?' })).toBeVisible();
  await simulator.untilFollowed();
  await expect(page.locator('[data-notice]')).toHaveCount(0);
  simulator.expectNoProblems();
});

for (const width of [360, 768, 1280]) {
  test(`notice and mark move nothing and never cover the focus at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          sources: { node: Node | null }[];
        })[])
          shifts.push(`${entry.value} ${entry.sources.map(({ node }) => node?.nodeName).join()}`);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const simulator = new SimulatorPage(page);
    await simulator.open(`#v=1&preset=b2b&retention=0.5&lang=en&name=Spring&company=${'Acme '.repeat(15)}`);
    await expect(notice(page).locator('[data-action=dismiss]')).toBeVisible();
    expect(await shiftsOf(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);

    expect(await coveredFocus(page, 90)).toEqual([]);
    const before = (await shiftsOf(page)).length;
    await notice(page).locator('[data-action=dismiss]').press('Enter');
    await expect(notice(page)).toBeHidden();
    await expect(mark(page)).toBeFocused();
    expect(await coveredFocus(page, 90)).toEqual([]);
    await mark(page).press('Enter');
    await expect(notice(page).locator('[data-action=keep]')).toBeFocused();
    await notice(page).locator('[data-action=dismiss]').press('Enter');
    await expect(mark(page)).toBeFocused();
    expect((await shiftsOf(page)).slice(before)).toEqual([]);
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing to object to in notice and window, ${theme}, at three widths`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    const simulator = new SimulatorPage(page);
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('about:blank');
      await simulator.open('#v=1&preset=b2b&churnNow=0.2&company=Acme&name=Kevät&lang=fi');
      await expect(notice(page).locator('[data-action=keep]')).toBeVisible();
      await expectNoViolations(page, `notice, ${width}`);
      await notice(page).locator('[data-action=dismiss]').click();
      await expect(mark(page)).toBeVisible();
      await expectNoViolations(page, `mark, ${width}`);
      await openShare(page);
      await expect(page.locator('[data-qr]')).toBeVisible();
      await expectNoViolations(page, `window, ${width}`);
      const overflow = await page.locator('dialog').evaluate((node) => node.scrollWidth - node.clientWidth);
      expect(overflow, `${width}`).toBe(0);
    }
    simulator.expectNoProblems();
  });
}

test('the code is saved as pictures', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await openShare(page);
  for (const [action, name] of [
    ['savePng', 'kerroin-qr.png'],
    ['saveSvg', 'kerroin-qr.svg'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`dialog [data-action=${action}]`).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
  }
  simulator.expectNoProblems();
});
