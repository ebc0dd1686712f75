import type { Inputs } from '../inputs';
import { inputsInForce } from '../inputs-in-force';

/**
 * The inputs with the numbers that a choice decides worked out (`inputsInForce`) and all others as they are: two
 * scenarios are compared and mixed by what counts in them, not by numbers that lie idle under a choice.
 *
 * @example takenInForce({ ...examples.b2b, claimStrength: 'published' }).crossSellFollowThrough // 1
 */
export const takenInForce = (inputs: Inputs): Inputs => inputsInForce(inputs, () => true);
