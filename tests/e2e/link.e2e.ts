import { expect, test } from '@playwright/test';
import { parameters } from '../../src/model/parameters';
import { SimulatorPage } from './simulator-page';

test('the address bar holds the whole scenario: the same page opens elsewhere', async ({ page, browser }) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await simulator.type('retention', '91');
  await simulator.type('churnNow', '22,5');
  await simulator.choice('segment', 'b2c').check({ force: true });
  await page.getByLabel('Currency').selectOption('SEK');
  await simulator.expectModelResults();
  await expect(page).toHaveURL(/currency=SEK/);

  const elsewhere = await browser.newContext({ locale: 'fi-FI' });
  const other = new SimulatorPage(await elsewhere.newPage());
  await other.page.goto(page.url());
  await other.untilReady();
  for (const id of ['satisfiedCustomerValue', 'npv', 'revenueUplift'])
    expect(await other.raw(id)).toBe(await simulator.raw(id));
  await expect(other.page.locator('html')).toHaveAttribute('lang', 'en');
  await other.choice('segment', 'own').check({ force: true });
  await expect(other.field('retention')).toHaveValue('91');
  await elsewhere.close();
});

test('every input is in the address, so that a later change of an example changes no link', async ({
  page,
}) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await expect(page).toHaveURL(/#v=1&view=simulator&preset=b2b/);
  for (const { id } of parameters) expect(page.url()).toContain(`&${id}=`);
});

test('a partial link from a CRM fills the rest from its preset and names the company as plain text', async ({
  page,
}) => {
  const simulator = new SimulatorPage(page);
  await simulator.open(
    '#v=1&preset=b2c&churnNow=0.3&company=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&lang=fi',
  );
  await expect(simulator.field('churnNow')).toHaveValue('30');
  await expect(simulator.field('customers')).toHaveValue(/^20\s000$/);
  const line = page.getByRole('banner').getByText('Laadittu yritykselle <img src=x onerror=alert(1)>');
  await expect(line).toBeVisible();
  expect(await line.evaluate((text) => text.scrollWidth - text.clientWidth)).toBe(0);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
  simulator.expectNoProblems();
});

test('a broken link opens what it can and says what it could not use', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  await simulator.open(
    '#v=1&preset=nope&purchaseValue=1e309&reach=999&churnNow=-3&grossMargin=abc&frobnicate=1&currency=XXX&revenueTiming=never&lang=en',
  );
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('Part of the link was not used');
  await expect(notice).toContainText('Reach k: 999 is too large. The largest possible, 20 people, is used.');
  await expect(notice).toContainText('Churn now: -3 is too small. The smallest possible, 0%, is used.');
  await expect(notice).toContainText('Average purchase: “1e309” is not a number. €1,000 is used.');
  await expect(notice).toContainText('“frobnicate” is unknown and was ignored.');
  await expect(simulator.field('reach')).toHaveValue('20');
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toBeHidden();
  simulator.expectNoProblems();
});

for (const fragment of [
  '#%%%',
  '#=',
  '#v=2&retention=0.5',
  `#company=${'x'.repeat(5000)}`,
  '#%E0%A4%A',
  '#retention',
  '#__proto__=1&constructor=2',
]) {
  test(`the page opens whatever the link: ${fragment.slice(0, 30)}`, async ({ page }) => {
    const simulator = new SimulatorPage(page);
    await simulator.open(fragment);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('programme');
    await simulator.expectModelResults();
    simulator.expectNoProblems();
  });
}

test('Back takes back one step and Forward brings it again; a drag is one step', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await simulator.type('retention', '70');
  await simulator.choice('segment', 'b2c').check({ force: true });
  await expect(page).toHaveURL(/segment=b2c/);
  await page.goBack();
  await expect(simulator.field('retention')).toHaveValue('70');
  await page.goBack();
  await expect(simulator.field('retention')).toHaveValue('84');
  await expect(simulator.choice('segment', 'b2b')).toBeChecked();
  await page.goForward();
  await expect(simulator.field('retention')).toHaveValue('70');

  const box = await simulator.slider('crossSell').boundingBox();
  if (box === null) throw new Error('no slider');
  await page.mouse.move(box.x + 20, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + box.height / 2, { steps: 30 });
  await page.mouse.up();
  await expect(page).not.toHaveURL(/crossSell=0.54/);
  await page.goBack();
  await expect(simulator.field('crossSell')).toHaveValue('54');
  await expect(simulator.field('retention')).toHaveValue('70');
});

test('another link typed into the address bar opens, and Back returns to the work before it', async ({
  page,
}) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await simulator.type('retention', '33');
  await expect(page).toHaveURL(/retention=0.33/);
  await page.evaluate(() => {
    window.location.hash = '#v=1&preset=b2c&retention=0.44';
  });
  await expect(simulator.field('retention')).toHaveValue('44');
  await expect(page).toHaveURL(/customers=20000/);
  await page.goBack();
  await expect(simulator.field('retention')).toHaveValue('33');
});
