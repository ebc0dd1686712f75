import type { GoalKind } from '../../model/goal';

/** Words of the goal seek: what would have to be true for a target to be reached. */
export interface GoalsWords {
  readonly title: string;
  readonly intro: string;
  readonly close: string;
  readonly working: string;
  readonly kind: { readonly legend: string } & Readonly<Record<GoalKind, string>>;
  readonly targetValue: string;
  readonly reached: string;
  readonly missed: string;
  /** Where the measure stands now; and where it would be with every lever of the programme at its best end. */
  readonly now: Readonly<Record<GoalKind, (value: string) => string>>;
  readonly atBest: Readonly<Record<GoalKind, (value: string) => string>>;
  readonly nowNever: string;
  readonly atBestNever: string;
  readonly noAnswer: (reason: string) => string;
  readonly unreachable: string;
  readonly rows: {
    readonly title: string;
    readonly titleReached: string;
    readonly nothingAlone: string;
    readonly columns: Readonly<
      Record<'input' | 'present' | 'needed' | 'holds' | 'change' | 'action', string>
    >;
    /** Headings of the rows, by who could move them. */
    readonly groups: Readonly<Record<'programme' | 'facts', string>>;
    readonly notEnough: (count: number) => string;
    readonly notWithinRange: (min: string, max: string) => string;
    readonly beyondSlider: (min: string, max: string) => string;
    readonly holdsAlways: string;
    readonly use: string;
    readonly useFor: (label: string, value: string) => string;
    readonly inUse: string;
    readonly noEffect: (labels: string) => string;
    /** A difference of shares, its sign with it. */
    readonly points: (points: string) => string;
  };
  readonly combined: {
    readonly title: string;
    readonly sentence: (share: string) => string;
    readonly move: (label: string, present: string, value: string) => string;
    readonly notReachable: string;
    readonly use: string;
  };
  readonly applied: (label: string, value: string) => string;
  readonly appliedTogether: string;
}
