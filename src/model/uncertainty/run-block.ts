import { CaseKernel } from './case-kernel';
import { drawProblems, type RunDraws } from './run-draws';
import type { RunPlan } from './run-plan';
import { blockDraws, Sampler } from './sampler';

interface Engine {
  readonly sampler: Sampler;
  readonly kernel: CaseKernel;
  readonly places: readonly number[];
}

/** Tables and working memory of a plan, made when it is first run; a plan that nobody holds takes them with it. */
const engines = new WeakMap<RunPlan, Engine>();

function engineOf(plan: RunPlan): Engine {
  const known = engines.get(plan);
  if (known !== undefined) return known;
  const engine = {
    sampler: new Sampler(plan),
    kernel: new CaseKernel(plan),
    places: plan.uncertain.map(({ place }) => place),
  };
  engines.set(plan, engine);
  return engine;
}

/**
 * Computes `count` draws of a run from draw `firstDraw` on and writes them into `into`, which must have room for them.
 *
 * Draw i is the same, bit for bit, in whatever pieces and on whatever thread a run is computed. Pieces that begin at a
 * multiple of `blockDraws` (1024) draw nothing twice. Call it with small counts to stay responsive in between.
 *
 * @example
 * const into = newRunDraws(plan, 0, 2048);
 * runBlock(plan, 0, 2048, into);
 * into.values.npv[0] // the net present value of the first draw
 */
export function runBlock(plan: RunPlan, firstDraw: number, count: number, into: RunDraws): void {
  if (firstDraw < into.firstDraw || firstDraw + count > into.firstDraw + into.draws) {
    throw new RangeError('No room for these draws');
  }
  const engine = engineOf(plan);
  const end = firstDraw + count;
  for (let draw = firstDraw; draw < end;) {
    const block = Math.floor(draw / blockDraws);
    const blockEnd = Math.min(end, (block + 1) * blockDraws);
    engine.sampler.draw(block);
    for (; draw < blockEnd; draw++) evaluateDraw(engine, plan, draw, into);
  }
}

function evaluateDraw(
  { sampler, kernel, places }: Engine,
  plan: RunPlan,
  draw: number,
  into: RunDraws,
): void {
  const { columns } = sampler;
  const row = draw % blockDraws;
  for (let index = 0; index < places.length; index++) {
    kernel.values[places[index] ?? 0] = columns[index]?.[row] ?? NaN;
  }
  const keepsFlows = draw < plan.pathDraws;
  const problem = kernel.evaluate(keepsFlows);
  const at = draw - into.firstDraw;
  write(kernel, at, into);
  into.problems[at] = problem === 'none' ? 0 : drawProblems.indexOf(problem);
  if (keepsFlows) writePath(kernel.flows, at * (plan.steps + 1), into.paths);
}

function write({ results }: CaseKernel, at: number, { values }: RunDraws): void {
  values.npv[at] = results.npv;
  values.roi[at] = results.roi;
  values.paybackYears[at] = results.paybackYears;
  values.totalRevenueUplift[at] = results.totalRevenueUplift;
  values.revenueUplift[at] = results.revenueUplift;
  values.grossProfitUplift[at] = results.grossProfitUplift;
  values.cost[at] = results.cost;
  values.customersKept[at] = results.customersKept;
  values.satisfiedCustomerValue[at] = results.satisfiedCustomerValue;
  values.defensibleCustomerValue[at] = results.defensibleCustomerValue;
}

function writePath(flows: readonly number[], from: number, paths: Float64Array): void {
  let total = 0;
  for (let step = 0; step < flows.length; step++) {
    total += flows[step] ?? NaN;
    paths[from + step] = total;
  }
}
