import { expect, test } from 'vitest';
import { languages } from '../../src/i18n/language';
import { filesOfPage, lazyImports, readBuilt, transferSize, withStaticImports } from './built-page';

/** Budgets of DESIGN §8 in bytes after brotli; 1 kB is 1000 bytes. */
const budgets = { firstView: 120_000, beforeSlidersWork: 60_000 };

/** A text that only the code of Chart.js contains. */
const chartJsMark = "can't acquire context from the given item";

const linked = filesOfPage(readBuilt('index.html'));
const scripts = unique(linked.filter((path) => path.endsWith('.js')).flatMap(withStaticImports));
const lazy = lazyImports(scripts);
const containsChartJs = (path: string) => readBuilt(path).includes(chartJsMark);
const chartCode = lazy.filter((path) => withStaticImports(path).some(containsChartJs));
const messages = lazy.filter((path) => /\/messages-[^/]+\.js$/.test(path));

// Comes by itself once the first view is there.
const following = lazy.filter((path) => /\/workspace-[^/]+\.js$/.test(path));
const followUp = following.flatMap(withStaticImports);

// One language is loaded; the largest counts.
const needed = unique(['index.html', ...scripts, ...largest(messages.map(withStaticImports))]);
const firstView = unique([...needed, ...linked, ...chartCode.flatMap(withStaticImports), ...followUp]);

function unique(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)];
}

function sum(paths: readonly string[]): number {
  return paths.reduce((total, path) => total + transferSize(path), 0);
}

function largest(groups: readonly (readonly string[])[]): readonly string[] {
  return [...groups].sort((a, b) => sum(b) - sum(a))[0] ?? [];
}

test('the files of the first view are found in the built page', () => {
  const kB = (bytes: number) => Number((bytes / 1000).toFixed(1));
  const rows = firstView.map((path) => ({
    file: path,
    'kB (brotli)': kB(transferSize(path)),
    needed: needed.includes(path) ? 'before the sliders work' : '',
  }));
  console.table(rows);
  console.table({
    'needed before the sliders work': { kB: kB(sum(needed)), budget: kB(budgets.beforeSlidersWork) },
    'whole first view': { kB: kB(sum(firstView)), budget: kB(budgets.firstView) },
  });
  expect(scripts).not.toEqual([]);
  expect(messages).toHaveLength(languages.length);
  expect(chartCode).toHaveLength(1);
  expect(following).toHaveLength(1);
  // The styles of the first view are part of index.html: nothing is painted later because of them.
  expect(linked.filter((path) => path.endsWith('.css'))).toEqual([]);
  expect(readBuilt('index.html').includes('--paper:')).toBe(true);
});

test('the whole first view is at most 120 kB', () => {
  expect(sum(firstView)).toBeLessThanOrEqual(budgets.firstView);
});

test('what the sliders wait for is at most 60 kB', () => {
  expect(sum(needed)).toBeLessThanOrEqual(budgets.beforeSlidersWork);
});

test('no static import leads from the page to Chart.js', () => {
  expect([...scripts, ...messages.flatMap(withStaticImports)].filter(containsChartJs)).toEqual([]);
});
