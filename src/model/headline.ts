import { caseOfInputs } from './case-of-inputs';
import { caseProblem } from './case-problem';
import { combinedCaseNpv } from './combined-case-npv';
import { defensibleSteps } from './customer-value';
import type { Inputs } from './inputs';
import type { ParameterId } from './parameters';
import { parameter } from './parameters';
import { satisfiedCustomerValue } from './satisfied-customer-value';

/** The results that a slider's curve can show. */
export type HeadlineId = 'satisfiedCustomerValue' | 'defensibleCustomerValue' | 'npv';

/** Assumptions about repeat purchases: in the case those are the customers kept, which come from churn. */
const ofDefensible: readonly ParameterId[] = ['retentionFollowThrough', 'retentionDissatisfied'];
/** Only the lifetime values of customers who differ, and the test of the gap between the segments, depend on them. */
const ofNone: readonly ParameterId[] = ['sbgAlpha', 'sbgBeta', 'sampleSizeB2B', 'sampleSizeB2C'];

/**
 * The headline that an input moves: the published formula for its own six, the defensible figure for assumptions that
 * only it depends on, the net present value for the rest. Null for an input that moves none of them.
 */
export function headlineOf(id: ParameterId): HeadlineId | null {
  if (parameter(id).group === 'formula') return 'satisfiedCustomerValue';
  if (ofDefensible.includes(id)) return 'defensibleCustomerValue';
  return ofNone.includes(id) ? null : 'npv';
}

/**
 * One headline without the rest of the results: a slider's curve asks for it dozens of times. Equals `simulate`; NaN
 * where that has no value.
 */
export function headline(id: HeadlineId, inputs: Inputs): number {
  if (id === 'satisfiedCustomerValue') return satisfiedCustomerValue(inputs).total;
  if (id === 'defensibleCustomerValue') return defensibleSteps(inputs).at(-1)?.left ?? NaN;
  const combinedCase = caseOfInputs(inputs);
  return caseProblem(inputs, combinedCase) === null ? combinedCaseNpv(combinedCase) : NaN;
}
