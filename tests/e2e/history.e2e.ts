import { expect, test } from '@playwright/test';
import { levers } from '../../src/model/parameters';
import { expectNoViolations } from './axe';
import { SimulatorPage } from './simulator-page';

const undo = 'Control+z';
const redo = 'Control+y';

/** Steps become one when they follow each other quickly on the same lever. */
const apart = { timeout: 10_000 };

test.describe('undo', () => {
  test.use({ locale: 'en-GB' });

  test('walks back over fifty mixed changes to the start, and forward again to the end', async ({ page }) => {
    test.setTimeout(120_000);
    const simulator = new SimulatorPage(page);
    await simulator.open();
    /** Every field and headline, once what was done is on screen. */
    const values = () =>
      page.evaluate(async () => {
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        const fields = [...document.querySelectorAll<HTMLInputElement>('input[type=text][data-input]')];
        const results = [...document.querySelectorAll<HTMLElement>('.answer output[data-result]')];
        return [...fields.map(({ value }) => value), ...results.map(({ dataset }) => dataset['value'])];
      });
    const reads: (readonly (string | undefined)[])[] = [await values()];
    const undoButton = page.locator('[data-action=undo]');
    await expect(undoButton).toHaveAttribute('aria-disabled', 'true');

    const ids = levers.map(({ id }) => id);
    for (let change = 0; change < 50; change++) {
      const id = ids[(change * 5) % ids.length] ?? 'retention';
      if (change % 10 === 3) await simulator.choice('segment', change % 20 === 3 ? 'b2c' : 'b2b').click();
      else if (change % 10 === 7) await page.getByRole('button', { name: 'Reset all' }).click();
      else {
        await simulator.slider(id).focus();
        await page.keyboard.press(change % 2 === 0 ? 'PageUp' : 'PageDown');
      }
      reads.push(await values());
    }
    const steps = reads.filter((read, index) => index === 0 || String(read) !== String(reads[index - 1]));
    await page.locator('h1').click();
    for (const expected of steps.slice(0, -1).reverse()) {
      await expect(async () => {
        if (String(await values()) !== String(expected)) await page.keyboard.press(undo);
        expect(await values()).toEqual(expected);
      }).toPass(apart);
    }
    await expect(undoButton).toHaveAttribute('aria-disabled', 'true');
    const redoButton = page.locator('[data-action=redo]');
    while ((await redoButton.getAttribute('aria-disabled')) === null) await page.keyboard.press(redo);
    await expect.poll(values).toEqual(reads.at(-1));
    simulator.expectNoProblems();
  });

  test('takes back a whole drag at once, and the address goes along', async ({ page }) => {
    const simulator = new SimulatorPage(page);
    await simulator.open();
    const box = await simulator.slider('churnNow').boundingBox();
    if (box === null) throw new Error('no slider');
    const drag = async (from: number, to: number) => {
      await page.mouse.move(box.x + box.width * from, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * to, box.y + box.height / 2, { steps: 20 });
      await page.mouse.up();
    };
    await drag(0.3, 0.8);
    await expect(simulator.field('churnNow')).not.toHaveValue('15');
    const dragged = await simulator.field('churnNow').inputValue();
    await drag(0.8, 0.5);
    await expect(simulator.field('churnNow')).not.toHaveValue(dragged);
    await page.locator('[data-action=undo]').click();
    await expect(simulator.field('churnNow')).toHaveValue(dragged);
    await page.locator('[data-action=undo]').click();
    await expect(simulator.field('churnNow')).toHaveValue('15');
    await expect(page).toHaveURL(/churnNow=0.15&/);
    await page.locator('[data-action=redo]').click();
    await expect(simulator.field('churnNow')).not.toHaveValue('15');
    await simulator.expectModelResults();
  });

  test('belongs to the field while its text is being typed, to the page when it is finished', async ({
    page,
  }) => {
    const simulator = new SimulatorPage(page);
    await simulator.open();
    await simulator.type('reach', '7');
    const field = simulator.field('churnNow');
    await field.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('2x');
    await page.keyboard.press(undo);
    await expect(simulator.field('reach')).toHaveValue('7');
    await page.keyboard.press('Escape');
    await page.locator('h1').click();
    await page.keyboard.press(undo);
    await expect(simulator.field('reach')).toHaveValue('5');
  });
});

test.describe('the change history', () => {
  test.use({ locale: 'fi-FI' });

  test('names every step and goes back to any of them', async ({ page }) => {
    const simulator = new SimulatorPage(page);
    await simulator.open();
    await simulator.type('churnNow', '12');
    await simulator.type('retention', '70');
    await simulator.choice('segment', 'b2c').click();
    await page.locator('[data-action=history]').click();
    const dialog = page.getByRole('dialog', { name: 'Muutoshistoria' });
    await expect(dialog.getByRole('button', { name: /Asiakaspoistuma nyt: 15.% → 12.%/ })).toBeVisible();
    await expect(dialog.getByRole('listitem')).toHaveCount(4);
    await expectNoViolations(page, 'history');
    await dialog.getByRole('button', { name: /Asiakaspoistuma nyt/ }).click();
    await expect(dialog.locator('[aria-current=step]')).toContainText('12');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(simulator.field('churnNow')).toHaveValue('12');
    await expect(simulator.field('retention')).toHaveValue('84');
    simulator.expectNoProblems();
  });

  test('replays the last change without making another step', async ({ page }) => {
    const simulator = new SimulatorPage(page);
    await simulator.open();
    await simulator.type('retention', '70');
    await page.locator('[data-action=replay]').click();
    await expect(simulator.field('retention')).toHaveValue('84');
    await expect(simulator.field('retention')).toHaveValue('70');
    await page.locator('[data-action=undo]').click();
    await expect(simulator.field('retention')).toHaveValue('84');
    await expect(page.locator('[data-action=undo]')).toHaveAttribute('aria-disabled', 'true');
  });
});

test.describe('work that was not saved', () => {
  test.use({ locale: 'en-GB' });

  test('survives a tab that is killed in the middle of a drag, but for that drag', async ({
    page,
    context,
  }) => {
    const simulator = new SimulatorPage(page);
    await simulator.open();
    await simulator.type('customers', '777');
    await expect
      .poll(() => page.evaluate(() => Object.keys(localStorage).join()))
      .toContain('kerroin.draft.');
    const box = await simulator.slider('churnNow').boundingBox();
    if (box === null) throw new Error('no slider');
    await page.mouse.move(box.x + 40, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.9, box.y + box.height / 2, { steps: 5 });
    // Crashing leaves no time for anything.
    const tools = await context.newCDPSession(page);
    void tools.send('Page.crash').catch(() => undefined);
    const next = new SimulatorPage(await context.newPage());
    await next.open();
    await expect(next.field('customers')).toHaveValue('777');
  });

  test('is there again with its history of the browser after a reload', async ({ page }) => {
    const simulator = new SimulatorPage(page);
    await simulator.open();
    await simulator.type('churnNow', '12');
    await expect(page).toHaveURL(/churnNow=0.12&/);
    await page.reload();
    await simulator.untilReady();
    await expect(simulator.field('churnNow')).toHaveValue('12');
    await page.goBack();
    await expect(simulator.field('churnNow')).toHaveValue('15');
  });
});
