// @ts-check
// How many draws per second the uncertainty kernel computes, beside the same computation in C.
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { builtModules } from './node-modules.mjs';

/** @typedef {import('./report.mjs').Figure} Figure */
/** @typedef {import('../src/model/uncertainty/run-plan').RunPlan} RunPlan */

const run = promisify(execFile);
const outDir = '.build/benchmarks-monte-carlo';
const draws = 131_072;
const source = fileURLToPath(new URL('./monte-carlo.c', import.meta.url));

/** Ten uncertain inputs, ten years month by month: the case of the known limits. */
const ranges = /** @type {const} */ ({
  crossSell: { kind: 'beta', sampleSize: 200, designEffect: 1.5 },
  referralRate: { kind: 'beta', sampleSize: 200, designEffect: 1.5 },
  reach: { kind: 'lognormal', p90: 10 },
  referralConversion: { kind: 'beta', sampleSize: 200, designEffect: 1.5 },
  churnNow: { kind: 'pert', low: 0.12, high: 0.2 },
  churnCut: { kind: 'pert', low: 0.015, high: 0.04 },
  annualRevenue: { kind: 'pert', low: 10_000, high: 15_000 },
  grossMargin: { kind: 'pert', low: 0.4, high: 0.5 },
  investmentOneOff: { kind: 'pert', low: 54_000, high: 75_000 },
  investmentPerYear: { kind: 'pert', low: 36_000, high: 50_000 },
});

/**
 * The case as a C header.
 *
 * @param {RunPlan} plan
 * @param {readonly string[]} ids
 * @param {(distribution: RunPlan['uncertain'][number]['distribution'], probability: number) => number} quantileOf
 */
function headerOf(plan, ids, quantileOf) {
  const list = (/** @type {readonly (number | string)[]} */ items) => `{${items.join(', ')}}`;
  const parts = plan.uncertain.map(({ distribution }) => {
    if (distribution.kind === 'beta')
      return [distribution.a, distribution.b, distribution.low, distribution.high];
    if (distribution.kind === 'lognormal')
      return [distribution.median, distribution.sigma, 0, distribution.most];
    throw new Error('the C version has no such distribution');
  });
  const column = (/** @type {number} */ index) => list(parts.map((part) => part[index] ?? 0));
  const tables = plan.uncertain.map(({ distribution }) =>
    list(
      Array.from({ length: 4096 }, (_, node) => quantileOf(distribution, 1e-7 + ((1 - 2e-7) * node) / 4095)),
    ),
  );
  return [
    `enum { ${ids.join(', ')}, INPUTS };`,
    'enum { BETA, LOGNORMAL };',
    `#define STEPS ${plan.steps}`,
    `#define UNCERTAIN ${plan.uncertain.length}`,
    `static const double values[INPUTS] = ${list(ids.map((id) => /** @type {any} */ (plan.inputs)[id]))};`,
    `static const int places[] = ${list(plan.uncertain.map(({ place }) => place))};`,
    `static const int kinds[] = ${list(plan.uncertain.map(({ distribution }) => distribution.kind.toUpperCase()))};`,
    `static const double first[] = ${column(0)}, second[] = ${column(1)}, low[] = ${column(2)}, high[] = ${column(3)};`,
    `static const double tables[UNCERTAIN][4096] = ${list(tables)};`,
    '',
  ].join('\n');
}

/**
 * Compiles and runs one of the C versions; null without a compiler.
 *
 * @param {string} name
 * @param {readonly string[]} flags
 */
async function cVersion(name, flags) {
  const program = `${outDir}/${name}`;
  try {
    await run('cc', ['-std=gnu11', ...flags, `-I${outDir}`, source, '-o', program, '-lm']);
  } catch (problem) {
    if (/** @type {NodeJS.ErrnoException} */ (problem).code === 'ENOENT') return null;
    throw problem;
  }
  const { stdout } = await run(program, [String(draws)]);
  const [perSecond = NaN, npv = NaN, paid = NaN] = stdout.trim().split(' ').map(Number);
  return { perSecond, npv, paid };
}

/** Draws per second of `threads` workers together, the best of some rounds. @param {RunPlan} plan @param {number} threads */
async function workers(plan, threads) {
  const share = draws / threads;
  const code = `
    import { parentPort, workerData } from 'node:worker_threads';
    const load = (name) => import(new URL(name + '.js', workerData.folder).href);
    const [{ runBlock }, { newRunDraws }] = [await load('run-block'), await load('run-draws')];
    const { plan, first, share } = workerData;
    const into = newRunDraws(plan, first, share);
    parentPort.on('message', () => { runBlock(plan, first, share, into); parentPort.postMessage('done'); });
    parentPort.postMessage('ready');`;
  const folder = new URL(`../${outDir}/`, import.meta.url).href;
  const team = Array.from(
    { length: threads },
    (_, index) =>
      new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), {
        workerData: { plan, first: index * share, share, folder },
      }),
  );
  const answers = () =>
    Promise.all(team.map((worker) => new Promise((resolve) => worker.once('message', resolve))));
  await answers();
  let best = Infinity;
  for (let round = 0; round < 6; round++) {
    const start = performance.now();
    const done = answers();
    for (const worker of team) worker.postMessage('go');
    await done;
    best = Math.min(best, performance.now() - start);
  }
  await Promise.all(team.map((worker) => worker.terminate()));
  return (1000 * draws) / best;
}

/** @param {string} what @param {number} perSecond @param {string} [note] @returns {Figure} */
const speed = (what, perSecond, note = '') => ({
  what,
  value: perSecond / 1000,
  unit: 'thousand draws/s',
  note,
});

/** @returns {Promise<Figure[]>} */
export async function measureMonteCarlo() {
  const uncertainty = 'src/model/uncertainty';
  const { loaded, done } = await builtModules(outDir, {
    'run-plan': `${uncertainty}/run-plan.ts`,
    'run-block': `${uncertainty}/run-block.ts`,
    'run-draws': `${uncertainty}/run-draws.ts`,
    'run-summary': `${uncertainty}/run-summary.ts`,
    'distribution-quantile': `${uncertainty}/distribution-quantile.ts`,
    examples: 'src/model/examples.ts',
    parameters: 'src/model/parameters.ts',
  });
  /** @type {[typeof import('../src/model/uncertainty/run-plan'), typeof import('../src/model/uncertainty/run-block'), typeof import('../src/model/uncertainty/run-draws'), typeof import('../src/model/uncertainty/run-summary'), typeof import('../src/model/uncertainty/distribution-quantile'), typeof import('../src/model/examples'), typeof import('../src/model/parameters')]} */
  const [
    { prepareRun },
    { runBlock },
    { newRunDraws },
    { summaryOf },
    { quantileOf },
    { examples },
    { parameters },
  ] = /** @type {any} */ (loaded);
  // So small that some draws do not pay back: both C versions must find the same share.
  const inputs = { ...examples.b2b, customers: 15, horizonYears: 10 };
  const plan = prepareRun({ inputs, isSet: () => false, ranges, seed: 1, pathDraws: 0 });

  const into = newRunDraws(plan, 0, draws);
  let best = Infinity;
  for (let round = 0; round < 8; round++) {
    const start = performance.now();
    runBlock(plan, 0, draws, into);
    best = Math.min(best, performance.now() - start);
  }
  const kernel = (1000 * draws) / best;
  const start = performance.now();
  const { results, paysBack } = summaryOf(plan, into, ['npv']);
  const summing = performance.now() - start;

  await mkdir(outDir, { recursive: true });
  await writeFile(
    `${outDir}/case.h`,
    headerOf(
      plan,
      parameters.map(({ id }) => id),
      quantileOf,
    ),
  );
  const plain = await cVersion('plain', ['-O3']);
  const vector = ['-O3', '-march=native', '-DTABLES'];
  const tables = await cVersion('tables', vector);
  const fast = await cVersion('fast', [...vector, '-ffast-math']);
  for (const version of [plain, tables, fast]) {
    const npv = results.npv;
    if (version === null || npv === null) continue;
    const isSame =
      Math.abs(version.npv - npv.mean) < 6 * npv.meanError &&
      Math.abs(version.paid - paysBack.value) < 6 * paysBack.error + 1e-9;
    if (!isSame) throw new Error(`C computes something else: NPV ${version.npv}, not ${npv.mean}`);
  }
  const one = await workers(plan, 1);
  const two = await workers(plan, 2);
  await done();

  const beside = (
    /** @type {string} */ what,
    /** @type {typeof plain} */ version,
    /** @type {number} */ least = 0,
  ) =>
    version === null
      ? [{ what, value: NaN, unit: '×', note: 'skipped: no C compiler (cc) here' }]
      : [
          speed(what, version.perSecond),
          {
            what: `kernel / ${what}`,
            value: kernel / version.perSecond,
            unit: '×',
            note: least === 0 ? '' : `at least ${least}`,
          },
        ];
  return [
    speed('kernel, 10 uncertain inputs, 120 months, one thread', kernel),
    ...beside('plain C, -O3, exact sampling', plain, 1),
    ...beside('vectorised C, -O3 -march=native, tables', tables, 0.2),
    ...beside('the same with -ffast-math', fast),
    speed('one worker thread', one),
    speed('two worker threads', two, `${availableParallelism()} processors`),
    { what: 'two threads / one', value: two / one, unit: '×' },
    { what: `percentiles and histogram of one result, ${draws} draws`, value: summing, unit: 'ms' },
  ];
}
