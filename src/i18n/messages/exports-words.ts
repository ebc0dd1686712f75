/** The files of the export window. */
export type ExportedKind =
  'deck' | 'workbook' | 'print' | 'csvInputs' | 'csvResults' | 'csvSeries' | 'json' | 'png' | 'svg';

/** The pictures that can be taken away one by one. */
export type FigureId = 'customerValue' | 'cumulativeValue' | 'customersKept' | 'streams' | 'waterfall';

/** Words of the window from which a scenario is taken away as a file. */
export interface ExportsWords {
  readonly title: string;
  /** What is in the files: the scenario on screen, and what it is compared with. */
  readonly lead: (name: string) => string;
  readonly leadCompared: (name: string, others: string) => string;
  readonly privacy: string;
  readonly groups: Readonly<Record<'documents' | 'data' | 'pictures' | 'copy', string>>;
  readonly items: Readonly<Record<ExportedKind, { readonly name: string; readonly use: string }>>;
  /** Program code that must come first, in kilobytes as text. */
  readonly size: (kilobytes: string) => string;
  readonly noSize: string;
  readonly make: string;
  /** The same for those who only hear the button. */
  readonly makeNamed: (name: string) => string;
  readonly print: string;
  readonly cancel: string;
  readonly cancelNamed: (name: string) => string;
  readonly loading: (name: string) => string;
  readonly working: (name: string, percent: string) => string;
  readonly done: (fileName: string) => string;
  readonly cancelled: (name: string) => string;
  readonly printing: string;
  readonly failed: {
    readonly load: (name: string) => string;
    readonly make: (name: string) => string;
    /** What has been loaded before. */
    readonly others: (names: string) => string;
    /** Those that have not: nobody knows whether their code will come. */
    readonly untried: string;
    readonly retry: string;
  };
  readonly pictures: {
    readonly choose: string;
    readonly png: string;
    readonly svg: string;
  };
  readonly copy: {
    readonly use: string;
    readonly table: string;
    readonly plain: string;
    readonly copied: Readonly<Record<'table' | 'plain', string>>;
    readonly notCopied: string;
    readonly field: string;
  };
}
