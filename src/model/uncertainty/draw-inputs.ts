import type { Inputs } from '../inputs';
import { parameters } from '../parameters';
import { CaseKernel } from './case-kernel';
import type { RunPlan } from './run-plan';
import { blockDraws, Sampler } from './sampler';

/**
 * The inputs that a draw of a run is computed with, complete: `simulate` of them gives the draw's results. To look into
 * one draw and to test them all; a run itself never makes such objects.
 */
export function drawInputs(plan: RunPlan, draw: number): Inputs {
  const sampler = new Sampler(plan);
  sampler.draw(Math.floor(draw / blockDraws));
  const kernel = new CaseKernel(plan);
  plan.uncertain.forEach(({ place }, index) => {
    kernel.values[place] = sampler.columns[index]?.[draw % blockDraws] ?? NaN;
  });
  // Fills in what follows.
  kernel.evaluate();
  const numbers = Object.fromEntries(parameters.map(({ id }, place) => [id, kernel.values[place] ?? NaN]));
  return { ...plan.inputs, ...numbers };
}
