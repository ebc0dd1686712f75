/** Words for what could not be used of a link. Each says what was wrong and what is in force; they come when needed. */
export interface LinkProblemWords {
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
  readonly notATime: (key: string, received: string) => string;
  readonly more: (count: number) => string;
}
