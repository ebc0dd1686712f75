import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { languages, type Language } from '../../../src/i18n/language';
import { loadWords } from '../../../src/i18n/words';
import { examples } from '../../../src/model/examples';
import { simulate } from '../../../src/model/simulate';
import { Comparison, exampleEntry } from '../../../src/state/comparison.svelte';
import { openingScenario } from '../../../src/state/scenario';
import { ScenarioStore } from '../../../src/state/scenario-store.svelte';
import { Session } from '../../../src/state/session.svelte';
import { Settings } from '../../../src/state/settings.svelte';
import type { Workspace } from '../../../src/state/workspace';
import CompareWithSession from './CompareWithSession.svelte';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';

const hostile = '<img src=x onerror="window.hacked=1">';

async function open(language: Language = 'en') {
  const store = new ScenarioStore();
  const words = await loadWords(language);
  const session = new Session(store, new Settings(null, [language]), { language, words });
  const comparison = new Comparison(store);
  // The screen needs nothing else of it.
  session.work({ comparison } as Workspace);
  await Promise.all([session.loadPart('compare'), session.loadPart('explanations')]);
  const screen = await render(CompareWithSession, { props: { session } });
  const { container } = screen;
  const raw = (id: string) => container.querySelector(`[data-result="${id}"]`)?.getAttribute('data-value');
  const button = (selector: string): HTMLButtonElement => {
    const found = container.querySelector<HTMLButtonElement>(selector);
    if (found === null) throw new Error(`no ${selector}`);
    return found;
  };
  const input = (selector: string): HTMLInputElement => {
    const found = container.querySelector<HTMLInputElement>(selector);
    if (found === null) throw new Error(`no ${selector}`);
    return found;
  };
  const compared = () =>
    [...container.querySelectorAll('[data-compared]')].map((card) => card.getAttribute('data-compared'));
  return { store, session, comparison, screen, container, raw, button, input, compared };
}

const npvOf = (preset: 'b2b' | 'b2c') => simulate(examples[preset]).npv.value ?? NaN;

describe('the comparison', () => {
  test('shows nothing before the workspace has come', async () => {
    const words = await loadWords('en');
    const session = new Session(new ScenarioStore(), new Settings(null, ['en']), { language: 'en', words });
    await Promise.all([session.loadPart('compare'), session.loadPart('explanations')]);
    const { container } = await render(CompareWithSession, { props: { session } });
    expect(container.textContent.trim()).toBe('');
  });

  test('of B2B and B2C is one click; another baseline turns the difference around', async () => {
    const { raw, button, input } = await open();
    button('[data-action=b2bAgainstB2c]').click();
    await expect.poll(() => raw('compare.npv.b2c')).toBe(String(npvOf('b2c')));
    expect(raw('compare.npv.b2b')).toBe(String(npvOf('b2b')));
    expect(Number(raw('compare.npv.b2c.delta'))).toBeCloseTo(npvOf('b2c') - npvOf('b2b'), 6);
    expect(raw('compare.npv.b2b.delta')).toBeUndefined();
    input('input[data-input=comparedBaseline][value=b2c]').click();
    await expect.poll(() => raw('compare.npv.b2c.delta')).toBeUndefined();
    expect(Number(raw('compare.npv.b2b.delta'))).toBeCloseTo(npvOf('b2b') - npvOf('b2c'), 6);
  });

  test('of one’s own case and its benchmark follows the case, and explains the difference', async () => {
    const { store, raw, button, container } = await open();
    button('[data-action=againstBenchmark]').click();
    await expect.poll(() => raw('compare.npv.current.delta')).toBe('0');
    await expect.poll(() => container.textContent).toContain('so there is no difference to explain');
    store.setInput('investmentOneOff', 50_000);
    await expect.poll(() => Number(raw('compare.npv.current.delta'))).toBeCloseTo(10_000, 6);
    await expect.poll(() => container.textContent).toContain('One-off investment matters most');
    expect(container.querySelectorAll('[data-input-row]')).toHaveLength(1);
    expect(container.querySelector('[data-start=current]')?.textContent).toContain('€60,000 → €50,000');
  });

  test('adds and removes, up to four, and the focus is not lost', async () => {
    const { comparison, button, compared, container } = await open();
    button('[data-add=b2c]').click();
    await expect.poll(compared).toEqual(['current', 'b2c']);
    comparison.add({ id: 'x', kind: 'saved', scenario: { ...openingScenario, name: hostile } });
    comparison.add(exampleEntry('b2b'));
    await expect.poll(compared).toEqual(['current', 'b2c', 'x', 'b2b']);
    expect(container.textContent).toContain('There is room for four.');
    // A name is text, whatever it says.
    expect(container.textContent).toContain(hostile);
    expect(container.querySelector('img')).toBeNull();
    expect('hacked' in window).toBe(false);
    button('[data-compared=x] [data-action=remove]').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(compared).toEqual(['current', 'b2c', 'b2b']);
    expect(document.activeElement?.tagName).toBe('FIELDSET');
  });

  test('shows every input when asked', async () => {
    const { button, input, container } = await open();
    button('[data-action=b2bAgainstB2c]').click();
    await expect.poll(() => container.querySelectorAll('[data-input-row]').length).toBeGreaterThan(5);
    const differing = container.querySelectorAll('[data-input-row]').length;
    expect(container.querySelector('[data-input-row=horizonYears]')).toBeNull();
    input('[data-input=showAllInputs]').click();
    await expect
      .poll(() => container.querySelectorAll('[data-input-row]').length)
      .toBe(Object.keys(examples.b2b).length);
    expect(differing).toBeLessThan(Object.keys(examples.b2b).length);
  });

  test('of different currencies has no difference in money, and says so', async () => {
    const { comparison, raw, container } = await open();
    comparison.add({ id: 'x', kind: 'saved', scenario: { ...openingScenario, currency: 'SEK' } });
    await expect.poll(() => raw('compare.npv.x.delta')).toBe('');
    expect(Number(raw('compare.churnAfter.x.delta'))).toBe(0);
    expect(container.textContent).toContain('Amounts are not converted');
    expect(container.textContent).toContain('Not drawn because the currency differs');
    expect(container.textContent).toContain('there is no difference of net present values');
  });

  test('of a case without an answer has dashes with the reason', async () => {
    const { store, raw, button, container } = await open();
    button('[data-action=againstBenchmark]').click();
    store.setInputs({ retentionLever: 'satisfaction', satisfiedNow: 0.95, retentionOfSatisfied: 0.1 });
    await expect.poll(() => raw('compare.npv.current')).toBe('');
    expect(container.textContent).toContain('The difference cannot be explained');
    expect(container.textContent).not.toMatch(/undefined|NaN|Infinity/);
  });

  test('turns around: the option becomes the baseline, also when there are others', async () => {
    const { comparison, button, container } = await open();
    button('[data-action=b2bAgainstB2c]').click();
    comparison.add({ id: 'x', kind: 'saved', scenario: openingScenario });
    await expect.poll(() => container.querySelector('[data-action=swap]')).not.toBeNull();
    button('[data-action=swap]').click();
    expect(comparison.baseline).toBe('b2c');
    await expect
      .poll(() => container.textContent)
      .toContain('from the baseline, B2C example, to B2B example');
  });

  test.each(languages)('in %s leaves nothing unsaid', async (language) => {
    const { button, container } = await open(language);
    button('[data-action=b2bAgainstB2c]').click();
    await expect
      .poll(() => container.querySelector('[data-attribution]')?.getAttribute('data-attribution'))
      .toBe('settled');
    expect(container.textContent).not.toMatch(/undefined|NaN|Infinity|\[object/);
    for (const heading of container.querySelectorAll('h1, h2, h3, th'))
      expect(heading.textContent.trim()).not.toBe('');
  });
});
