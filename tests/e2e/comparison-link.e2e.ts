import { expect, test, type Page } from '@playwright/test';
import { packScenarios } from '../../src/state/bundle';
import { exampleScenario } from '../../src/state/comparison.svelte';
import { openingScenario, withInput } from '../../src/state/scenario';
import { SimulatorPage } from './simulator-page';

const own = { ...withInput(openingScenario, 'churnNow', 0.31), name: '<img src=x onerror=alert(1)>' };

const partOf = (page: Page, key: string) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get(key);

test('a link with a comparison and no values opens its first scenario, and the address holds all of it', async ({
  page,
}) => {
  const simulator = new SimulatorPage(page);
  const s = await packScenarios([own, exampleScenario('b2c')], 'values');
  await page.goto(`./#v=1&view=compare&s=${s}&baseline=1`);
  await expect(page).toHaveURL(/&churnNow=0\.31&.*&s=[\w-]+&baseline=1$/);
  const address = page.url();
  await page.reload();
  await expect(page.locator('[data-action=b2bAgainstB2c]')).toBeVisible();
  await expect(page).toHaveURL(address);
  expect(simulator.problems).toEqual([]);
});

test('a link cut off on its way opens its values and says that the comparison is missing', async ({
  page,
}) => {
  const simulator = new SimulatorPage(page);
  const s = await packScenarios([own], 'values');
  await simulator.open(`#v=1&churnNow=0.2&s=${s.slice(0, 200)}`);
  await expect(page.getByRole('alert')).toContainText('The comparison in the link could not be opened');
  expect(partOf(page, 'churnNow')).toBe('0.2');
  expect(simulator.problems).toEqual([]);
});

test('a scenario of a comparison is named in what could not be used of it', async ({ page }) => {
  const simulator = new SimulatorPage(page);
  const json = { format: 'kerroin', version: 1, scenarios: [{ name: own.name, inputs: { reach: 99 } }] };
  const packed = new Blob([JSON.stringify(json)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const s = Buffer.from(await new Response(packed).arrayBuffer()).toString('base64url');
  await simulator.open(`#v=1&churnNow=0.2&s=${s}`);
  // Markup in a name is the text it is.
  await expect(page.getByRole('alert')).toContainText('<img src=x onerror=alert(1)> – Reach k: 99');
  await expect(page.locator('main img')).toHaveCount(0);
  expect(simulator.problems).toEqual([]);
});
