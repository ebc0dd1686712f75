// @ts-check
// The first view on a slow phone, beside the `limit` page (one file with eight sliders and six charts, no library).
import { setTimeout as sleep } from 'node:timers/promises';
import { openBrowserPage, windows } from './browser-page.mjs';
import { loadProbe } from './load-probe.mjs';
import { quietMachine } from './machine.mjs';
import { servePages } from './static-pages.mjs';
import { median, sum } from './statistics.mjs';

/** @typedef {import('./load-probe.mjs').LoadRecord} LoadRecord */
/** @typedef {import('./report.mjs').Figure} Figure */

/** DevTools' "Slow 4G", called "Fast 3G" until 2024: milliseconds, bytes per second. */
const slowNetwork = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
};
const slowdown = 4;

/**
 * Everything that a page loads by itself has arrived when the network and the main thread have been still for a while.
 *
 * @param {import('./browser-page.mjs').BrowserPage} browser
 */
async function settled({ page }) {
  const quietMs = 2500;
  let lastRequest = performance.now();
  page.on('request', () => (lastRequest = performance.now()));
  page.on('requestfinished', () => (lastRequest = performance.now()));
  for (;;) {
    await sleep(250);
    const idle = await page.evaluate(() => {
      /** @type {LoadRecord} */
      const { longTasks } = /** @type {any} */ (window).loadRecord;
      const [start, duration] = longTasks.at(-1) ?? [0, 0];
      return performance.now() - start - duration;
    });
    if (idle > quietMs && performance.now() - lastRequest > quietMs) return;
  }
}

/** @param {Awaited<ReturnType<typeof servePages>>} pages */
async function loadOnce(pages) {
  const browser = await openBrowserPage(windows.phone, loadProbe);
  try {
    await browser.devTools.send('Network.enable');
    await browser.devTools.send('Network.emulateNetworkConditions', slowNetwork);
    await browser.throttle(slowdown);
    pages.takeSentBytes();
    await browser.page.goto(pages.url, { waitUntil: 'load' });
    await settled(browser);
    /** @type {LoadRecord} */
    const record = await browser.page.evaluate(() => /** @type {any} */ (window).loadRecord);
    const blocked = record.longTasks
      .filter(([start, duration]) => start + duration > record.firstPaint)
      .map(([, duration]) => duration - 50);
    return { ...record, blocked: sum(blocked), kiloBytes: pages.takeSentBytes() / 1000 };
  } finally {
    await browser.close();
  }
}

/**
 * @param {{ ours: string, limit: string }} folders
 * @param {number} rounds
 * @returns {Promise<Figure[]>}
 */
export async function measureLoad(folders, rounds) {
  const [ours, limit] = [await servePages(folders.ours), await servePages(folders.limit)];
  /** @type {{ ours: Awaited<ReturnType<typeof loadOnce>>, limit: Awaited<ReturnType<typeof loadOnce>> }[]} */
  const runs = [];
  for (let round = 0; round < rounds; round++) {
    await quietMachine();
    runs.push({ limit: await loadOnce(limit), ours: await loadOnce(ours) });
  }
  ours.close();
  limit.close();

  /** @typedef {'firstPaint' | 'largestPaint' | 'slider' | 'blocked' | 'shift' | 'kiloBytes'} Quantity */
  const of = (/** @type {'ours' | 'limit'} */ page, /** @type {Quantity} */ quantity) =>
    median(runs.map((run) => run[page][quantity]));
  const beside = (/** @type {Quantity} */ quantity) => ({
    value: of('ours', quantity),
    unit: 'ms',
    note: `limit page ${of('limit', quantity).toFixed(0)} ms`,
  });
  const ratio = median(runs.map((run) => run.ours.largestPaint / run.limit.largestPaint));
  return [
    { what: 'first contentful paint', ...beside('firstPaint') },
    { what: 'largest contentful paint', ...beside('largestPaint') },
    {
      what: 'largest paint, ours : limit page',
      value: ratio,
      unit: '×',
      budget: 1.6,
      note: `element ${runs.at(-1)?.ours.largestElement ?? ''}`,
    },
    { what: 'first slider there', ...beside('slider') },
    { what: 'blocking time after first paint', ...beside('blocked') },
    { what: 'layout shift', value: of('ours', 'shift'), unit: '', budget: 0 },
    { what: 'transferred', value: of('ours', 'kiloBytes'), unit: 'kB', budget: 120 },
  ];
}
