import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { languages } from '../../src/i18n/language';
import { expectNoViolations } from './axe';
import { SimulatorPage } from './simulator-page';

/** The window of the library as a person uses it. */
class LibraryWindow {
  readonly simulator: SimulatorPage;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.simulator = new SimulatorPage(page);
  }

  get dialog() {
    return this.page.getByRole('dialog');
  }
  get rows() {
    return this.dialog.locator('li[data-scenario]');
  }
  get names() {
    return this.rows.locator('h4');
  }
  get said() {
    return this.dialog.locator('.said [role=status]');
  }
  action(name: string) {
    return this.dialog.locator(`[data-action=${name}]`);
  }

  /** Opens the page and the window. */
  async open(fragment = '#v=1&lang=en'): Promise<void> {
    await this.simulator.open(fragment);
    await this.show();
  }
  async show(): Promise<void> {
    await expect(this.simulator.slider('retention')).toBeVisible();
    await this.page.locator('[data-action=library]').press('Enter');
    await expect(this.action('save')).toBeVisible();
  }
  async hide(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.dialog).toBeHidden();
  }
  async save(name: string): Promise<void> {
    await this.dialog.locator('[data-input=libraryName]').fill(name);
    await this.page.keyboard.press('Enter');
    await expect(this.said).toContainText(name);
  }
}

/** Puts something into the database as a newer or a broken program would have left it. */
const inject = (page: Page, id: string, raw: unknown): Promise<void> =>
  page.evaluate(
    ([key, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('kerroin');
        opening.onerror = () => {
          reject(new Error('not opened'));
        };
        opening.onsuccess = () => {
          const writing = opening.result.transaction('scenarios', 'readwrite');
          writing.objectStore('scenarios').put(value, key);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [id, raw] as const,
  );

test('what is saved is there again after the page was closed, and opens as one step back', async ({
  page,
}) => {
  const library = new LibraryWindow(page);
  await library.simulator.open('#v=1&lang=en');
  await library.simulator.type('churnNow', '22');
  await library.show();
  await library.save('Acme 2027');
  await expect(library.names).toHaveText(['Acme 2027']);

  await page.goto('about:blank');
  await library.simulator.open('#v=1&lang=en&preset=b2c');
  expect((await library.simulator.inputs()).churnNow).toBe(0.25);
  await library.show();
  await expect(library.names).toHaveText(['Acme 2027']);
  await library.action('open').first().click();
  await expect(library.said).toContainText('Acme 2027 is now on screen');
  await library.hide();
  await expect(library.simulator.field('churnNow')).toHaveValue('22');
  await library.simulator.expectModelResults();
  await page.locator('[data-action=undo]').click();
  await expect(library.simulator.field('churnNow')).toHaveValue('25');
  library.simulator.expectNoProblems();
});

test('opening a saved scenario loses none of the unsaved work: it is offered after the page was closed', async ({
  page,
}) => {
  const library = new LibraryWindow(page);
  const unsaved = library.dialog.locator('li[data-draft]');
  await library.open();
  await library.save('A');
  await library.hide();
  await library.simulator.type('customers', '777');
  await library.show();
  await library.action('open').first().click();
  await expect(library.said).toContainText('A is now on screen');
  await expect(unsaved).toHaveCount(1);
  // Saved ones that are only looked at take no place among the unsaved.
  await library.action('duplicate').click();
  for (const name of ['A (2)', 'A', 'A (2)', 'A']) {
    await library.rows
      .filter({ has: page.getByText(name, { exact: true }) })
      .locator('[data-action=open]')
      .click();
    await expect(library.said).toContainText(`${name} is now on screen`);
  }
  await library.hide();
  await expect(library.simulator.field('customers')).toHaveValue('500');

  await page.goto('about:blank');
  await library.simulator.open();
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')));
  expect(kept).toHaveLength(2);
  await library.show();
  await expect(library.dialog.getByRole('heading', { name: 'Earlier unsaved work' })).toBeVisible();
  await expect(unsaved).toHaveCount(1);
  await unsaved.locator('[data-action=open]').click();
  await library.hide();
  await expect(library.simulator.field('customers')).toHaveValue('777');
  library.simulator.expectNoProblems();
});

test('everything deleted on this visit comes back, the newest first, also after the window was closed', async ({
  page,
}) => {
  const library = new LibraryWindow(page);
  const unsaved = library.dialog.locator('li[data-draft]');
  await library.simulator.open();
  await page.evaluate(() => {
    const draft = { at: 1.7e12, link: '#v=1&preset=b2c&churnNow=0.4&company=Prospect', recordId: null };
    localStorage.setItem('kerroin.draft.x', JSON.stringify(draft));
  });
  await library.show();
  await library.save('One');
  await library.action('saveAsNew').click();
  await expect(library.names).toHaveText(['One (2)', 'One']);
  await library.action('remove').first().click();
  await expect(library.names).toHaveText(['One']);
  await unsaved.locator('[data-action=remove]').click();
  await expect(unsaved).toHaveCount(0);
  await expect(library.action('restore')).toBeFocused();
  await library.action('remove').first().click();
  await expect(library.names).toHaveCount(0);
  await library.hide();

  await library.show();
  await expect(library.action('restore')).toHaveText('Undo delete: One');
  await library.action('restore').press('Enter');
  await expect(library.names).toHaveText(['One']);
  await expect(library.action('restore')).toHaveText('Undo delete: Prospect');
  await library.action('restore').press('Enter');
  await expect(library.said).toHaveText('Brought back: Prospect.');
  await expect(unsaved).toHaveCount(1);
  await library.action('restore').press('Enter');
  await expect(library.names).toHaveText(['One (2)', 'One']);
  await expect(library.action('restore')).toHaveCount(0);
  library.simulator.expectNoProblems();
});

test('two tabs that save the same scenario keep both, and each sees what the other does', async ({
  context,
}) => {
  const one = new LibraryWindow(await context.newPage());
  await one.open();
  await one.save('Acme');
  const other = new LibraryWindow(await context.newPage());
  await other.open();
  await other.action('open').first().click();
  await other.save('Acme, theirs');
  await expect(one.names).toHaveText(['Acme, theirs']);
  await one.save('Acme, mine');
  await expect(one.said).toContainText('changed in another tab');
  await expect(one.names).toHaveText(['Acme, mine', 'Acme, theirs']);
  await expect(other.names).toHaveText(['Acme, mine', 'Acme, theirs']);
  one.simulator.expectNoProblems();
  other.simulator.expectNoProblems();
});

test('where the browser forbids its database, that is said once and the library works until the page closes', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  const library = new LibraryWindow(page);
  await library.open();
  await library.save('Acme');
  await library.action('duplicate').click();
  await expect(library.names).toHaveText(['Acme', 'Acme (2)']);
  await expect(library.dialog.getByText('does not allow saving')).toHaveCount(1);
  await library.hide();
  await library.show();
  await expect(library.names).toHaveText(['Acme', 'Acme (2)']);
  await library.hide();
  await library.simulator.type('churnNow', '20');
  await library.simulator.expectModelResults();
  library.simulator.expectNoProblems();
});

test('a record that cannot be read is set aside, can be downloaded as it is, and deleted', async ({
  page,
}) => {
  const library = new LibraryWindow(page);
  await library.open();
  await library.save('Acme');
  const raw = { version: 99, id: 'future', content: ['<script>alert(1)</script>'] };
  await inject(page, 'future', raw);
  await page.reload();
  await library.show();
  await expect(library.names).toHaveText(['Acme']);
  await expect(library.dialog.getByText('Scenario of a newer version')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await library.action('download').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('kerroin-future.json');
  expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual({ id: 'future', raw });
  await library.dialog.locator('[data-set-aside=future] [data-action=remove]').click();
  await expect(library.dialog.locator('[data-set-aside]')).toHaveCount(0);
  await expect(library.action('restore')).toBeFocused();
  library.simulator.expectNoProblems();
});

test('the library goes into a file and comes back from it; what is here already is said', async ({
  page,
}) => {
  const library = new LibraryWindow(page);
  await library.open();
  await library.save('Acme');
  await library.action('duplicate').click();
  await expect(library.names).toHaveText(['Acme', 'Acme (2)']);
  const downloading = page.waitForEvent('download');
  await library.action('exportAll').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^Scenarios-\d{4}-\d\d-\d\d\.kerroin\.json$/);
  const file = await download.path();
  await library.action('remove').first().click();
  await expect(library.names).toHaveText(['Acme (2)']);

  const field = library.dialog.locator('[data-input=scenarioFiles]');
  const mimeType = 'application/json';
  await field.setInputFiles([
    { name: 'all.kerroin.json', mimeType, buffer: readFileSync(file) },
    { name: 'photo.json', mimeType, buffer: Buffer.from('no') },
  ]);
  await expect(library.dialog.getByText('1 imported, 1 was already here.')).toBeVisible();
  await expect(library.dialog.getByText('photo.json: The file has no scenarios')).toBeVisible();
  await expect(library.names).toHaveText(['Acme', 'Acme (2)']);
  const one = page.waitForEvent('download');
  await library.action('export').first().click();
  expect((await one).suggestedFilename()).toMatch(/^Acme-.*\.kerroin\.json$/);
  library.simulator.expectNoProblems();
});

test('markup in names, notes and company stays text under the security policy', async ({ page }) => {
  const library = new LibraryWindow(page);
  const markup = '<img src=x onerror="document.title=1">';
  await library.open(
    `#v=1&lang=en&company=${encodeURIComponent(markup)}&notes=${encodeURIComponent(markup)}`,
  );
  await library.save(markup);
  await expect(library.names).toHaveText([markup]);
  await expect(library.dialog.locator('.notes')).toHaveText(markup);
  await expect(page.locator('img')).toHaveCount(0);
  library.simulator.expectNoProblems();
});

for (const language of languages) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing to object to in ${language}, ${theme}, at three widths`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      const library = new LibraryWindow(page);
      await library.open(`#v=1&lang=${language}&churnNow=0.2&notes=note`);
      await library.save('Acme');
      await library.action('saveAsNew').click();
      await expect(library.rows).toHaveCount(2);
      await library.action('saveAsNew').click();
      await expect(library.rows).toHaveCount(3);
      await inject(page, 'x', 'rubbish');
      await page.evaluate(() => {
        const draft = { at: 1.7e12, link: '#v=1&preset=b2c&churnNow=0.4', recordId: null };
        localStorage.setItem('kerroin.draft.x', JSON.stringify(draft));
      });
      await library.hide();
      await page.reload();
      await library.show();
      await library.action('remove').nth(1).click();
      await library.action('edit').nth(1).click();
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await expectNoViolations(page, `${width} px`);
        const overflow = await library.dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
        expect(overflow, `${width} px`).toBe(0);
      }
    });
  }
}
