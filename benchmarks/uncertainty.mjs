// @ts-check
// How the uncertainty screen follows a hand: a picture in every frame, and all draws soon after letting go.
import { setTimeout as sleep } from 'node:timers/promises';
import { openBrowserPage, windows } from './browser-page.mjs';
import { quietMachine } from './machine.mjs';
import { SliderHand } from './slider-hand.mjs';
import { servePages } from './static-pages.mjs';
import { median, percentile, sum } from './statistics.mjs';
import { uncertaintyProbe } from './uncertainty-probe.mjs';

/** @typedef {import('./uncertainty-probe.mjs').Followed} Followed */
/** @typedef {import('./report.mjs').Figure} Figure */

const slowdowns = /** @type {const} */ ([1, 4]);
const restingDraws = 100_000;
const strokes = 6;
const strokeMs = 1000;
/** Longer than anything that follows letting go. */
const aftermathMs = 900;
/** Two whose every step moves the distribution, all the way to the end of the stroke. */
const inputs = ['reach', 'crossSell'];

/**
 * One slider in a fresh browser at one slowdown.
 *
 * @param {string} url
 * @param {string} input
 * @param {number} slowdown
 */
async function followedDrags(url, input, slowdown) {
  const browser = await openBrowserPage(windows.laptop, uncertaintyProbe);
  const { page } = browser;
  try {
    await page.goto(`${url}#view=uncertainty`, { waitUntil: 'load' });
    await page.locator(`[data-draws="${restingDraws}"]`).waitFor();
    await browser.throttle(slowdown);
    const hand = new SliderHand(browser, `input[type=range][data-input=${input}]`);
    // Compilers and caches get warm first.
    await hand.drag(600);
    await sleep(aftermathMs);
    /** @type {Followed[]} */
    const followed = [];
    for (let stroke = 0; stroke < strokes; stroke++) {
      await page.evaluate((draws) => {
        /** @type {any} */ (window).uncertaintyProbe.start(draws);
      }, restingDraws);
      await hand.drag(strokeMs);
      await sleep(aftermathMs);
      followed.push(await page.evaluate(() => /** @type {any} */ (window).uncertaintyProbe.stop()));
    }
    return followed;
  } finally {
    await browser.close();
  }
}

/**
 * @param {number} slowdown
 * @param {readonly Followed[]} followed
 * @returns {Figure[]}
 */
function figuresOf(slowdown, followed) {
  const refined = followed.map((one) => one.refined);
  const frames = sum(followed.map((one) => one.frames));
  const longTasks = followed.flatMap((one) => one.longTasks);
  const budget = slowdown === 1 ? { budget: 150 } : {};
  return [
    {
      what: `${slowdown}×, new pictures for 100 frames with another value`,
      value: (100 * sum(followed.map((one) => one.pictures))) / frames,
      unit: '',
      note: `${frames} frames`,
    },
    {
      what: `${slowdown}×, from letting go to the paint of ${restingDraws} draws, median`,
      value: median(refined),
      unit: 'ms',
      ...budget,
      note: `${refined.length} times`,
    },
    {
      what: `${slowdown}×, the same, p95`,
      value: percentile(refined, 0.95),
      unit: 'ms',
      ...budget,
      note: refined.map((one) => one.toFixed(0)).join(' '),
    },
    {
      what: `${slowdown}×, long tasks`,
      value: longTasks.length,
      unit: '',
      budget: 0,
      note: longTasks.length === 0 ? '' : `longest ${Math.max(...longTasks).toFixed(0)} ms`,
    },
  ];
}

/**
 * @param {{ ours: string }} folders
 * @param {number} rounds
 * @returns {Promise<Figure[]>}
 */
export async function measureUncertainty({ ours }, rounds) {
  const pages = await servePages(ours);
  /** @type {Figure[]} */
  const figures = [];
  try {
    for (const slowdown of slowdowns) {
      /** @type {Followed[]} */
      const followed = [];
      for (let round = 0; round < rounds; round++) {
        for (const input of inputs) {
          await quietMachine({ atMostSeconds: 20 });
          followed.push(...(await followedDrags(pages.url, input, slowdown)));
        }
      }
      figures.push(...figuresOf(slowdown, followed));
    }
    return figures;
  } finally {
    pages.close();
  }
}
