import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { exporter as png } from '../../src/exporters/pictures/png-pictures';
import { pngOf } from '../../src/exporters/pictures/png-of';
import { scenarioPictures } from '../../src/exporters/pictures/scenario-pictures';
import { languages } from '../../src/i18n/language';
import { presets } from '../../src/model/examples';
import { openingScenario } from '../../src/state/scenario';
import { ScenarioStore } from '../../src/state/scenario-store.svelte';
import { Session } from '../../src/state/session.svelte';
import { Settings } from '../../src/state/settings.svelte';
import { ExportDesk } from '../../src/views/export/export-desk.svelte';
import { hexOf, pageBrand } from '../../src/views/export/page-brand';
import PicturePicker from '../../src/views/export/PicturePicker.svelte';
import type { Taken } from '../../src/views/export/take-snapshot';
import { exportWords, formatFor, snapshotOf } from '../exporters/taken-snapshots';
import { wordsOf } from './said';
import StatusWithSession from './StatusWithSession.svelte';
import '../../src/styles/tokens.css';

async function taken() {
  const snapshot = snapshotOf('b2b', 'fi');
  return { snapshot, words: await exportWords('fi'), format: formatFor(snapshot) };
}

describe('a picture in pixels', () => {
  test('has double resolution, a white background and the colours of the parts', async () => {
    const { snapshot, words, format } = await taken();
    const [picture] = scenarioPictures(snapshot, words, format);
    if (picture === undefined) throw new Error('no picture');
    const image = await createImageBitmap(new Blob([await pngOf(picture)], { type: 'image/png' }));
    expect([image.width, image.height]).toEqual([1920, 1080]);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0);
    const pixels = pen?.getImageData(0, 0, image.width, image.height).data ?? [];
    expect([...pixels.slice(0, 4)]).toEqual([255, 255, 255, 255]);
    const colors = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4) colors.add([...pixels.slice(at, at + 3)].join());
    // Retention, cross-sell, referral.
    for (const color of ['43,105,172', '163,95,9', '15,122,96']) expect(colors).toContain(color);
  });

  test.each(languages)('is made of every chart of every example in %s', async (language) => {
    for (const preset of presets) {
      const snapshot = snapshotOf(preset, language);
      const file = await png.make(snapshot, await exportWords(language), formatFor(snapshot));
      expect(file.fileName).toMatch(/\.zip$/);
      expect(file.bytes.length).toBeGreaterThan(50_000);
    }
  });
});

describe('the desk', () => {
  test('makes a file and says under which name it was saved', async () => {
    const save = vi.fn();
    const desk = new ExportDesk(taken, save);
    await desk.make('csvInputs');
    expect(save).toHaveBeenCalledOnce();
    expect(desk.state).toMatchObject({ kind: 'done', id: 'csvInputs' });
    expect(desk.busy).toBe(false);
  });

  test('saves nothing once it is cancelled, not even what had been loaded', async () => {
    const save = vi.fn();
    const desk = new ExportDesk(taken, save);
    const making = desk.make('deck');
    expect(desk.busy).toBe(true);
    desk.cancel();
    await making;
    expect(save).not.toHaveBeenCalled();
    expect(desk.state).toEqual({ kind: 'cancelled', id: 'deck' });
  });

  test('a newer wish takes the place of an older one', async () => {
    const saved: string[] = [];
    const desk = new ExportDesk(taken, (file) => saved.push(file.mimeType));
    await Promise.all([desk.make('deck'), desk.make('json')]);
    expect(saved).toEqual(['application/json']);
    expect(desk.state).toMatchObject({ kind: 'done', id: 'json' });
  });

  test('says what could not be loaded and remembers it until it works', async () => {
    let online = false;
    const desk = new ExportDesk(
      () => (online ? taken() : Promise.reject(new Error('offline'))),
      () => undefined,
    );
    await desk.make('json');
    expect(desk.state).toEqual({ kind: 'failed', id: 'json', during: 'load' });
    expect(desk.failed).toEqual(['json']);
    online = true;
    await desk.make('json');
    expect(desk.state.kind).toBe('done');
    expect(desk.failed).toEqual([]);
  });

  test('names as ready only what has been loaded, and not what has failed since', async () => {
    const answers = [taken(), Promise.reject(new Error('offline')), Promise.reject(new Error('offline'))];
    for (const answer of answers) answer.catch(() => undefined);
    const desk = new ExportDesk(
      () => answers.shift() ?? taken(),
      () => undefined,
    );
    expect(desk.ready).toEqual([]);
    await desk.make('csvInputs');
    expect(desk.ready).toEqual(['csvInputs']);
    await desk.make('json');
    expect(desk.ready).toEqual(['csvInputs']);
    await desk.make('csvInputs');
    expect(desk.ready).toEqual([]);
  });
});

test.each(languages)(
  'offline, the window names in %s only what is loaded as working, and says that the rest can be tried',
  async (language) => {
    const all = await exportWords(language);
    const { exports: words } = all;
    const desk = new ExportDesk(
      async () => {
        if (desk.ready.length > 0) throw new Error('offline');
        return taken();
      },
      () => undefined,
    );
    await desk.make('csvResults');
    await desk.make('workbook');
    const session = new Session(new ScenarioStore(openingScenario), new Settings(null, [language]), {
      language,
      words: wordsOf[language],
    });
    const offered = ['print', 'deck', 'workbook', 'csvInputs', 'csvResults'] as const;
    const props = { session, desk, words, offered, onmake: () => undefined };
    const screen = await render(StatusWithSession, { props });
    const { name } = words.items.csvResults;
    await expect
      .element(screen.getByRole('alert'))
      .toHaveTextContent(
        `${words.failed.load(words.items.workbook.name)} ${words.failed.others(name)} ${words.failed.untried}`,
      );
  },
);

test('the buttons of a single chart wait until there is a chart to choose', async () => {
  const { exports: words } = await exportWords('fi');
  const props = { words, taken: undefined as Taken | undefined, take: taken };
  const screen = await render(PicturePicker, { props });
  const buttons = () => screen.getByRole('button').all();
  expect(buttons()).toHaveLength(2);
  for (const button of buttons()) await expect.element(button).toBeDisabled();
  await expect.element(screen.getByRole('combobox')).toBeDisabled();
  await screen.rerender({ ...props, taken: await taken() });
  for (const button of buttons()) await expect.element(button).toBeEnabled();
  await expect.element(screen.getByRole('combobox')).toBeEnabled();
});

describe('the brand of the files', () => {
  test('is the light accent of the page in every theme, and the theme stays as it was', async () => {
    for (const theme of ['dark', 'light', undefined]) {
      const { dataset } = document.documentElement;
      if (theme === undefined) delete dataset['theme'];
      else dataset['theme'] = theme;
      expect(await pageBrand()).toEqual({ name: 'Kerroin', accent: '#0b6e69' });
      expect(dataset['theme']).toBe(theme);
    }
  });

  test('has the logo that the styles name, sharp and in its proportions; one that cannot be had is left out', async () => {
    const { style } = document.documentElement;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="10"><path fill="red" d="M0 0h40v10H0z"/></svg>`;
    style.setProperty('--logo', `'data:image/svg+xml,${encodeURIComponent(svg)}'`);
    const { logo } = await pageBrand();
    expect(logo).toMatchObject({ width: 1200, height: 300 });
    const image = await createImageBitmap(await (await fetch(logo?.png ?? '')).blob());
    expect([image.width, image.height]).toEqual([1200, 300]);
    for (const wrong of [`'data:image/png;base64,AAAA'`, `'no-such-file.png'`, 'none', 'url(logo.png)']) {
      style.setProperty('--logo', wrong);
      expect(await pageBrand()).not.toHaveProperty('logo');
    }
    style.removeProperty('--logo');
  });

  test('a colour that is not written as rgb is none', () => {
    expect(hexOf('rgb(11, 110, 105)')).toBe('#0b6e69');
    expect(hexOf('oklch(0.5 0.1 180)')).toBeNull();
  });
});
