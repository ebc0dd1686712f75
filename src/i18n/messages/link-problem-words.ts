import type { RangeProblem } from '../../model/uncertainty/range-problem';

/** Words for what could not be used of a link or a file. Each says what was wrong and what is in force; they come when needed. */
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
  /** A value that is possible by itself but decided by others. */
  readonly overruled: (name: string, received: string, used: string) => string;
  /** A range that was left out, and why. */
  readonly range: (name: string, received: string, reason: string) => string;
  readonly rangeReasons: Readonly<Record<RangeProblem | 'notARange', string>>;
  /** A piece, by its key, that has another shape than it should. */
  readonly pieceNotReadable: (key: string) => string;
  /** The comparison that a link carries packed. */
  readonly comparisonNotReadable: string;
  /** What is said about one of several scenarios, by its name. */
  readonly inScenario: (scenario: string, sentence: string) => string;
  /** The name of a scenario that has none, by its place from 1. */
  readonly unnamed: (place: number) => string;
  readonly tooManyScenarios: (received: number, read: number) => string;
  readonly file: {
    readonly title: string;
    readonly notReadable: string;
    readonly otherFormat: string;
    readonly noScenarios: string;
    readonly tooLarge: string;
    readonly newerVersion: (version: string) => string;
  };
  readonly more: (count: number) => string;
}
