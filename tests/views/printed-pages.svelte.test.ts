import { flushSync, mount, unmount } from 'svelte';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/language';
import type { VerdictTier } from '../../src/model/uncertainty/verdict-tier';
import { openingScenario, withInput, type Scenario } from '../../src/state/scenario';
import { paperOf } from '../../src/views/export/print/paper-of';
import PrintPages from '../../src/views/export/print/PrintPages.svelte';
import { exported, exportWords, formatFor, snapshotOf, uncertainty } from '../exporters/taken-snapshots';

describe('the paper', () => {
  test.each([
    ['en-US', 'letter'],
    ['es-419', 'a4'],
    ['fr-CA', 'letter'],
    ['zh-Hans-US', 'letter'],
    ['fi', 'a4'],
    ['en', 'a4'],
    ['en-GB', 'a4'],
    ['sv-FI', 'a4'],
  ])('of %s is %s', (language, paper) => {
    expect(paperOf(language)).toBe(paper);
  });
});

describe.each(languages)('the printed pages in %s', (language) => {
  test('are not seen on screen, and are made smaller until each fits on the lower sheet', async () => {
    const long: Scenario = {
      ...openingScenario,
      name: 'Base case with a name that goes on and on '.repeat(4),
      company: 'Asiakaskokemuspalvelut '.repeat(5),
    };
    // With both warnings above the table: other periods and other money.
    const compared = ['One', 'Two', 'Three'].map((name) =>
      exported({ ...withInput(openingScenario, 'horizonYears', 5), currency: 'SEK' }, name.repeat(12)),
    );
    const words = await exportWords(language);
    for (const snapshot of [
      snapshotOf(openingScenario, language),
      snapshotOf(long, language, { compared }),
    ]) {
      const pages = mount(PrintPages, {
        target: document.body,
        props: { snapshot, words, format: formatFor(snapshot) },
      });
      flushSync();
      const { currencies, horizons } = words.compare.notes;
      const { years } = formatFor(snapshot);
      const [answer] = document.querySelectorAll<HTMLElement>('.print-pages .page');
      for (const caveat of [currencies, horizons(`${years(3)}, ${years(5)}`)])
        expect(answer?.textContent.includes(caveat)).toBe(snapshot.compared.length > 0);
      const all = document.querySelector<HTMLElement>('.print-pages');
      expect(getComputedStyle(all ?? document.body).visibility).toBe('hidden');
      for (const page of document.querySelectorAll<HTMLElement>('.print-pages .page')) {
        // 255.4 mm between the margins of US Letter.
        expect(page.getBoundingClientRect().height).toBeLessThan((255.4 / 25.4) * 96);
        expect(Number(page.style.getPropertyValue('--fit'))).toBeGreaterThan(0.7);
      }
      await unmount(pages);
    }
  });

  test('values of a thousand millions stand whole in their column', async () => {
    const huge: Scenario = {
      ...withInput(withInput(openingScenario, 'investmentOneOff', 1_000_000_000), 'customers', 10_000_000),
      currency: 'NOK',
    };
    const snapshot = snapshotOf(huge, language);
    const words = await exportWords(language);
    const pages = mount(PrintPages, {
      target: document.body,
      props: { snapshot, words, format: formatFor(snapshot) },
    });
    flushSync();
    const values = [...document.querySelectorAll<HTMLElement>('.print-pages li b')];
    expect(values.map(({ textContent }) => textContent)).toContain(formatFor(snapshot).money(1_000_000_000));
    for (const value of values) {
      expect(value.scrollWidth, value.textContent).toBeLessThanOrEqual(value.clientWidth);
      expect(value.textContent).not.toContain('…');
    }
    await unmount(pages);
  });
});

test('only a verdict that pays is printed in the colour of the brand', async () => {
  const words = await exportWords('en');
  const brand = { name: 'Our CX', accent: '#b3266b' };
  const [inBrand, ink, loss] = ['rgb(179, 38, 107)', 'rgb(22, 32, 42)', 'rgb(163, 60, 51)'];
  const colors: readonly (readonly [VerdictTier, string])[] = [
    ['clearlyPays', inBrand],
    ['probablyPays', inBrand],
    ['tooClose', ink],
    ['probablyNot', loss],
    ['doesNotPay', loss],
  ];
  for (const [tier, color] of colors) {
    const found = { ...uncertainty, tier, verdict: `Said: ${tier}.` };
    const snapshot = snapshotOf(openingScenario, 'en', { uncertainty: found, brand });
    const pages = mount(PrintPages, {
      target: document.body,
      props: { snapshot, words, format: formatFor(snapshot) },
    });
    flushSync();
    const said = document.querySelector<HTMLElement>('.print-pages .sure');
    expect(said?.textContent).toBe(found.verdict);
    expect(getComputedStyle(said ?? document.body).color, tier).toBe(color);
    await unmount(pages);
  }
});
