import type { Verdict } from '../../model/results';

/** The sheets of the workbook, in their order. */
export type SheetId =
  | 'answer'
  | 'inputs'
  | 'customerValue'
  | 'case'
  | 'months'
  | 'compare'
  | 'uncertainty'
  | 'sources'
  | 'checks'
  | 'breakEven'
  | 'rates';

/** Steps of the calculation that stand only in the workbook. */
export type WorkbookStep =
  | 'lastMonth'
  | 'keptNow'
  | 'newPerMonth'
  | 'mostLost'
  | 'revenuePerMonth'
  | 'referralsPerMonth'
  | 'expansionPerMonth'
  | 'savingPerReferral'
  | 'market'
  | 'countedBeyond'
  | 'lostPerYear'
  | 'rounding'
  | 'roundingDiscounted'
  | 'signChanges'
  | 'firstFlow'
  | 'lastFlow'
  | 'ratesFound'
  | 'moved'
  | 'largestCut';

/** Columns of the month table that have no name elsewhere. */
export type WorkbookColumn =
  | 'month'
  | 'years'
  | 'kept'
  | 'recommendations'
  | 'rewards'
  | 'programmeCost'
  | 'grossProfit'
  | 'discountFactor'
  | 'discountedFlow'
  | 'helper';

/** Words of the workbook that the page does not have. Names of sheets have at most 31 signs. */
export interface WorkbookWords {
  readonly sheets: Readonly<Record<SheetId, string>>;
  readonly fileName: string;
  readonly title: string;
  readonly preparedFor: (company: string) => string;
  readonly made: (date: string, version: string) => string;
  readonly openScenario: string;
  readonly notes: string;
  readonly answer: {
    /** Of the net present value, which is in today's money: payback period and return beside it are not. */
    readonly verdicts: Readonly<Record<Verdict, string>>;
    readonly notDiscounted: (result: string) => string;
    readonly noVerdict: string;
    readonly keyFigures: string;
    readonly live: string;
    readonly overHorizon: string;
    readonly chart: string;
  };
  readonly inputs: {
    readonly lead: string;
    readonly columns: Readonly<
      Record<
        'input' | 'value' | 'unit' | 'used' | 'min' | 'max' | 'range' | 'origin' | 'source' | 'name',
        string
      >
    >;
    readonly choices: string;
    readonly lists: string;
    readonly reasons: string;
    readonly units: Readonly<Record<'ofChurn' | 'pointsOrPercent' | 'choice', string>>;
    readonly between: (min: string, max: string) => string;
    readonly notInRange: string;
    readonly chooseFromList: string;
  };
  readonly customerValue: {
    readonly lead: string;
    readonly stated: string;
    readonly published: string;
    readonly done: string;
    readonly anyway: string;
    readonly walk: string;
    readonly followThrough: string;
    readonly amount: string;
    readonly left: string;
    readonly chart: string;
    readonly money: string;
  };
  readonly case: {
    readonly lead: string;
    readonly steps: string;
    readonly results: string;
    readonly columns: Readonly<Record<'result' | 'value' | 'reason' | 'name', string>>;
    readonly names: Readonly<Record<WorkbookStep, string>>;
    readonly problem: string;
    readonly withinHorizon: (result: string) => string;
    readonly breakEvenPoints: string;
  };
  readonly months: {
    readonly lead: string;
    readonly columns: Readonly<Record<WorkbookColumn, string>>;
    readonly customersChart: string;
    readonly cumulativeChart: string;
    readonly yearsAxis: string;
  };
  readonly compare: {
    readonly lead: string;
    readonly live: string;
    readonly asExported: string;
    readonly difference: (name: string) => string;
    readonly otherCurrency: string;
    readonly chart: string;
  };
  readonly uncertainty: {
    readonly lead: string;
    readonly draws: string;
    readonly seed: string;
    readonly gainError: string;
    readonly medianError: string;
    readonly percentiles: string;
    readonly ranges: string;
    readonly tornado: string;
    readonly fan: string;
    readonly sideBySide: string;
    readonly columns: Readonly<
      Record<
        | 'result'
        | 'input'
        | 'value'
        | 'range'
        | 'basis'
        | 'low'
        | 'high'
        | 'resultAtLow'
        | 'resultAtHigh'
        | 'swing'
        | 'years'
        | 'scenario'
        | 'gain'
        | 'payback',
        string
      >
    >;
  };
  readonly sources: {
    readonly lead: string;
    readonly published: string;
    readonly evidence: string;
    readonly inputs: string;
    readonly columns: Readonly<
      Record<'what' | 'b2b' | 'b2c' | 'likeliest' | 'low' | 'high' | 'kind' | 'source' | 'address', string>
    >;
  };
  readonly checks: {
    readonly lead: string;
    readonly allAgree: string;
    readonly changed: string;
    readonly disagree: string;
    readonly unchanged: string;
    readonly tolerance: string;
    readonly columns: Readonly<
      Record<'result' | 'workbook' | 'app' | 'difference' | 'allowed' | 'agrees', string>
    >;
  };
  readonly breakEven: {
    readonly lead: string;
    readonly rows: Readonly<
      Record<
        | 'churn'
        | 'kept'
        | 'value'
        | 'months'
        | 'newest'
        | 'newestValue'
        | 'opposite'
        | 'oppositeValue'
        | 'replaced'
        | 'replacedValue'
        | 'best'
        | 'finished'
        | 'part',
        string
      >
    >;
    readonly columns: Readonly<
      Record<'churnOnly' | 'recommendations' | 'referralsSoFar' | 'referred', string>
    >;
    readonly now: string;
    readonly largest: string;
    readonly none: string;
    readonly round: (number: number) => string;
  };
  readonly rates: {
    readonly lead: string;
    readonly scan: string;
    readonly halving: string;
    /** One of the rates that were found. */
    readonly rate: (number: number) => string;
    /** Before all yearly rates in a row. */
    readonly all: string;
    readonly signAtLow: string;
    readonly columns: Readonly<
      Record<
        | 'rate'
        | 'perMonth'
        | 'perYear'
        | 'point'
        | 'growth'
        | 'value'
        | 'found'
        | 'low'
        | 'high'
        | 'middle'
        | 'sign',
        string
      >
    >;
  };
  /** On page footers. */
  readonly page: string;
  readonly pageOf: string;
}
