import type { FigureSpec } from '../charts/chart-spec';
import type { Currency } from '../i18n/currency';
import type { ExportParts } from '../i18n/export-part-words';
import type { Language } from '../i18n/language';
import type { Messages } from '../i18n/messages/messages';
import type { NumberFormat } from '../i18n/number-format';
import type { Parts } from '../i18n/part-words';
import type { Segment } from '../model/benchmarks';
import type { Preset } from '../model/examples';
import type { Inputs } from '../model/inputs';
import type { Ledger } from '../model/provenance';
import type { ParameterId } from '../model/parameters';
import type { Results } from '../model/results';
import type { UncertaintySummary } from '../model/uncertainty/export-summary';
import type { Range } from '../model/uncertainty/range';
import type { RangeBasis } from '../model/uncertainty/suggested-range';

/** An input that is not known exactly: the range in force, and between which values eight draws in ten lie. */
export interface ExportedRange {
  readonly input: ParameterId;
  readonly range: Range;
  /** The user, or the basis of the range that comes with the value. */
  readonly from: 'own' | RangeBasis;
  readonly p10: number;
  readonly p90: number;
}

/** The pictures of a simulation. */
export type UncertaintyFigureId = 'distribution' | 'fan' | 'tornado' | 'shares' | 'exceedance';

/** One scenario as it was at the moment of the export. Texts are plain text from anybody. */
export interface ExportedScenario {
  /** What it is called on the page; never empty. */
  readonly name: string;
  /** Name of the company it was prepared for; empty when nobody said. */
  readonly company: string;
  readonly notes: string;
  /** The inputs in force, and what they would be if nobody had set anything. */
  readonly inputs: Inputs;
  readonly start: Inputs;
  /** `simulate` of the inputs. */
  readonly results: Results;
  /** The inputs and choices that somebody set: they follow nothing. */
  readonly isSet: readonly (keyof Inputs)[];
  readonly ledger: Ledger;
  readonly segment: Segment | 'own';
  readonly preset: Preset;
  readonly currency: Currency;
  /** In the order of the catalogue; only ranges that have a say in the results. */
  readonly ranges: readonly ExportedRange[];
  /** How sure the results are: what a simulation of the ranges found. Missing where nothing has a range, or no simulation could be run. */
  readonly uncertainty?: UncertaintySummary;
  /** The pictures of that simulation that there are, in the order of the uncertainty screen. */
  readonly uncertaintyFigures?: Readonly<Partial<Record<UncertaintyFigureId, FigureSpec>>>;
}

/** Whose page it is. */
export interface Brand {
  readonly name: string;
  /** "#rrggbb" */
  readonly accent: string;
  /** Missing where the host has given none. */
  readonly logo?: Logo;
}

/** A picture in pixels, sharp on paper. */
export interface Logo {
  /** `data:image/png;base64,…` */
  readonly png: string;
  readonly width: number;
  readonly height: number;
}

/** Everything an export says, taken at one moment: plain data that does not change while files are made of it. */
export interface ExportSnapshot {
  readonly main: ExportedScenario;
  /** Up to three others that it is compared with. */
  readonly compared: readonly ExportedScenario[];
  readonly language: Language;
  /** ISO day of the export. */
  readonly date: string;
  readonly modelVersion: string;
  /** Address that opens exactly this scenario. */
  readonly link: string;
  readonly brand: Brand;
}

/** All words of the language: files say what the page says, and more of it at once than any screen. */
export type ExportWords = Messages & Parts & ExportParts;

export interface ExportedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
  readonly mimeType: string;
}

export interface ExportProgress {
  /** Called with the part that is done, 0..1. */
  readonly onProgress?: (part: number) => void;
  /** Once aborted, `make` rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

export type ExporterId =
  'workbook' | 'deck' | 'print' | 'csvInputs' | 'csvResults' | 'csvSeries' | 'json' | 'png' | 'svg';

/** Makes one kind of file out of a snapshot, in the browser and in Node alike. */
export interface Exporter {
  readonly id: ExporterId;
  readonly make: (
    snapshot: ExportSnapshot,
    words: ExportWords,
    format: NumberFormat,
    progress?: ExportProgress,
  ) => Promise<ExportedFile>;
}
