import type { LifetimeMeasure } from '../../model/lifetime-table';
import type { SurvivorProblem } from '../../model/survivor-problems';

/** Words of the customer lifetime value: conventions, retention shape, fit. */
export interface LifetimeWords {
  readonly title: string;
  readonly subtitle: string;
  /** For a value that has no end. */
  readonly noEnd: string;
  readonly columns: Readonly<Record<'measure' | 'before' | 'after' | 'uplift', string>>;
  readonly measures: Readonly<
    Record<
      'constant' | 'sBG',
      Readonly<Record<LifetimeMeasure, { readonly name: string; readonly note: string }>>
    >
  >;
  readonly fit: {
    readonly title: string;
    readonly label: string;
    readonly help: string;
    readonly button: string;
    readonly done: (alpha: string, beta: string) => string;
    /** One churn explains the column as well. */
    readonly geometric: (churn: string) => string;
    readonly clamped: string;
    /** The line is counted from 1. */
    readonly problems: Readonly<Record<SurvivorProblem['problem'], (line: string, text: string) => string>>;
    readonly more: (count: string) => string;
  };
  readonly comparison: {
    readonly title: string;
    readonly finding: (year: string, oneRate: string, sbg: string) => string;
    readonly columns: Readonly<
      Record<
        'year' | 'survivalOneRate' | 'survivalSbg' | 'retentionSbg' | 'residualOneRate' | 'residualSbg',
        string
      >
    >;
    readonly note: string;
  };
}
