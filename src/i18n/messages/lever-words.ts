import type { BenchmarkKind, Segment } from '../../model/benchmarks';
import type { OriginKind } from '../../model/origin-kind';
import type { Group, LeverId } from '../../model/parameters';

export interface InputWords {
  readonly label: string;
  /** A few words after the label that say what is counted. */
  readonly hint: string;
}

/** The units that are written as a word. */
export type WordedUnit = 'points' | 'people' | 'customers' | 'months' | 'years' | 'respondents';

/** Words of the levers: names, help, units, origins, choices. */
export interface LeverWords {
  readonly inputs: Readonly<Record<LeverId, InputWords>>;
  readonly groups: Readonly<Record<Group, string>>;
  readonly segment: { readonly legend: string } & Readonly<Record<Segment | 'own', string>>;
  readonly segmentHelp: string;
  /** Unit words beside a value field; money and percent come from the locale. */
  readonly units: Readonly<Record<WordedUnit, string>>;
  /** The same beside a value field, where the label already says what is counted and room is scarce. */
  readonly fieldUnits: Readonly<Record<WordedUnit, string>>;
  readonly levers: string;
  readonly reset: string;
  readonly resetInput: (label: string) => string;
  readonly resetGroup: (group: string) => string;
  readonly resetAll: string;
  readonly about: (label: string) => string;
  readonly valueOf: (label: string) => string;
  /** A word or two beside a label. */
  readonly origin: Readonly<Record<OriginKind, string>>;
  readonly originKind: Readonly<Record<BenchmarkKind, string>>;
  /** A short label and what it stands for. */
  readonly labelled: (label: string, text: string) => string;
  readonly source: string;
  readonly sourceDate: (date: string) => string;
  readonly sourceDateDoubtful: string;
  readonly sampleNotPublished: string;
  readonly publishedTick: string;
  readonly start: (value: string) => string;
  readonly parity: (reach: string) => string;
  readonly breakEvenAt: (value: string) => string;
  readonly churnCutBasis: {
    readonly legend: string;
    readonly points: (cut: string, from: string, to: string) => string;
    readonly percent: (cut: string, from: string, to: string) => string;
  };
  readonly churnWorsens: string;
  readonly churnCutExceeds: string;
  readonly negativeMargin: string;
  /** Beside the heading of the closed assumptions, while none was changed. */
  readonly assumptionsDefault: string;
}

export interface ChoiceWords<Value extends string> {
  readonly legend: string;
  readonly help: string;
  readonly values: Readonly<Record<Value, string>>;
  /** The value in the one-line summary of a closed group. */
  readonly short: Readonly<Record<Value, string>>;
}
