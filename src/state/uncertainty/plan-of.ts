import { prepareRun, type RunPlan } from '../../model/uncertainty/run-plan';
import { rangesOf } from '../ranges-of';
import { inputsOf, type Scenario } from '../scenario';

/** So many of the first draws keep their way to the horizon while a hand moves, and when it rests. */
export const livePathDraws = 400;
export const pathDraws = 2_000;

/** The simulation of a scenario with its ranges in force; another seed where two are to share their luck. */
export const planOf = (scenario: Scenario, seed = scenario.seed): RunPlan =>
  prepareRun({
    inputs: inputsOf(scenario),
    isSet: (id) => scenario.own[id] !== undefined,
    ranges: rangesOf(scenario),
    seed,
    correlation: scenario.correlation,
    pathDraws,
  });
