import type { Inputs } from '../model/inputs';
import type { CustomerValue, Results } from '../model/results';

/** A colour by its meaning. The canvas reads the value from the page's custom properties, so themes need no new spec. */
export type ColorToken =
  'retention' | 'crossSell' | 'referral' | 'accent' | 'muted' | 'cost' | 'ink' | ScenarioColor;
/** The colours of compared scenarios; only the screen that compares has them. */
export type ScenarioColor = 'scenarioA' | 'scenarioB' | 'scenarioC' | 'scenarioD';

/** What the specs are made from: one scenario and what the model says about it. */
export interface ChartCase {
  readonly inputs: Inputs;
  readonly results: Results;
  /** The formula with the user's own shares, which the results show only while the own values are chosen. */
  readonly own: CustomerValue;
}

/** A picture as plain data, made by a pure function in `specs/`. Canvas, table and text alternative all read the same one. */
export type ChartSpec = StackedBarsSpec | LinesSpec;
/** The same, and the pictures that are drawn as part of the page. */
export type FigureSpec = PortableSpec | HistogramSpec | TornadoSpec | SharesSpec;
/** Those that are made of a scenario's inputs and results alone, without a simulation. */
export type PortableSpec = ChartSpec | WaterfallSpec | ColumnsSpec;

interface SpecBase {
  readonly id: string;
  /** The finding as a sentence. */
  readonly title: string;
  /** What is counted, in which unit, over which period. */
  readonly subtitle: string;
  /** The text alternative of the picture: the finding in one or two sentences. */
  readonly summary: string;
  readonly table: ChartTable;
  /** Results that stay visible without opening the table. */
  readonly totals?: readonly Total[];
}

/** Horizontal bars, one per category, each put together from the parts that the series hold. */
export interface StackedBarsSpec extends SpecBase {
  readonly kind: 'stackedBars';
  readonly categories: readonly string[];
  readonly series: readonly BarPart[];
  /** Text at the end of each bar. */
  readonly totalLabels: readonly string[];
  /** A value in full, in the tooltip. */
  readonly describe: (value: number) => string;
}

export interface BarPart {
  readonly id: string;
  readonly label: string;
  readonly color: ColorToken;
  /** One value per category. */
  readonly values: readonly number[];
  /** Text inside each part, drawn where it fits. */
  readonly valueLabels: readonly string[];
}

/** A walk from one amount to another; each step starts where the one before it ended. */
export interface WaterfallSpec extends SpecBase {
  readonly kind: 'waterfall';
  readonly steps: readonly WaterfallStep[];
}

export interface WaterfallStep {
  readonly id: string;
  readonly label: string;
  /** `total` stands on zero, `change` hangs between what was and what is left. */
  readonly role: 'total' | 'change';
  readonly from: number;
  readonly to: number;
  /** The amount, with its sign when it is a change. */
  readonly text: string;
  /** What the step does and why, in one or two sentences. */
  readonly explanation: string;
  readonly color: ColorToken;
}

/** Vertical columns of parts, above and below zero, with one value of each column marked. */
export interface ColumnsSpec extends SpecBase {
  readonly kind: 'columns';
  readonly categories: readonly string[];
  readonly series: readonly ColumnPart[];
  readonly mark: { readonly label: string; readonly values: readonly number[] };
  readonly y: ValueAxis;
}

export interface ColumnPart {
  readonly id: string;
  readonly label: string;
  readonly color: ColorToken;
  /** One value per category; below zero hangs under the axis. */
  readonly values: readonly number[];
}

/** How often each value comes up, as areas over a value axis, with some values marked. */
export interface HistogramSpec extends SpecBase {
  readonly kind: 'histogram';
  readonly series: readonly Frequencies[];
  readonly marks: readonly MarkedValue[];
  /** Writes a value of the axis. */
  readonly format: (value: number) => string;
}

export interface Frequencies {
  readonly id: string;
  readonly label: string;
  readonly color: ColorToken;
  readonly from: number;
  readonly width: number;
  /** Of each interval the share of the draws by its width: areas are shares. */
  readonly densities: readonly number[];
}

export interface MarkedValue {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly value: number;
  readonly style: 'main' | 'side' | 'point';
}

/** Bars to both sides of one value: what each input does by itself. */
export interface TornadoSpec extends SpecBase {
  readonly kind: 'tornado';
  /** Where all bars begin; null when it has no value. */
  readonly base: number | null;
  readonly bars: readonly TornadoBarSpec[];
}

export interface TornadoBarSpec {
  readonly id: string;
  readonly label: string;
  /** From the end on the left to the one on the right; null when an end has no value. */
  readonly from: number | null;
  readonly to: number | null;
  readonly leftText: string;
  readonly rightText: string;
  /** What is to be said of the bar; empty when nothing is. */
  readonly note: string;
}

/** Bars of shares of a whole: what each part has by itself, and with the others. */
export interface SharesSpec extends SpecBase {
  readonly kind: 'shares';
  readonly key: { readonly first: string; readonly total: string };
  readonly bars: readonly ShareBar[];
}

export interface ShareBar {
  readonly id: string;
  readonly label: string;
  readonly first: number;
  readonly total: number;
  readonly text: string;
}

/** Lines over a common x. */
export interface LinesSpec extends SpecBase {
  readonly kind: 'lines';
  readonly x: XAxis;
  readonly y: ValueAxis;
  readonly series: readonly Line[];
  readonly marks: readonly Mark[];
  readonly badges?: readonly Badge[];
}

export interface XAxis {
  /** Rising, one per value of the longest line. */
  readonly values: readonly number[];
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
  /** The x value in words, over the tooltip. */
  readonly describe: (value: number) => string;
}

export interface ValueAxis {
  readonly format: (value: number) => string;
  /** A value in full, in the tooltip. */
  readonly describe: (value: number) => string;
  readonly showZero: boolean;
}

export interface Line {
  readonly id: string;
  readonly label: string;
  /** The name in full, in the tooltip, where the label is only a letter. */
  readonly name?: string;
  /** The last value, written beside the end of the line. */
  readonly endLabel: string;
  readonly color: ColorToken;
  /** A line may end before the others do. */
  readonly values: readonly number[];
  /** Thin and dashed; or lengths of dashes and gaps in CSS pixels, for lines that are told apart by them. */
  readonly dash?: true | readonly number[];
  readonly area?: Area;
}

/** The area between a line and zero or another line, in one colour where the line is above and another where it is below. */
export interface Area {
  readonly to: 'zero' | { readonly series: string };
  readonly above: ColorToken;
  readonly below: ColorToken;
}

/** A dot on a line with a letter over it, in the colour of the line. */
export interface Badge {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly color: ColorToken;
}

/** A vertical line with a dot where the picture has its point. */
export interface Mark {
  readonly kind: 'payback';
  readonly x: number;
  readonly y: number;
  /** What is marked, and the value it has. */
  readonly label: string;
  readonly valueLabel: string;
}

export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly id: string;
  readonly head: string;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly text: string;
  readonly value: number | null;
  /** The result this cell shows, if it is one. */
  readonly resultId?: string;
}

export interface Total {
  readonly label: string;
  readonly text: string;
  readonly value: number | null;
  readonly resultId: string;
}
