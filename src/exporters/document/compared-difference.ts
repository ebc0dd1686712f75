import type { WaterfallSpec } from '../../charts/chart-spec';
import { attributionSpec, isIdle } from '../../charts/specs/attribution';
import type { ComparedScenario } from '../../charts/specs/compared-scenario';
import { inputTexts } from '../../i18n/input-texts';
import type { NumberFormat } from '../../i18n/number-format';
import {
  npvAttribution,
  type NpvAttribution,
  type NpvDifference,
} from '../../model/attribution/npv-attribution';
import type { Inputs } from '../../model/inputs';
import type { ExportWords } from '../export-snapshot';

/** All mixtures of fourteen changed inputs. */
const mostMixtures = 2 ** 14;
/** A few tenths of a second; the table beside the picture says how exact the amounts are. */
const pairs = 512;

/** True where any input makes a difference to the net present value. A first estimate says so in a few milliseconds. */
export const hasDifference = (from: Inputs, to: Inputs): boolean =>
  npvAttribution(from, to).value?.contributions.some((contribution) => !isIdle(contribution)) ?? false;

/** Exact where there are few enough changes, otherwise better than the first estimate. */
function refined({ value, ...rest }: NpvAttribution): NpvDifference | null {
  const estimate = 'estimate' in rest ? rest.estimate : null;
  if (value === null || estimate === null) return value;
  estimate.exact?.add(mostMixtures);
  const exact = estimate.exact?.current() ?? null;
  if (exact !== null) return exact;
  estimate.add(pairs);
  return estimate.current();
}

/** The walk from the net present value of one scenario to that of the other, as the screen that compares draws it. */
export function comparedDifferenceSpec(
  from: ComparedScenario,
  to: ComparedScenario,
  { levers, explanations, compare }: ExportWords,
  format: NumberFormat,
): WaterfallSpec {
  const difference = refined(npvAttribution(from.inputs, to.inputs));
  if (difference === null) throw new Error('A net present value is missing: hasDifference says so');
  const texts = inputTexts({ levers, explanations, inputs: compare.inputs }, format);
  return attributionSpec({ from, to }, difference, texts, compare.why, format);
}
