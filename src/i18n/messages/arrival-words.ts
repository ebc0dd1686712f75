/** Words about where the scenario on screen came from. */
export interface ArrivalWords {
  /** What the notice is, for those who do not see it. */
  readonly label: string;
  /** The mark of a scenario that somebody sent. */
  readonly fromLink: string;
  /** What a click on the mark shows. */
  readonly openMark: string;
  /** An earlier visit; the moment is day and time as text. */
  readonly continued: (moment: string) => string;
  readonly fromExample: string;
  /** The reader's own work is still there. */
  readonly ownKept: string;
  readonly backToOwn: string;
  readonly keep: string;
}
