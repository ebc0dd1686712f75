import { expect, test, type Page } from '@playwright/test';
import { languages } from '../../src/i18n/language';
import { examples } from '../../src/model/examples';
import { simulate } from '../../src/model/simulate';
import { expectNoViolations } from './axe';
import { SimulatorPage } from './simulator-page';

const titles = {
  fi: 'Mikä vaihtoehto kannattaa, ja miksi?',
  en: 'Which option pays, and why?',
  sv: 'Vilket alternativ lönar sig, och varför?',
} as const;
const own = '&customers=900&churnCut=0.04&investmentPerYear=70000';

/** The comparison as a person uses it. */
class ComparePage {
  readonly page: Page;
  readonly simulator: SimulatorPage;

  constructor(page: Page) {
    this.page = page;
    this.simulator = new SimulatorPage(page);
  }
  async open(fragment: string): Promise<void> {
    await this.page.goto(`./#v=1&view=compare${fragment}`);
    await expect(this.button('b2bAgainstB2c')).toBeVisible();
  }
  button(action: string) {
    return this.page.locator(`[data-action=${action}]`);
  }
  add(id: string) {
    return this.page.locator(`[data-add=${id}]`);
  }
  baseline(id: string) {
    return this.page.locator(`input[data-input=comparedBaseline][value=${id}]`);
  }
  raw(id: string): Promise<number | null> {
    return this.simulator.raw(id);
  }
  async settled(): Promise<void> {
    await expect(this.page.locator('[data-attribution=settled]')).toBeVisible();
  }
  /** What the table of the walk says each input contributes. */
  async contributions(): Promise<readonly number[]> {
    const walk = this.page.locator('[data-attribution]');
    if ((await walk.locator('table').count()) === 0) await walk.locator('summary').click();
    const cells = walk.locator('output[data-result^="attribution."]:not([data-result="attribution.npv"])');
    await expect(cells.first()).toBeVisible();
    return cells.evaluateAll((all) => all.map((cell) => Number(cell.getAttribute('data-value'))));
  }
  overflow(): Promise<number> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

for (const language of languages) {
  test(`in ${language}: B2B against B2C is one click, with the numbers of the model`, async ({ page }) => {
    const compare = new ComparePage(page);
    await compare.open(`&lang=${language}`);
    await expect(page.getByRole('heading', { level: 1, name: titles[language] })).toBeVisible();
    await compare.button('b2bAgainstB2c').click();
    for (const preset of ['b2b', 'b2c'] as const) {
      const results = simulate(examples[preset]);
      await expect(compare.simulator.output(`compare.npv.${preset}`)).toBeVisible();
      for (const id of ['npv', 'roi', 'paybackYears', 'satisfiedCustomerValue', 'customersKept'] as const)
        expect(await compare.raw(`compare.${id}.${preset}`), id).toBe(results[id].value);
    }
    await compare.settled();
    const difference = (simulate(examples.b2c).npv.value ?? NaN) - (simulate(examples.b2b).npv.value ?? NaN);
    const contributions = await compare.contributions();
    expect(contributions.length).toBeGreaterThan(8);
    expect(Math.abs(sum(contributions) - difference)).toBeLessThan(0.01);
    expect(await compare.raw('attribution.npv')).toBe(difference);
    compare.simulator.expectNoProblems();
  });
}

test('one’s own case against its benchmark; the case is taken along from the simulator', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.simulator.open('#v=1&lang=en');
  await compare.simulator.type('churnCut', '5');
  await page.getByRole('link', { name: 'Compare' }).click();
  await compare.button('againstBenchmark').click();
  const changed = simulate({ ...examples.b2b, churnCut: 0.05 }).npv.value ?? NaN;
  const benchmark = simulate(examples.b2b).npv.value ?? NaN;
  await expect(compare.simulator.output('compare.npv.current')).toBeVisible();
  expect(await compare.raw('compare.npv.current.delta')).toBe(changed - benchmark);
  await compare.settled();
  expect(sum(await compare.contributions())).toBeCloseTo(changed - benchmark, 2);
  await expect(page.locator('[data-start=current]')).toContainText('3 pp → 5 pp');
});

test('by keyboard: scenarios are added, the baseline is moved, one is removed', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open(`&preset=b2b&lang=en${own}`);
  await compare.add('b2b').focus();
  await page.keyboard.press('Enter');
  await compare.add('b2c').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-compared]')).toHaveCount(3);
  const npv = async (id: string) => (await compare.raw(`compare.npv.${id}`)) ?? NaN;
  const delta = async (id: string) => (await compare.raw(`compare.npv.${id}.delta`)) ?? NaN;
  expect(await delta('b2c')).toBeCloseTo((await npv('b2c')) - (await npv('current')), 6);

  await compare.baseline('current').focus();
  await page.keyboard.press('ArrowDown');
  await expect(compare.baseline('b2b')).toBeChecked();
  await expect(compare.simulator.output('compare.npv.b2b.delta')).toHaveCount(0);
  expect(await delta('b2c')).toBeCloseTo((await npv('b2c')) - (await npv('b2b')), 6);
  expect(await delta('current')).toBeCloseTo((await npv('current')) - (await npv('b2b')), 6);

  // Another scenario is held against the baseline, and the two change places.
  const choice = page.locator('[data-input=comparedWith] input[value=b2c]');
  await page.locator('[data-input=comparedWith] input[value=current]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(choice).toBeChecked();
  await compare.button('swap').focus();
  await page.keyboard.press('Enter');
  await expect(compare.baseline('b2c')).toBeChecked();
  await compare.settled();
  expect(sum(await compare.contributions())).toBeCloseTo((await npv('b2b')) - (await npv('b2c')), 2);

  await page.locator('[data-compared=b2c] [data-action=remove]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-compared]')).toHaveCount(2);
  await expect(compare.baseline('current')).toBeChecked();
  compare.simulator.expectNoProblems();
});

for (const theme of ['light', 'dark'] as const) {
  for (const [index, width] of [360, 768, 1280].entries()) {
    test(`four at ${width} px, ${theme}: axe finds nothing to object to, nothing is cut off`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 800 });
      const compare = new ComparePage(page);
      await compare.open(`&preset=published&lang=${languages[index] ?? 'en'}${own}&company=Acme`);
      expect(await compare.overflow(), 'alone').toBe(0);
      // The case, the published illustration it started from, and the two examples.
      await compare.button('againstBenchmark').click();
      await compare.add('b2b').click();
      await compare.add('b2c').click();
      await expect(page.locator('[data-compared]')).toHaveCount(4);
      await expect(page.locator('[data-add]')).toHaveCount(0);
      await compare.settled();
      await page.locator('[data-input=showAllInputs]').check();
      await compare.contributions();
      await expectNoViolations(page, `${width} px`);
      expect(await compare.overflow(), 'all four').toBe(0);
      compare.simulator.expectNoProblems();
    });
  }
}
