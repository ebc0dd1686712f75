import { expect, test } from '@playwright/test';
import { examples } from '../../src/model/examples';
import { levers } from '../../src/model/parameters';
import { simulate } from '../../src/model/simulate';
import { SimulatorPage } from './simulator-page';

test('the page opens on the B2B example with its answer, figures, charts and levers', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The programme pays for itself if it keeps at least 6 customers a year. You expect it to keep 15, and to pay back in 21 months.',
  );
  const expected = simulate(examples.b2b);
  for (const id of [
    'satisfiedCustomerValue',
    'revenueUpliftYearOne',
    'revenueUplift',
    'npv',
    'defensibleCustomerValue',
  ] as const) {
    expect(await simulator.raw(id), id).toBe(expected[id].value);
  }
  await expect(page.locator('[role=img]')).toHaveCount(2);
  await expect(page.locator('input[type=range]')).toHaveCount(levers.length);
  await simulator.showDetails();
  await expect(page.locator('[role=img]')).toHaveCount(4);
  simulator.expectNoProblems();
});

test('with A = 100 and k = 5 the page reads 375.25 for B2B and 337.70 for B2C, as published', async ({
  page,
}) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await simulator.type('purchaseValue', '100');
  await simulator.type('reach', '5');
  await page.getByLabel('Exact figures').check();

  await expect(simulator.output('satisfiedCustomerValue')).toHaveText('€375.25');
  await expect(simulator.output('b2b.satisfiedCustomerValue')).toHaveText('€375.25');
  await expect(simulator.output('b2c.satisfiedCustomerValue')).toHaveText('€337.70');
  expect(await simulator.raw('b2b.satisfiedCustomerValue')).toBeCloseTo(375.25, 9);
  expect(await simulator.raw('b2c.satisfiedCustomerValue')).toBeCloseTo(337.7, 9);

  await simulator.choice('segment', 'b2c').check({ force: true });
  await expect(simulator.output('satisfiedCustomerValue')).toHaveText('€337.70');
  await simulator.choice('segment', 'b2b').check({ force: true });
  await expect(simulator.output('satisfiedCustomerValue')).toHaveText('€375.25');
});

test('a changed lever makes the values own, and looking at a segment loses nothing typed', async ({
  page,
}) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await simulator.type('retention', '90');
  await expect(simulator.choice('segment', 'own')).toBeChecked();
  await simulator.type('customers', '800');

  await simulator.choice('segment', 'b2c').check({ force: true });
  await expect(simulator.field('retention')).toHaveValue('81');
  await expect(simulator.field('customers')).toHaveValue('800');
  await simulator.choice('segment', 'own').check({ force: true });
  await expect(simulator.field('retention')).toHaveValue('90');
  await expect(simulator.field('annualRevenue')).toHaveValue('12,000');
});

for (const { id } of levers) {
  test(`the slider of ${id} follows the mouse and the keyboard; number, curve and chart follow it`, async ({
    page,
  }) => {
    const simulator = new SimulatorPage(page);
    await simulator.open();
    const slider = simulator.slider(id);
    const point = simulator.lever(id).locator('.point');
    await slider.scrollIntoViewIfNeeded();
    await expect(point).toBeAttached();
    const box = await slider.boundingBox();
    if (box === null) throw new Error('The slider is not on screen');
    const before = { field: await simulator.field(id).inputValue(), point: await point.getAttribute('cx') };

    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2, { steps: 5 });
    await page.mouse.move(box.x + box.width * 0.42, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    await expect(simulator.field(id)).not.toHaveValue(before.field);
    await expect(point).not.toHaveAttribute('cx', before.point ?? '');
    await simulator.expectModelResults();

    const dragged = await simulator.field(id).inputValue();
    await slider.focus();
    await slider.press('ArrowLeft');
    await expect(simulator.field(id)).not.toHaveValue(dragged);
    await slider.press('Home');
    const atStart = await slider.getAttribute('min');
    await expect(slider).toHaveJSProperty('value', atStart);
    await slider.press('PageUp');
    await simulator.expectModelResults();
    await slider.press('End');
    await expect(slider).toHaveJSProperty('value', await slider.getAttribute('max'));
    await simulator.expectModelResults();
    simulator.expectNoProblems();
  });
}

test('the chart’s words and table follow a slider', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  const figure = page.locator('figure').first();
  await figure.locator('summary').click();
  await simulator.type('referralRate', '0');
  const own = figure.locator('output[data-result="own.referralPart"]');
  await expect(own).toHaveAttribute('data-value', '0');
  await expect(figure.getByRole('img')).toHaveAttribute('aria-label', /1,380/);
});

test('ticks snap to the published values', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await simulator.lever('retention').getByRole('button', { name: 'B2C: 81%' }).click();
  await expect(simulator.field('retention')).toHaveValue('81');
  await expect(simulator.choice('segment', 'own')).toBeChecked();
});

test('one slider, one group and everything can be reset', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await simulator.type('retention', '10');
  await simulator.type('crossSell', '20');
  await simulator.type('customers', '900');

  await page.getByRole('button', { name: 'Reset Retention' }).click();
  await expect(simulator.field('retention')).toHaveValue('84');
  await expect(simulator.field('crossSell')).toHaveValue('20');
  await page.getByRole('button', { name: 'Reset: What one satisfied customer does' }).click();
  await expect(simulator.field('crossSell')).toHaveValue('54');
  await expect(simulator.field('customers')).toHaveValue('900');
  await page.getByRole('button', { name: 'Reset all' }).click();
  await expect(simulator.field('customers')).toHaveValue('500');
  await expect(simulator.choice('segment', 'b2b')).toBeChecked();
});

test('three points are not three percent: both readings stand side by side', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  // Nobody becomes satisfied, so that every customer more is one that was kept.
  await simulator.open('#v=1&preset=b2b&satisfiedTarget=0.6');
  await simulator.showDetails();
  await expect(page.getByText('3 percentage points: 15% → 12%')).toBeVisible();
  await expect(page.getByText('3 percent of churn: 15% → 14.55%')).toBeVisible();
  const points = await simulator.raw('customersKept');

  await simulator.choice('churnCutBasis', 'percent').check();
  await expect(simulator.field('churnCut')).toHaveValue('3');
  await expect.poll(() => simulator.raw('churnAfter')).toBeCloseTo(0.1455, 12);
  expect(await simulator.raw('customersKept')).toBeLessThan((points ?? 0) / 5);
  await simulator.expectModelResults();
});
