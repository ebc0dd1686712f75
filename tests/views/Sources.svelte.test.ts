import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { languages, type Language } from '../../src/i18n/language';
import { loadWords } from '../../src/i18n/words';
import { benchmarks, surveyedIds } from '../../src/model/benchmarks';
import { contestedClaims } from '../../src/model/contested-claims';
import { ScenarioStore } from '../../src/state/scenario-store.svelte';
import { Session } from '../../src/state/session.svelte';
import { Settings } from '../../src/state/settings.svelte';
import SourcesWithSession from './SourcesWithSession.svelte';

async function open(language: Language = 'en') {
  const store = new ScenarioStore();
  const words = await loadWords(language);
  const session = new Session(store, new Settings(null, [language]), { language, words });
  session.screens.open('sources');
  await Promise.all((['sources', 'assumptions', 'help'] as const).map((id) => session.loadPart(id)));
  const screen = await render(SourcesWithSession, { props: { session } });
  const { container } = screen;
  const raw = (id: string) => container.querySelector(`[data-result="${id}"]`)?.getAttribute('data-value');
  const verdict = () => container.querySelector('[role=status]')?.textContent.trim() ?? '';
  const slider = (id: string): HTMLInputElement => {
    const input = container.querySelector<HTMLInputElement>(`input[data-input=${id}]`);
    if (input === null) throw new Error(`no slider ${id}`);
    return input;
  };
  const variant = (id: string): HTMLButtonElement => {
    const button = container.querySelector<HTMLButtonElement>(`[data-variant=${id}]`);
    if (button === null) throw new Error(`no button ${id}`);
    return button;
  };
  return { store, session, screen, container, raw, verdict, slider, variant };
}

describe('the sources', () => {
  test('show every published value with its segment', async () => {
    const { container } = await open();
    const table = container.querySelector('table')?.textContent ?? '';
    for (const id of surveyedIds) {
      expect(table).toContain(`${benchmarks.b2b[id].value * 100}%`);
      expect(table).toContain(`${benchmarks.b2c[id].value * 100}%`);
    }
  });

  test.each(languages)('in %s have no empty cell of words and no number that is none', async (language) => {
    const { container } = await open(language);
    expect(container.textContent).not.toMatch(/undefined|NaN|Infinity|\[object/);
    for (const heading of container.querySelectorAll('th, h2, h3'))
      expect(heading.textContent.trim()).not.toBe('');
  });

  test('link to other places without telling them where the reader comes from', async () => {
    const { container } = await open();
    const links = [...container.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(15);
    for (const link of links) expect(link.relList.contains('noreferrer'), link.href).toBe(true);
  });

  test('follow the language, with the terms of the two others', async () => {
    const { session, screen, container } = await open();
    session.settings.chooseLanguage('fi');
    await session.speak('fi');
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Voiko tähän luottaa?');
    expect(container.querySelector('span[lang=sv]')).not.toBeNull();
    expect(container.querySelector('span[lang=fi]')).toBeNull();
  });
});

describe('the gap between the segments', () => {
  test('is noise at the assumed sample sizes, in words and numbers', async () => {
    const { raw, verdict } = await open();
    await expect.poll(verdict).toMatch(/^No\. With this many respondents none/);
    expect(Number(raw('retentionGapZ'))).toBeCloseTo(1.04, 2);
    expect(raw('referralConversionGapRespondents')).toBe('1977');
  });

  test('is more than noise with enough respondents, set by keyboard', async () => {
    const { store, slider, verdict } = await open();
    for (const id of ['sampleSizeB2B', 'sampleSizeB2C']) {
      slider(id).focus();
      await userEvent.keyboard('{End}');
    }
    expect([store.inputs.sampleSizeB2B, store.inputs.sampleSizeB2C]).toEqual([100_000, 100_000]);
    await expect.poll(verdict).toMatch(/^Yes\./);
    slider('sampleSizeB2B').focus();
    await userEvent.keyboard('{Home}{ArrowRight}');
    expect(store.inputs.sampleSizeB2B).toBe(11);
    await expect.poll(verdict).toMatch(/^No\./);
  });
});

describe('a claim', () => {
  const variants = contestedClaims.flatMap((claim) => claim.variants);

  test.each(variants)(
    '$id is loaded as the model says, and the simulator is shown',
    async ({ id, values }) => {
      const { store, session, variant } = await open();
      const expected = values(store.inputs);
      variant(id).click();
      expect(store.inputs).toMatchObject(expected ?? {});
      expect(store.scenario.segment).toBe('own');
      expect(session.screens.current).toBe('simulator');
    },
  );

  test('says what it loads, in the terms of the input', async () => {
    const { screen } = await open();
    await expect.element(screen.getByText('Churn cut: 3 pp → 5 pp')).toBeVisible();
    await expect.element(screen.getByText('Churn cut: 3 pp → 5% of churn')).toBeVisible();
  });

  test('that a plan gives no ground for has no button but a reason', async () => {
    const { store, screen, container } = await open();
    store.setInput('churnCut', 0);
    await expect.element(screen.getByText(/Your plan keeps no customers/).first()).toBeVisible();
    expect(container.querySelector('[data-variant=fivefold]')).toBeNull();
  });

  test('of churn follows the reader’s own numbers', async () => {
    const { store, raw } = await open();
    expect(Number(raw('lifetimeUplift-points'))).toBeCloseTo(0.25, 10);
    store.setInput('churnNow', 0.25);
    await expect.poll(() => Number(raw('lifetimeUplift-points'))).toBeCloseTo(0.05 / 0.3, 10);
  });
});

test('the shares of dissatisfied customers go into the scenario together', async () => {
  const { store, screen } = await open();
  await screen.getByRole('button', { name: 'Use these shares in the simulator' }).click();
  expect(store.inputs).toMatchObject({
    counterfactual: 'incremental',
    retentionDissatisfied: 0.38,
    crossSellDissatisfied: 0.25,
    referralRateDissatisfied: 0.24,
    referralConversionDissatisfied: 0.65,
  });
});
