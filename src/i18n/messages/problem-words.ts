/** Words for input that cannot be used. Each says what is expected and what is in force. */
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
}
