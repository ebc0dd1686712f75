import { expect, test } from '@playwright/test';
import { languages } from '../../src/i18n/language';
import type { Inputs } from '../../src/model/inputs';
import { simulate } from '../../src/model/simulate';
import { SimulatorPage } from './simulator-page';

const dials: readonly (readonly [choice: keyof Inputs, values: readonly string[]])[] = [
  ['claimStrength', ['published', 'own', 'evidence']],
  ['counterfactual', ['incremental', 'gross']],
  ['retentionLever', ['satisfaction', 'direct']],
  ['terminalValue', ['included', 'excluded']],
  ['revenueTiming', ['start', 'end', 'mid']],
];

/** Every result of the case on the page is the model's for the inputs in the address. */
async function expectCase(simulator: SimulatorPage): Promise<void> {
  await expect(async () => {
    const expected = simulate(await simulator.inputs());
    for (const id of ['satisfiedCustomerValue', 'defensibleCustomerValue', 'npv', 'roi', 'cost'] as const)
      expect(await simulator.raw(id), id).toBe(expected[id].value);
  }).toPass({ timeout: 5_000 });
}

test('a case from a link, each dial flipped: the walk and the case follow the model, the headline stays published', async ({
  page,
}) => {
  const simulator = new SimulatorPage(page);
  await simulator.open(
    '#v=1&preset=b2c&customers=9000&satisfiedTarget=0.65&acquisitionCost=40&incrementalReferralShare=0.6',
  );
  await simulator.showDetails();
  await simulator.openAssumptions();
  const published = await simulator.raw('satisfiedCustomerValue');
  for (const [choice, values] of dials) {
    for (const value of values) {
      await simulator.choice(choice, value).check({ force: true });
      await expectCase(simulator);
      expect(await simulator.raw('satisfiedCustomerValue')).toBe(published);
    }
  }
  for (const id of ['retentionFollowThrough', 'causalShare', 'referralReward', 'expansionMargin'] as const) {
    await simulator.type(id, '30');
    await expectCase(simulator);
  }
  await expect(simulator.choice('claimStrength', 'own')).toBeChecked();
  await expect(page.locator('details.assumptions summary')).toContainText('changed');
  simulator.expectNoProblems();
});

test('pointing at a step of the walk explains it and changes nothing', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await simulator.showDetails();
  const before = page.url();
  const walk = page.locator('figure', { has: page.locator('ol') });
  const step = walk.getByRole('button', { name: /What people do/ });
  await step.focus();
  await expect(walk.locator('.explanation')).toContainText('8.5%');
  await walk.getByRole('button', { name: /Costs of the sales/ }).hover();
  await expect(walk.locator('.explanation')).toContainText('gross margin of 45%');
  expect(page.url()).toBe(before);
});

test('contradictory satisfaction inputs are named beside their control, and nothing is computed', async ({
  page,
}) => {
  const simulator = new SimulatorPage(page);
  await simulator.open('#v=1&preset=b2b&churnNow=0.4&satisfiedNow=0.9');
  await simulator.showDetails();
  await simulator.openAssumptions();
  await simulator.choice('retentionLever', 'satisfaction').check({ force: true });
  await expect(page.getByText(/contradict each other: with today’s churn/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('cannot be computed');
  expect(await simulator.raw('npv')).toBeNull();

  await simulator.choice('retentionLever', 'direct').check({ force: true });
  await expectCase(simulator);
});

test('referrals that compound without a market ask for one', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  await simulator.open('#v=1&preset=b2b&claimStrength=published');
  await simulator.showDetails();
  await simulator.openAssumptions();
  await simulator.choice('referralGenerations', 'compounding').check({ force: true });
  await expect(page.getByText(/would bring 2.37 new ones a year/)).toBeVisible();
  expect(await simulator.raw('npv')).toBeNull();
  await simulator.type('marketSize', '5000');
  await expect.poll(() => simulator.raw('npv')).not.toBeNull();
  await expectCase(simulator);
});

for (const language of languages) {
  test(`a survivor column is fitted, and a bad one says which line is wrong, in ${language}`, async ({
    page,
  }) => {
    const simulator = new SimulatorPage(page);
    await simulator.open(`#v=1&lang=${language}`);
    await simulator.showDetails();
    await simulator.choice('retentionShape', 'sBG').check({ force: true });
    const column = page.locator('textarea[data-input=survivors]');
    const fit = column.locator('xpath=following-sibling::button');
    await column.fill('1000\n631\nmany\n700');
    await fit.click();
    const said = page.locator('[role=status].problem');
    await expect(said).toContainText('3');
    await expect(said).toContainText('many');
    await expect(column).toHaveValue('1000\n631\nmany\n700');

    await column.fill('1 000\n869\n743\n653\n593\n551\n517\n491');
    await fit.click();
    // Fader and Hardie 2007, High End: α 0.668, β 3.806.
    await expect(async () => {
      const { sbgAlpha, sbgBeta } = await simulator.inputs();
      expect(sbgAlpha).toBeCloseTo(0.668, 2);
      expect(sbgBeta).toBeCloseTo(3.806, 1);
    }).toPass({ timeout: 5_000 });
    simulator.expectNoProblems();
  });
}
