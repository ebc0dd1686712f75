import type { Inputs } from './inputs';
import { parameter, type ParameterId } from './parameters';

/** Cuts of more than 30 points are rarer than churn above 30 %; the slider leaves them to typing and gains precision. */
const largestPointCut = 0.3;

/** The part of an input's range that its slider covers. What can be typed may reach further. */
export function sliderRange(id: ParameterId, inputs: Inputs): readonly [min: number, max: number] {
  const { slider, min, max } = parameter(id);
  if (id === 'churnCut' && inputs.churnCutBasis === 'points') return [0, largestPointCut];
  return slider ?? [min, max];
}
