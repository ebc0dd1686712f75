import readCode from 'qr/decode.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Language } from '../../src/i18n/language';
import { unpackScenarios } from '../../src/state/bundle';
import { exampleScenario } from '../../src/state/comparison.svelte';
import { readLink } from '../../src/state/read-link';
import { inputsOf, openingScenario, withInput, type Scenario } from '../../src/state/scenario';
import { ScenarioStore } from '../../src/state/scenario-store.svelte';
import { Session } from '../../src/state/session.svelte';
import { Settings } from '../../src/state/settings.svelte';
import { openWorkspace } from '../../src/state/workspace';
import { wordsOf } from './said';
import ShareWithSession from './ShareWithSession.svelte';
import '../../src/styles/tokens.css';
import '../../src/styles/base.css';

const own: Scenario = {
  ...withInput(openingScenario, 'churnNow', 0.2),
  notes: 'Ask again in May.',
  ledger: {
    churnNow: { value: 0.2, supplier: 'prospect', note: 'said so', source: '', when: '2026-11-22' },
  },
};
const xss = '<img src=x onerror=alert(1)>';

let stop: (() => void) | undefined;
afterEach(() => {
  vi.restoreAllMocks();
  stop?.();
  window.history.replaceState(null, '', '#');
});

async function openShare(scenario = own, language: Language = 'en', storage: Storage | null = null) {
  const store = new ScenarioStore(scenario);
  const settings = new Settings(null, [language]);
  const session = new Session(store, settings, { language, words: wordsOf[language] });
  await Promise.all([session.loadPart('share'), session.loadPart('arrival')]);
  const workspace = openWorkspace(session, store.scenario, window, storage);
  session.work(workspace);
  stop = workspace.stop;
  const screen = await render(ShareWithSession, { props: { session, onclose: () => undefined } });
  await expect.element(screen.getByRole('dialog')).toBeVisible();
  const field = (name: string) => document.querySelector<HTMLInputElement>(`dialog [data-input=${name}]`);
  const list = (name: string) => document.querySelector(`dialog [data-list=${name}]`)?.textContent ?? '';
  const link = () => field('sharedLink')?.value ?? '';
  const press = (action: string) =>
    document.querySelector<HTMLElement>(`dialog [data-action=${action}]`)?.click();
  return { store, session, screen, field, list, link, press, workspace };
}

/** What a camera would read off the drawn code. */
async function readPicture(): Promise<string> {
  const svg = document.querySelector('dialog [data-qr]');
  if (svg === null) return '';
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  const { width, height } = image;
  const pen = new OffscreenCanvas(width, height).getContext('2d');
  pen?.drawImage(image, 0, 0);
  const seen = pen?.getImageData(0, 0, width, height) ?? new ImageData(width, height);
  // A camera would have given up after one frame.
  return readCode(seen, { timeLimit: 2000 });
}

describe('the shared link', () => {
  test('says the scenario on screen and nothing that was not asked for', async () => {
    const { link, list } = await openShare();
    const { scenario, language, problems } = readLink(new URL(link()).hash);
    expect(inputsOf(scenario)).toEqual(inputsOf(own));
    expect([scenario.notes, scenario.ledger, language, problems]).toEqual(['', {}, 'en', []]);
    expect(list('contained')).not.toContain('note');
    expect(list('missing')).toContain('notes and who supplied the numbers');
  });

  test('takes notes and origins along when asked, and says so', async () => {
    const { link, list, field } = await openShare();
    field('shareEverything')?.click();
    await expect.poll(() => readLink(new URL(link()).hash).scenario.notes).toBe('Ask again in May.');
    expect(readLink(new URL(link()).hash).scenario.ledger.churnNow?.supplier).toBe('prospect');
    expect(list('contained')).toContain('2 notes');
    expect(list('contained')).toContain('who supplied 1 value');
    expect(list('missing')).not.toContain('notes');
    expect(list('recipient')).toContain('who supplied the numbers');
  });

  test('carries company and name as plain text, one line each, as they are typed', async () => {
    const { link, field, store, list } = await openShare();
    const company = field('company');
    company?.focus();
    await userEvent.keyboard(`${xss}  Oy `);
    expect(company?.value).toBe(`${xss}  Oy `);
    expect(store.about.company).toBe(`${xss} Oy`);
    field('scenarioName')?.focus();
    await userEvent.keyboard('Spring');
    expect(company?.value).toBe(`${xss} Oy`);
    const { company: read, name } = readLink(new URL(link()).hash).scenario;
    expect([read, name]).toEqual([`${xss} Oy`, 'Spring']);
    expect(list('recipient')).toContain(`Spring · Prepared for ${xss} Oy`);
    expect(document.querySelector('dialog img')).toBeNull();
    const mail = document.querySelector<HTMLAnchorElement>('[data-action=mail]')?.href ?? '';
    expect(decodeURIComponent(mail)).toContain(`\r\n${link()}\r\n`);
  });

  test.each(['fi', 'en', 'sv'] as const)('brings its language, %s', async (language) => {
    const { link } = await openShare(own, language);
    expect(readLink(new URL(link()).hash).language).toBe(language);
    const mail = document.querySelector<HTMLAnchorElement>('[data-action=mail]')?.href ?? '';
    const opening = { fi: 'Tässä on laskelma', en: 'Here is a calculation', sv: 'Här är en kalkyl' };
    expect(decodeURIComponent(mail)).toContain(opening[language]);
  });

  test('is copied, or selected for copying by hand where the browser refuses', async () => {
    const { link, press, field, screen } = await openShare();
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
    press('copyLink');
    await expect.element(screen.getByText('Link copied.')).toBeVisible();
    expect(write).toHaveBeenCalledWith(link());
    write.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
    press('copyLink');
    await expect.element(screen.getByText('The link is selected now', { exact: false })).toBeVisible();
    const input = field('sharedLink');
    expect(document.activeElement).toBe(input);
    expect(input?.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0)).toBe(link());
  });

  test('says that some mail programs cut it once it has more than 2,000 characters', async () => {
    const { field, link } = await openShare({ ...own, notes: 'ä'.repeat(400) });
    const warned = () => document.querySelector('dialog')?.textContent.includes('send it to yourself first');
    expect(warned()).toBe(false);
    field('shareEverything')?.click();
    await expect.poll(warned).toBe(true);
    expect(link().length).toBeGreaterThan(2000);
    expect(document.querySelector('dialog')?.textContent).toContain(
      new Intl.NumberFormat('en-IE').format(link().length),
    );
  });
});

describe('the QR code', () => {
  test('says what the link says, black on white, at least 240 points wide, also in the dark theme', async () => {
    document.documentElement.dataset['theme'] = 'dark';
    const { link } = await openShare();
    // With every range in force the readable link has more squares than a phone likes to read.
    await expect.poll(readPicture, { timeout: 5000 }).toContain('&s=');
    const packed = new URLSearchParams(new URL(await readPicture()).hash.slice(1)).get('s') ?? '';
    const { scenarios } = await unpackScenarios(packed);
    expect(scenarios).toEqual([readLink(new URL(link()).hash).scenario]);
    const svg = document.querySelector('dialog [data-qr]');
    expect(Number(svg?.getAttribute('width'))).toBeGreaterThanOrEqual(240);
    const [ground, squares] = [...(svg?.querySelectorAll('path') ?? [])].map(
      (path) => getComputedStyle(path).fill,
    );
    expect([ground, squares]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    delete document.documentElement.dataset['theme'];
  });

  test('takes the packed link where the readable one is long, and it says the same', async () => {
    const { field } = await openShare({ ...own, notes: 'A note that repeats itself. '.repeat(60).trim() });
    field('shareEverything')?.click();
    await expect.poll(readPicture, { timeout: 5000 }).toContain('&s=');
    const hash = new URL(await readPicture()).hash;
    const { scenarios } = await unpackScenarios(new URLSearchParams(hash.slice(1)).get('s') ?? '');
    expect(scenarios).toHaveLength(1);
    expect(scenarios[0]?.notes).toContain('repeats itself');
    expect(inputsOf(scenarios[0] ?? openingScenario)).toEqual(inputsOf(own));
  });

  test('is saved as a picture', async () => {
    const { press } = await openShare();
    await expect.poll(() => document.querySelector('[data-qr]')).not.toBeNull();
    const saved: [string, string][] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push([this.download, this.href.slice(0, 19)]);
    });
    press('savePng');
    press('saveSvg');
    expect(saved).toEqual([
      ['kerroin-qr.png', 'data:image/png;base'],
      ['kerroin-qr.svg', 'data:image/svg+xml,'],
    ]);
  });
});

describe('a comparison', () => {
  test('is offered once there is one, travels packed, and is told in words', async () => {
    const { session, link, list, store } = await openShare();
    expect(document.querySelector('[data-input=shareWhat]')).toBeNull();
    session.workspace?.comparison.add({ id: 'b2c', kind: 'example', scenario: exampleScenario('b2c') });
    session.workspace?.comparison.chooseBaseline('b2c');
    await expect.poll(() => document.querySelector('[data-input=shareWhat]')).not.toBeNull();
    document.querySelector<HTMLInputElement>('[data-input=shareWhat] input[value=comparison]')?.click();
    await expect.poll(link).toContain('&s=');
    const parts = new URLSearchParams(new URL(link()).hash.slice(1));
    expect([parts.get('v'), parts.get('view'), parts.get('baseline'), parts.get('lang')]).toEqual([
      '1',
      'compare',
      '1',
      'en',
    ]);
    const { scenarios, problems } = await unpackScenarios(parts.get('s') ?? '');
    expect(problems).toEqual([]);
    expect(scenarios.map((scenario) => inputsOf(scenario))).toEqual([
      store.inputs,
      inputsOf(exampleScenario('b2c')),
    ]);
    expect(list('contained')).toContain('2 scenarios');
    expect(list('recipient')).toContain('B2C example: ');
    expect(list('recipient')).toContain('“Compare”');
  });
});

describe('a scenario from a link', () => {
  test('keeps its mark, and one’s own work is one click away', async () => {
    localStorage.clear();
    const { store, press, screen, workspace } = await openShare(openingScenario, 'en', localStorage);
    expect(document.querySelector('[data-action=ownWork]')).toBeNull();
    store.setInput('churnNow', 0.31);
    store.open(readLink('#v=1&preset=b2c&company=Acme').scenario);
    workspace.arrival.dismiss();
    await expect.element(screen.getByText('From a link', { exact: true })).toBeVisible();
    press('ownWork');
    expect(store.values.churnNow).toBe(0.31);
    await expect.poll(() => document.querySelector('[data-action=ownWork]')).toBeNull();
  });
});

test('a name that is read from right to left leaves the amount beside it as it is', async () => {
  const { workspace, screen } = await openShare({ ...own, name: 'תרחיש 🚀' });
  workspace.comparison.show([
    { id: 'current', kind: 'current', scenario: { ...own, name: 'תרחיש 🚀' } },
    { id: 'b2c', kind: 'example', scenario: exampleScenario('b2c') },
  ]);
  await screen.getByText('The whole comparison').click();
  const amount = () => document.querySelector('dialog [data-list=recipient] ul li b')?.firstChild ?? null;
  await expect.poll(() => amount()?.nodeValue ?? '').toMatch(/^[+−]€[\d,.]+/);
  const node = amount();
  if (node === null) throw new Error('no amount');
  const { length } = node.nodeValue ?? '';
  const lefts = Array.from({ length }, (_, index) => {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    return range.getBoundingClientRect().left;
  });
  expect(lefts).toEqual([...lefts].sort((one, other) => one - other));
});
