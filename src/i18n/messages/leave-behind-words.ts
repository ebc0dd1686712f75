import type { Unit } from '../../model/parameters';
import type { RangeBasis } from '../../model/uncertainty/suggested-range';
import type { FigureId } from './exports-words';

/** Words of the files themselves: the deck, the printed pages, the data, the text for e-mail. */
export interface LeaveBehindWords {
  readonly question: string;
  readonly questionFor: (company: string) => string;
  /** What a scenario is called that nobody has named. */
  readonly unnamed: string;
  /** Day and version: every page says when it was computed with what. */
  readonly stamp: (date: string, version: string) => string;
  readonly page: (page: string, of: string) => string;
  readonly link: string;
  readonly qrLabel: string;
  /** Under every picture. */
  readonly sourceLine: (date: string, version: string) => string;
  readonly headings: Readonly<
    Record<
      | 'answer'
      | 'figures'
      | 'parts'
      | 'customers'
      | 'sure'
      | 'assumptions'
      | 'inputs'
      | 'method'
      | 'sources'
      | 'notIncluded'
      | 'compared'
      | 'notes',
      string
    >
  >;
  readonly notes: {
    readonly question: string;
    readonly chartsAreNative: string;
    readonly sure: string;
    readonly assumptions: string;
  };
  readonly figures: Readonly<Record<'payback' | 'needed', string>>;
  readonly never: string;
  readonly notComputed: string;
  readonly tellsApart: string;
  readonly breakEven: {
    /** How far one input alone may go: there are no ranges, and none is made up. */
    readonly title: string;
    readonly lead: string;
    readonly columns: Readonly<Record<'input' | 'now' | 'needed', string>>;
    readonly always: string;
    readonly notAlone: string;
    readonly none: string;
  };
  readonly elasticities: {
    readonly title: string;
    readonly lead: string;
    readonly series: string;
  };
  readonly moreInputs: (count: number) => string;
  readonly fileKinds: Readonly<
    Record<'deck' | 'inputs' | 'results' | 'series' | 'charts' | FigureId, string>
  >;
  readonly data: {
    readonly columns: Readonly<
      Record<
        | 'scenario'
        | 'id'
        | 'name'
        | 'value'
        | 'unit'
        | 'shown'
        | 'reason'
        | 'origin'
        | 'source'
        | 'note'
        | 'when'
        | 'month'
        | 'years'
        | 'range'
        | 'rangeKind'
        | 'low'
        | 'high'
        | 'rangeOrigin',
        string
      >
    >;
    /** Units of raw numbers, not of texts: a share is 0 to 1. */
    readonly units: Readonly<Record<Unit, string>>;
    readonly choice: string;
    /** The user, or what a suggested range rests on. */
    readonly rangeFrom: Readonly<Record<'own' | RangeBasis, string>>;
    /** Shares of a simulation's draws. */
    readonly probabilities: Readonly<Record<'gain' | 'payback', string>>;
    /** Which of a simulation's draws the percentiles of a result are of: not every draw has one. */
    readonly draws: Readonly<Record<'share' | 'said' | 'all', string>> & {
      readonly some: (share: string) => string;
    };
    readonly series: Readonly<
      Record<
        | 'customersWithout'
        | 'customersChurnOnly'
        | 'customersWith'
        | 'retentionRevenue'
        | 'referralRevenue'
        | 'expansionRevenue'
        | 'acquisitionSaving'
        | 'cost'
        | 'cashFlow'
        | 'cumulative'
        | 'discountedCumulative',
        string
      >
    >;
    readonly about: Readonly<Record<'date' | 'modelVersion' | 'link' | 'company', string>>;
  };
}
