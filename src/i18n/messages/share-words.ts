/** Words of the window that shares a scenario or a comparison. */
export interface ShareWords {
  /** What the built-in examples are called once they travel. */
  readonly examples: Readonly<Record<'b2b' | 'b2c', string>>;
  readonly title: string;
  /** Where the link goes, and where it does not. */
  readonly privacy: string;
  readonly what: {
    readonly legend: string;
    readonly current: string;
    readonly comparison: (count: number) => string;
  };
  readonly company: string;
  readonly name: string;
  readonly everything: string;
  readonly link: {
    readonly label: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly mail: string;
    readonly elsewhere: string;
    readonly failed: string;
    /** A link that some mail programs cut; its length and theirs, as text. */
    readonly long: (length: string, limit: string) => string;
  };
  readonly qr: {
    readonly title: string;
    readonly label: string;
    readonly use: string;
    readonly tooLong: string;
    readonly savePng: string;
    readonly saveSvg: string;
  };
  readonly contents: {
    readonly title: string;
    readonly scenarios: (count: number) => string;
    readonly values: (count: number) => string;
    readonly valuesEach: (count: number) => string;
    readonly currency: (codes: string) => string;
    readonly company: (names: string) => string;
    readonly name: (names: string) => string;
    readonly notes: (count: number) => string;
    readonly origins: (count: number) => string;
    readonly missingTitle: string;
    readonly missing: {
      readonly notes: string;
      readonly library: string;
      readonly history: string;
      readonly reader: string;
    };
  };
  readonly recipient: {
    readonly title: string;
    /** The screen that opens, in the language of these words. */
    readonly screen: (screen: string) => string;
    readonly headline: (text: string) => string;
    readonly figures: string;
    readonly sideBySide: (count: number) => string;
    readonly mark: (mark: string) => string;
    readonly origins: string;
    readonly freedom: string;
  };
  readonly unnamed: (number: number) => string;
  readonly mail: {
    readonly subject: string;
    readonly subjectFor: (company: string) => string;
    readonly greeting: string;
    readonly opening: string;
    readonly openingFor: (company: string) => string;
    readonly closing: string;
  };
}
