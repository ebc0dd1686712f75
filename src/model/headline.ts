import { caseOfInputs } from './case-of-inputs';
import { caseProblem } from './case-problem';
import { combinedCaseNpv } from './combined-case-npv';
import type { Inputs } from './inputs';
import type { ParameterId } from './parameters';
import { parameter } from './parameters';
import { satisfiedCustomerValue } from './satisfied-customer-value';

/** The results that a slider's curve can show. */
export type HeadlineId = 'satisfiedCustomerValue' | 'npv';

/** The headline that an input moves: the published formula for its own six, the net present value for the rest. */
export const headlineOf = (id: ParameterId): HeadlineId =>
  parameter(id).group === 'formula' ? 'satisfiedCustomerValue' : 'npv';

/**
 * One headline without the rest of the results: a slider's curve asks for it dozens of times. Equals `simulate`; NaN
 * where that has no value.
 */
export function headline(id: HeadlineId, inputs: Inputs): number {
  if (id === 'satisfiedCustomerValue') return satisfiedCustomerValue(inputs).total;
  const combinedCase = caseOfInputs(inputs);
  return caseProblem(inputs, combinedCase) === null ? combinedCaseNpv(combinedCase) : NaN;
}
