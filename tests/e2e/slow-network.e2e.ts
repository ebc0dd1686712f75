import { expect, test, type Route } from '@playwright/test';
import { SimulatorPage } from './simulator-page';

/** Opens the page where one file comes so late that a quick person does something before. Returns what lets it come. */
async function openEarly(simulator: SimulatorPage, late: RegExp): Promise<() => Promise<void>> {
  const { page } = simulator;
  const held: Route[] = [];
  await page.route(late, (route) => {
    held.push(route);
  });
  await page.goto('./');
  await expect(simulator.slider('retention')).toBeVisible();
  return async () => {
    await expect.poll(() => held.length).toBe(1);
    for (const route of held) await route.continue();
  };
}

test('what was done before history, address and drafts were there can be undone, walked back and is kept', async ({
  page,
}) => {
  const simulator = new SimulatorPage(page);
  const release = await openEarly(simulator, /\/workspace-[^/]+\.js$/);
  await simulator.slider('retention').press('PageDown');
  await simulator.slider('crossSell').press('PageUp');
  const value = (id: 'retention' | 'crossSell') => simulator.field(id).inputValue();
  const [retention, crossSell] = [await value('retention'), await value('crossSell')];
  expect([retention, crossSell]).not.toContain('84');
  await release();
  await simulator.untilReady();

  await page.keyboard.press('ControlOrMeta+z');
  await expect(simulator.field('crossSell')).toHaveValue('54');
  await expect(simulator.field('retention')).toHaveValue(retention);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(simulator.field('retention')).toHaveValue('84');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(simulator.field('crossSell')).toHaveValue(crossSell);

  await page.unrouteAll();
  await page.reload();
  await expect(simulator.field('crossSell')).toHaveValue(crossSell);
  await expect(simulator.field('retention')).toHaveValue(retention);
  simulator.expectNoProblems();
});

test('Back takes back what was done before the address followed, step by step', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  const release = await openEarly(simulator, /\/workspace-[^/]+\.js$/);
  await simulator.slider('retention').press('PageDown');
  const retention = await simulator.field('retention').inputValue();
  await simulator.slider('crossSell').press('PageUp');
  await release();
  await simulator.untilReady();
  await page.goBack();
  await expect(simulator.field('crossSell')).toHaveValue('54');
  await expect(simulator.field('retention')).toHaveValue(retention);
  await page.goBack();
  await expect(simulator.field('retention')).toHaveValue('84');
  simulator.expectNoProblems();
});

test('what is typed before the code that reads it is there is read when it has come', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  const release = await openEarly(simulator, /\/typed-draft-[^/]+\.js$/);
  await simulator.field('retention').fill('91');
  await simulator.field('retention').press('Enter');
  await expect(simulator.field('retention')).toHaveValue('91');
  await release();
  await expect(page).toHaveURL(/&retention=0\.91&/);
  await simulator.expectModelResults();
  simulator.expectNoProblems();
});
