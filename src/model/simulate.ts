import { segmentShares } from './benchmarks';
import { caseOfInputs } from './case-of-inputs';
import { caseProblem } from './case-problem';
import { caseResults } from './case-results';
import { segmentValue } from './customer-value';
import type { Inputs } from './inputs';
import type { Results } from './results';
import { unknownCase } from './unknown-case';

/**
 * Everything that is shown for one scenario: the published formula and the defensible figure for the scenario's own
 * shares and, at the same purchase value, reach and assumptions, for the B2B and B2C surveys; and the whole business
 * case over the horizon. Pure: the same inputs give the same results. MODEL §1 to §4.
 *
 * When the inputs contradict each other every result of the case is without value, with the reason.
 */
export function simulate(inputs: Inputs): Results {
  const combinedCase = caseOfInputs(inputs);
  const problem = caseProblem(inputs, combinedCase);
  const computed = caseResults(combinedCase, inputs);
  const theCase = problem === null ? computed : unknownCase(computed, problem);
  // The largest object is filled up instead of many spread into a new one: this runs at every move of a slider.
  return Object.assign(theCase, segmentValue(inputs), {
    b2b: segmentValue(inputs, segmentShares('b2b')),
    b2c: segmentValue(inputs, segmentShares('b2c')),
  });
}
