import { expect, test } from '@playwright/test';
import { SimulatorPage } from './simulator-page';

test.describe('in Finnish', () => {
  test.use({ locale: 'fi-FI' });

  test('"1 234,5" is one thousand two hundred thirty-four and a half', async ({ page }) => {
    const simulator = new SimulatorPage(page);
    await simulator.open();
    await simulator.type('purchaseValue', '1 234,5');
    await expect(simulator.field('purchaseValue')).toHaveValue(/^1\s234,5$/);
    await expect.poll(async () => (await simulator.inputs()).purchaseValue).toBe(1234.5);
    await simulator.expectModelResults();
  });
});

test('"1,234.5" in English is the same number, and "84 %" and "0.84" are the same share', async ({
  page,
}) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await simulator.type('purchaseValue', '1,234.5');
  await simulator.type('retention', '84 %');
  await expect(simulator.field('retention')).toHaveValue('84');
  await simulator.type('crossSell', '0.84');
  await expect(simulator.lever('crossSell')).toContainText('Read as 84%');
  await expect(async () => {
    const inputs = await simulator.inputs();
    expect([inputs.purchaseValue, inputs.retention, inputs.crossSell]).toEqual([1234.5, 0.84, 0.84]);
  }).toPass();
});

test('arrow keys in a value field move by the step, Page Up by ten, and Escape forgets what was typed', async ({
  page,
}) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  const field = simulator.field('retention');
  await field.focus();
  await field.press('ArrowUp');
  await expect(field).toHaveValue('85');
  await field.press('PageDown');
  await expect(field).toHaveValue('75');
  await field.fill('nonsense');
  await field.press('Escape');
  await expect(field).toHaveValue('75');
  await expect(simulator.lever('retention')).not.toContainText('not a number');
});

const unusable = [
  ['', 'Type a number, for example 1,000.'],
  ['lots', 'This is not a number.'],
  ['-5', 'The value must be between €0 and €1,000,000.'],
  ['NaN', 'This is not a number.'],
  ['1e309', 'This is not a number.'],
  ['12,5,3', 'The commas, points and spaces do not fit together.'],
  ['2000000', 'The value must be between €0 and €1,000,000.'],
  ['5 kg', 'That unit does not fit here. This field takes €.'],
] as const;

for (const [text, message] of unusable) {
  test(`"${text}" as purchase value is explained and the last good value stays in force`, async ({
    page,
  }) => {
    const simulator = new SimulatorPage(page);
    await simulator.open();
    const before = await simulator.raw('satisfiedCustomerValue');
    await simulator.type('purchaseValue', text);
    const lever = simulator.lever('purchaseValue');
    await expect(lever).toContainText(message);
    await expect(lever).toContainText('€1,000 is still in force.');
    await expect(simulator.field('purchaseValue')).toHaveAttribute('aria-invalid', 'true');
    await expect(simulator.field('purchaseValue')).toHaveValue(text);
    expect(await simulator.raw('satisfiedCustomerValue')).toBe(before);

    // The next good value clears it.
    await simulator.type('purchaseValue', '50');
    await expect(lever).not.toContainText('still in force');
    simulator.expectNoProblems();
  });
}

test('a percent sign in the field of percentage points is explained', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await simulator.type('churnCut', '20 %');
  await expect(simulator.lever('churnCut')).toContainText('This field takes percentage points');
  await simulator.choice('churnCutBasis', 'percent').check();
  await simulator.type('churnCut', '20 %');
  await expect(simulator.lever('churnCut')).not.toContainText('still in force');
  await expect.poll(() => simulator.raw('churnAfter')).toBeCloseTo(0.12, 12);
});

test('worsening churn can be typed and shows its cost', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await simulator.type('churnCut', '-2');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Churn grows');
  await expect(simulator.lever('churnCut')).toContainText('Churn grows');
  expect(await simulator.raw('npv')).toBeLessThan(0);
  await expect.poll(() => simulator.raw('paybackYears')).toBeNull();
  await expect(simulator.output('paybackYears')).toContainText('not paid back within the horizon');
});
