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
/** A tenth of a second; the table beside the picture says how exact the amounts are. */
const pairs = 512;

/** Where the difference of two net present values comes from; null where one has none, or no input makes a difference. */
export function comparedDifference(from: Inputs, to: Inputs): NpvDifference | null {
  const difference = refined(npvAttribution(from, to));
  return difference === null || difference.contributions.every(isIdle) ? null : difference;
}

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
  difference: NpvDifference,
  { levers, explanations, compare }: ExportWords,
  format: NumberFormat,
): WaterfallSpec {
  const texts = inputTexts({ levers, explanations, inputs: compare.inputs }, format);
  return attributionSpec({ from, to }, difference, texts, compare.why, format);
}
