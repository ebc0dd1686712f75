import type { OwnRange } from './own-ranges';
import { rangeText } from './range-text';

/** True when two ranges say the same. */
export const isSameRange = (one: OwnRange, other: OwnRange | undefined): boolean =>
  other !== undefined && rangeText(one) === rangeText(other);
