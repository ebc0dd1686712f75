/** A marked place on a slider; a click on its label goes there. Positions run from 0 to 1. */
export interface Tick {
  readonly id: string;
  readonly position: number;
  /** Where its label stands: beside the place when another label needs the room. */
  readonly labelPosition: number;
  readonly label: string;
  readonly title: string;
}

/** The curve above a track; heights run from 0 (bottom) to 1 (top). */
export interface Curve {
  /** At evenly spaced places from the left to the right end. */
  readonly heights: readonly number[];
  readonly zero: number;
  /** Null when there is no value at the handle. */
  readonly pointHeight: number | null;
}
