import { expect, test, type Page } from '@playwright/test';
import { SimulatorPage } from './simulator-page';

test.use({ locale: 'en-GB' });

const file = (name: string, content: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

test('a broken file, one of a future version and one of five megabytes harm nothing and say what they gave', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await simulator.type('churnNow', '12');
  await page.locator('[data-action=library]').click();
  const dialog = page.getByRole('dialog');
  const field = dialog.locator('[data-input=scenarioFiles]');
  const result = dialog.locator('section [role=status]');

  await field.setInputFiles([file('broken.json', '{"format":"kerroin","version":1,"scenarios":[{"na')]);
  await expect(result).toContainText('broken.json');
  await expect(dialog.locator('li[data-scenario]')).toHaveCount(0);

  const future = {
    format: 'kerroin',
    version: 99,
    scenarios: [{ name: 'Later', inputs: { churnNow: 0.3 } }],
  };
  await field.setInputFiles([file('future.kerroin.json', JSON.stringify(future))]);
  await expect(result).toContainText('future.kerroin.json');
  await expect(result).toContainText('99');

  const scenario = { name: 'Big', inputs: { reach: 3 }, notes: 'x'.repeat(480) };
  const many = { format: 'kerroin', version: 1, scenarios: Array.from({ length: 9_500 }, () => scenario) };
  const text = JSON.stringify(many);
  expect(text.length).toBeGreaterThan(5_000_000);
  await field.setInputFiles([file('big.kerroin.json', text)]);
  await expect(result).toContainText('big.kerroin.json', { timeout: 60_000 });
  await expect(dialog.locator('li[data-scenario]').filter({ hasText: 'Big' }).first()).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(simulator.field('churnNow')).toHaveValue('12');
  await simulator.expectModelResults();
  simulator.expectNoProblems();
});

test('a full storage is said once, and everything else works on', async ({ page }) => {
  await page.addInitScript(() => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Storage.prototype.setItem = full;
    IDBObjectStore.prototype.put = full;
    IDBObjectStore.prototype.add = full;
  });
  const simulator = new SimulatorPage(page);
  await simulator.open();
  await simulator.type('churnNow', '12');
  await expect(page.locator('p.not-kept')).toHaveText(
    /storage is full, so your latest numbers .* link or a file/,
  );
  await page.locator('[data-action=undo]').click();
  await expect(simulator.field('churnNow')).toHaveValue('15');
  await page.locator('[data-action=library]').click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('[data-input=libraryName]').fill('Acme');
  await page.keyboard.press('Enter');
  await expect(dialog.locator('li[data-scenario]')).toHaveCount(1);
  await expect(dialog.getByText(/storage is full.*delete scenarios.*download/)).toHaveCount(1);
  await expect(dialog.getByText('does not allow saving')).toHaveCount(0);
  await expect(dialog.locator('.said [role=status]')).toHaveText('Here only until you close the page: Acme.');
  await expect(dialog).not.toContainText('Saved as a new scenario');
  await page.keyboard.press('Escape');
  await simulator.type('reach', '3');
  await simulator.expectModelResults();
  simulator.expectNoProblems();
});

const dropped = {
  format: 'kerroin',
  version: 1,
  scenarios: [{ name: 'Dropped', inputs: { churnNow: 0.3 } }],
};

/** Drops files on an element as a browser does; tells whether the page has taken them. */
const dropOn = (page: Page, selector: string, files: readonly { name: string; text: string }[]) =>
  page.evaluate(
    ([target, contents]) => {
      const dataTransfer = new DataTransfer();
      for (const { name, text } of contents) dataTransfer.items.add(new File([text], name));
      const fire = (type: string) =>
        document
          .querySelector(target)
          ?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      return { over: fire('dragover') === false, drop: fire('drop') === false };
    },
    [selector, files] as const,
  );

for (const place of ['h1', 'body', 'input[data-input=churnNow]']) {
  test(`a file dropped on ${place} of the page is imported as in the window of the scenarios`, async ({
    page,
  }) => {
    const simulator = new SimulatorPage(page);
    await simulator.open();
    const address = page.url();
    const taken = await dropOn(page, place, [
      { name: 'one.kerroin.json', text: JSON.stringify(dropped) },
      { name: 'photo.png', text: 'no' },
    ]);
    expect(taken).toEqual({ over: true, drop: true });
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('li[data-scenario] h4')).toHaveText(['Dropped']);
    await expect(dialog.getByText('one.kerroin.json: 1 imported.')).toBeVisible();
    await expect(dialog.getByText('photo.png: The file has no scenarios')).toBeVisible();
    // The window is open already: taken there once, wherever in it the file falls.
    expect(
      await dropOn(page, 'dialog [data-input=libraryName]', [
        { name: 'again.json', text: JSON.stringify(dropped) },
      ]),
    ).toEqual({ over: true, drop: true });
    await expect(dialog.getByText('again.json: Nothing new: 1 was already here.')).toBeVisible();
    await expect(dialog.locator('li[data-scenario]')).toHaveCount(1);
    expect(page.url()).toBe(address);
    simulator.expectNoProblems();
  });
}

test('a drop over another window closes it for the scenarios; text that is dropped is nothing of ours', async ({
  page,
}) => {
  const simulator = new SimulatorPage(page);
  await simulator.open();
  const text = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', '12');
    return document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
    );
  });
  expect(text).toBe(true);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.locator('[data-action=share]').click();
  await expect(page.locator('dialog [data-input=sharedLink]')).toBeVisible();
  await dropOn(page, 'dialog', [{ name: 'one.kerroin.json', text: JSON.stringify(dropped) }]);
  await expect(page.getByRole('dialog').locator('li[data-scenario] h4')).toHaveText(['Dropped']);
  await expect(page.getByRole('dialog')).toHaveCount(1);
  simulator.expectNoProblems();
});
