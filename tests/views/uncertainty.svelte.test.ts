import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { languages, type Language } from '../../src/i18n/language';
import { loadPart } from '../../src/i18n/part-words';
import { loadWords } from '../../src/i18n/words';
import { lazyScreens } from '../../src/screens';
import { rangesOf } from '../../src/state/ranges-of';
import { ScenarioStore } from '../../src/state/scenario-store.svelte';
import { Session } from '../../src/state/session.svelte';
import { Settings } from '../../src/state/settings.svelte';
import '../../src/styles/base.css';
import '../../src/styles/tokens.css';
import UncertaintyWithSession from './UncertaintyWithSession.svelte';

async function show(language: Language = 'en') {
  const store = new ScenarioStore();
  const words = await loadWords(language);
  const session = new Session(store, new Settings(null, [language]), { language, words });
  for (const part of lazyScreens.uncertainty.words) await session.loadPart(part);
  const screen = render(UncertaintyWithSession, { session });
  await expect.poll(() => drawsShown(), { timeout: 10_000 }).toBe('100000');
  return { store, screen };
}
const drawsShown = () => document.querySelector('[data-draws]')?.getAttribute('data-draws');
const textOf = (selector: string) => document.querySelector(selector)?.textContent;
const input = (name: string) => {
  const found = document.querySelector<HTMLInputElement>(`input[data-input="${name}"]`);
  if (found === null) throw new Error(`there is no field ${name}`);
  return found;
};

test.each(languages)('says in %s how sure the answer is', async (language) => {
  await show(language);
  const { uncertainty } = await loadPart('uncertainty', language);
  expect(textOf('[data-verdict]')).toContain(uncertainty?.verdicts.clearlyPays);
  expect(textOf('.pictures')).toContain(uncertainty?.shares.measureTitle);
  expect(document.querySelector('[data-measure-next]')?.getAttribute('data-measure-next')).toBe('reach');
});

test('a value that is moved keeps the range that was suggested for it', async () => {
  const { store } = await show();
  const before = rangesOf(store.scenario).churnCut;
  expect(before).toBeDefined();
  document.querySelector<HTMLElement>('input[type=range][data-input=churnCut]')?.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(store.values.churnCut).toBeCloseTo(0.035, 9);
  const after = rangesOf(store.scenario).churnCut;
  expect(after?.kind).toBe(before?.kind);
  expect(after).not.toEqual(before);
});

describe('the seed', () => {
  test.each(['-1', '1.5', 'x', '4294967296'])(
    '%s is none: it is explained and nothing changes',
    async (text) => {
      const { store } = await show();
      const field = input('seed');
      await userEvent.fill(field, text);
      await userEvent.keyboard('{Enter}');
      await expect.element(page.getByText(/The seed is a whole number/)).toBeInTheDocument();
      expect(store.scenario.seed).toBe(1);
    },
  );

  test('of another number gives other draws', async () => {
    const { store } = await show();
    await userEvent.fill(input('seed'), '99');
    await userEvent.keyboard('{Enter}');
    expect(store.scenario.seed).toBe(99);
    await expect.poll(() => textOf('.verdict')).toContain('seed 99');
  });
});

test('under correlation the shares of variance are hidden, with the reason', async () => {
  const { store } = await show();
  await page.getByText('Strongly').click();
  expect(store.scenario.correlation).toBe(0.6);
  await expect.element(page.getByText(/Shares of variance are hidden/)).toBeInTheDocument();
  // The longest bar of the tornado says what to measure instead.
  expect(document.querySelector('[data-measure-next]')?.getAttribute('data-measure-next')).not.toBe('');
});
