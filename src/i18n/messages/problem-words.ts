/** Words for input that cannot be used: in a field and in a link. Each says what is expected and what is in force. */
export interface ProblemWords {
  readonly field: {
    readonly empty: (example: string) => string;
    readonly notANumber: (example: string) => string;
    readonly ambiguousSeparators: (example: string) => string;
    readonly tooLarge: (max: string) => string;
    readonly wrongUnit: (unit: string) => string;
    readonly pointsExpected: string;
    readonly percentExpected: string;
    readonly outOfRange: (min: string, max: string) => string;
    readonly inForce: (value: string) => string;
    readonly readAsDecimal: (read: string, grouped: string) => string;
    readonly readAsShare: (read: string, literal: string) => string;
  };
  readonly link: {
    readonly title: string;
    readonly unknownKey: (key: string) => string;
    readonly notANumber: (name: string, received: string, used: string) => string;
    readonly notAChoice: (name: string, received: string, used: string) => string;
    /** A choice that nothing replaces. */
    readonly choiceIgnored: (name: string, received: string) => string;
    readonly belowMinimum: (name: string, received: string, used: string) => string;
    readonly aboveMaximum: (name: string, received: string, used: string) => string;
    readonly notReadable: string;
    readonly newerVersion: (version: string) => string;
    readonly repeated: (key: string) => string;
    readonly tooLong: (name: string) => string;
    readonly more: (count: number) => string;
  };
}
