import type { InputProblem } from '../model/read-inputs';
import type { RangeProblem } from '../model/uncertainty/range-problem';

/** What was wrong with one part of a link, and what was used instead. */
export interface LinkProblem {
  readonly kind:
    | InputProblem['kind']
    | 'newerVersion'
    | 'repeated'
    | 'tooLong'
    | 'notATime'
    /** A range that says nothing that is known, or one that cannot be. */
    | 'notARange'
    | RangeProblem;
  /** The part of the link it concerns. */
  readonly key: string;
  /** What stood there, shortened; plain text, never markup. */
  readonly received: string;
  /** The value in force instead; absent when the part was ignored. */
  readonly used?: number | string;
}

/** Notes one problem. `key` and `received` may be as long as they came in. */
export type Report = (
  kind: LinkProblem['kind'],
  key: string,
  received: unknown,
  used?: number | string,
) => void;
