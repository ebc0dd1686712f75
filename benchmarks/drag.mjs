// @ts-check
// From a slider's move to the paint that shows it, beside the `limit` page (eight sliders and six charts, no library).
import { setTimeout as sleep } from 'node:timers/promises';
import { openBrowserPage, windows } from './browser-page.mjs';
import { dragProbe } from './drag-probe.mjs';
import { quietMachine } from './machine.mjs';
import { SliderHand } from './slider-hand.mjs';
import { servePages } from './static-pages.mjs';
import { median, percentile } from './statistics.mjs';

/** @typedef {import('./drag-probe.mjs').DragProbe} DragProbe */
/** @typedef {import('./drag-probe.mjs').Measured} Measured */
/** @typedef {import('./report.mjs').Figure} Figure */

const slowdowns = /** @type {const} */ ([1, 4]);
const strokes = 3;
const strokeMs = 1000;
const keysMs = 3000;
/** Longer than anything that follows a change. */
const aftermathMs = 600;

/**
 * The slider at one slowdown: what was measured while it was held, after it was let go, and while keys were pressed.
 *
 * @typedef {Record<'held' | 'released' | 'keys', Measured[]>} SliderRun
 */

/** @param {import('./browser-page.mjs').BrowserPage} browser */
const probeIn = ({ page }) => ({
  start: () =>
    page.evaluate(() => {
      /** @type {any} */ (window).dragProbe.start();
    }),
  /** @returns {Promise<Measured>} */
  stop: () => page.evaluate(() => /** @type {any} */ (window).dragProbe.stop()),
});

/**
 * @param {SliderHand} hand
 * @param {ReturnType<typeof probeIn>} probe
 */
async function moveSlider(hand, probe) {
  // Compilers and caches get warm first.
  await hand.drag(600);
  await sleep(aftermathMs);
  /** @type {SliderRun} */
  const run = { held: [], released: [], keys: [] };
  for (let stroke = 0; stroke < strokes; stroke++) {
    await probe.start();
    await hand.drag(strokeMs, async () => {
      await sleep(aftermathMs);
      run.held.push(await probe.stop());
      await probe.start();
    });
    await sleep(aftermathMs);
    run.released.push(await probe.stop());
  }
  await probe.start();
  await hand.pressKeys(keysMs);
  await sleep(aftermathMs);
  run.keys.push(await probe.stop());
  return run;
}

/**
 * One slider in a fresh browser, at each slowdown.
 *
 * @param {string} url
 * @param {string} selector
 */
async function runSlider(url, selector) {
  const browser = await openBrowserPage(windows.laptop, dragProbe);
  try {
    await browser.page.goto(url, { waitUntil: 'load' });
    await sleep(1500);
    const hand = new SliderHand(browser, selector);
    /** @type {SliderRun[]} */
    const runs = [];
    for (const slowdown of slowdowns) {
      await browser.throttle(slowdown);
      runs.push(await moveSlider(hand, probeIn(browser)));
    }
    return runs;
  } finally {
    await browser.close();
  }
}

/** @param {SliderRun} run */
const latenciesOf = ({ held, keys }) => ({
  mouse: held.flatMap(({ moves }) => moves),
  keys: keys.flatMap((measured) => measured.keys),
});

/** @param {string} id @returns {(round: Readonly<Record<string, SliderRun[]>>, at: number) => SliderRun} */
const runOf = (id) => (round, at) => {
  const run = round[id]?.[at];
  if (run === undefined) throw new Error(`${id} was not measured`);
  return run;
};

/**
 * @param {readonly Readonly<Record<string, SliderRun[]>>[]} rounds
 * @param {string} id
 * @param {number} at index of the slowdown
 * @returns {Figure[]}
 */
function figuresOf(rounds, id, at) {
  const name = `${id}, ${slowdowns[at] ?? 1}×`;
  const [ours, limit] = [
    rounds.map((round) => runOf(id)(round, at)),
    rounds.map((round) => runOf('limit')(round, at)),
  ];
  /** @type {Figure[]} */
  const figures = [];
  for (const device of /** @type {const} */ (['mouse', 'keys'])) {
    for (const [title, part] of /** @type {const} */ ([
      ['median', 0.5],
      ['p95', 0.95],
    ])) {
      const of = (/** @type {SliderRun} */ run) => percentile(latenciesOf(run)[device], part);
      const ratios = ours.map((run, round) => of(run) / of(limit[round] ?? run));
      const [own, theirs] = [median(ours.map(of)), median(limit.map(of))];
      figures.push({
        what: `${name}, ${device}, ${title}, ours : limit page`,
        value: median(ratios),
        unit: '×',
        ...(title === 'p95' ? { budget: 1.1 } : {}),
        note: `${own.toFixed(1)} : ${theirs.toFixed(1)} ms`,
      });
    }
  }
  const settled = (/** @type {keyof SliderRun} */ phase) =>
    ours.flatMap((run) => run[phase].map((measured) => measured.settled));
  const isSlow = (slowdowns[at] ?? 1) > 1;
  const settledFigure = (/** @type {string} */ what, /** @type {number[]} */ times) => ({
    what: `${name}, all settled after ${what}`,
    value: median(times),
    unit: 'ms',
    ...(isSlow ? { budget: 100 } : {}),
    note: `longest ${Math.max(...times).toFixed(0)} ms`,
  });
  const longTasks = ours.flatMap((run) =>
    [...run.held, ...run.released, ...run.keys].flatMap((measured) => measured.longTasks),
  );
  return [
    ...figures,
    settledFigure('the last move', settled('held')),
    settledFigure('letting go', settled('released')),
    {
      what: `${name}, long tasks`,
      value: longTasks.length,
      unit: '',
      budget: 0,
      note: longTasks.length === 0 ? '' : `longest ${Math.max(...longTasks).toFixed(0)} ms`,
    },
  ];
}

/**
 * @param {{ ours: string, limit: string }} folders
 * @param {number} roundCount
 * @returns {Promise<Figure[]>}
 */
export async function measureDrag(folders, roundCount) {
  const [ours, limit] = [await servePages(folders.ours), await servePages(folders.limit)];
  /** @type {Record<string, SliderRun[]>[]} */
  const rounds = [];
  for (let round = 0; round < roundCount; round++) {
    await quietMachine();
    rounds.push({
      limit: await runSlider(limit.url, 'input[type=range]'),
      retention: await runSlider(ours.url, 'input[type=range][data-input=retention]'),
      churnCut: await runSlider(ours.url, 'input[type=range][data-input=churnCut]'),
    });
  }
  ours.close();
  limit.close();
  return slowdowns.flatMap((_, at) => ['retention', 'churnCut'].flatMap((id) => figuresOf(rounds, id, at)));
}
