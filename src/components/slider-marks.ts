/** A marked place on a slider; a click on its label goes there. Positions run from 0 to 1. */
export interface Tick {
  readonly id: string;
  readonly position: number;
  /** Where its label stands: beside the place when another label needs the room. */
  readonly labelPosition: number;
  readonly label: string;
  readonly title: string;
}

/** The curve above a track in a box of 1 × 1, and the height of its point and of zero (0 is the bottom). */
export interface Curve {
  readonly line: string;
  readonly area: string;
  readonly zero: number;
  /** Null when there is no value at the handle. */
  readonly pointHeight: number | null;
}
