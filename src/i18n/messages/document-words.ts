/** Words of the documents that are left behind, the slides and the printed pages, beyond those of the other files. */
export interface DocumentWords {
  /** What one satisfied customer brings, where only the surveyed shares are in force: no value of one's own is shown. */
  readonly customer: Readonly<
    Record<'more' | 'less', (name: string, difference: string, other: string) => string>
  > & {
    readonly same: (name: string, other: string) => string;
  };
  readonly range: {
    readonly column: string;
    /** What the ends of a range are, and what stands where a range has none. */
    readonly note: string;
    /** A range that the user has given, other than those that come with the values. */
    readonly own: (range: string) => string;
    /** How many inputs a simulation drew. */
    readonly vary: (inputs: string) => string;
  };
  readonly columns: Readonly<Record<'input' | 'value' | 'origin', string>>;
  /** The pictures of a simulation, in the list of pictures and as names of files. */
  readonly figures: Readonly<Record<'distribution' | 'fan' | 'tornado' | 'shares' | 'exceedance', string>>;
  readonly compared: {
    readonly with: (names: string) => string;
    /** On the slide and the page that compare: which scenario all the others are about. */
    readonly restIsAbout: (name: string) => string;
    readonly spread: string;
    readonly gain: string;
    readonly noRanges: string;
    /** Whose answers the value of a customer rests on, where the scenarios differ in it. */
    readonly basis: Readonly<Record<'name' | 'b2b' | 'b2c' | 'own', string>>;
    readonly npvChart: string;
    /** A picture of all scenarios, in the list of pictures. */
    readonly netValue: string;
    readonly difference: string;
    readonly customerValue: string;
  };
}
