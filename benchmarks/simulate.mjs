// @ts-check
// How long the model takes in plain Node: every slider move waits for it.
import { builtModules } from './node-modules.mjs';
import { median, percentile } from './statistics.mjs';

/** @typedef {import('./report.mjs').Figure} Figure */

/**
 * Microseconds of single calls after a warm-up.
 *
 * @param {(round: number) => unknown} run
 * @param {number} rounds
 */
function timesOf(run, rounds) {
  /** @type {number[]} */
  const times = [];
  /** @type {unknown} */
  let kept;
  for (let round = -rounds / 2; round < rounds; round++) {
    const start = performance.now();
    kept = run(Math.abs(round));
    const time = performance.now() - start;
    if (round >= 0) times.push(time * 1000);
  }
  // Used, so that no compiler may leave the call out.
  if (kept === undefined) throw new Error('nothing was computed');
  return times;
}

/** @returns {Promise<Figure[]>} */
export async function measureSimulate() {
  const { loaded, done } = await builtModules('.build/benchmarks', {
    simulate: 'src/model/simulate.ts',
    examples: 'src/model/examples.ts',
    'result-curve': 'src/charts/result-curve.ts',
    'slider-scale': 'src/charts/slider-scale.ts',
    parameters: 'src/model/parameters.ts',
  });
  await done();
  /** @type {[typeof import('../src/model/simulate'), typeof import('../src/model/examples'), typeof import('../src/charts/result-curve'), typeof import('../src/charts/slider-scale'), typeof import('../src/model/parameters')]} */
  const [{ simulate }, { examples }, { resultCurve }, { sliderScale }, { parameter }] = /** @type {any} */ (
    loaded
  );
  const entry = parameter('churnCut');
  const scale = sliderScale(entry, [0, examples.b2b.churnNow]);
  // Another number each time, as when a slider is dragged.
  const moved = (/** @type {number} */ round) => ({ ...examples.b2b, churnCut: 0.01 + (round % 25) / 1000 });

  const month36 = timesOf((round) => simulate(moved(round)), 20_000);
  const month240 = timesOf((round) => simulate({ ...moved(round), horizonYears: 20 }), 4_000);
  const curve = timesOf((round) => resultCurve(moved(round), 'churnCut', 'npv', scale), 4_000);
  return [
    { what: 'simulate, 3 years monthly, median', value: median(month36), unit: 'µs', budget: 50 },
    { what: 'simulate, 3 years monthly, p95', value: percentile(month36, 0.95), unit: 'µs' },
    { what: 'simulate, 20 years monthly, median', value: median(month240), unit: 'µs' },
    { what: 'simulate, 20 years monthly, p95', value: percentile(month240, 0.95), unit: 'µs' },
    { what: 'result curve of one lever (npv), median', value: median(curve), unit: 'µs' },
    { what: 'result curve of one lever (npv), p95', value: percentile(curve, 0.95), unit: 'µs' },
  ];
}
