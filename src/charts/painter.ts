import type { ChartDataset, ChartOptions, Plugin, Point } from 'chart.js';
import type { AxisRange } from './axis-range';
import type { ChartSpec } from './chart-spec';
import type { Palette } from './palette';

/** What the picture shows at the moment. Options and plugins read it while drawing, so an update replaces only this. */
export interface Scene<Spec extends ChartSpec = ChartSpec> {
  spec: Spec;
  palette: Palette;
  range: AxisRange;
  /** Room on the right for labels, in CSS pixels. */
  gutter: number;
}

export type DrawnType = 'bar' | 'line';
export type Dataset = ChartDataset<DrawnType, Point[]>;
export type DrawnOptions = ChartOptions<DrawnType>;
export type DrawnPlugin = Plugin<DrawnType>;

/** How one kind of chart is drawn with Chart.js. */
export interface Painter<Spec extends ChartSpec> {
  readonly type: DrawnType;
  /** Limits of the value axis that suit the spec. */
  readonly range: (spec: Spec) => AxisRange;
  /** The widest text to the right of the drawing area, in CSS pixels. */
  readonly gutter: (spec: Spec, textWidth: TextWidth) => number;
  readonly labels: (spec: Spec) => readonly string[];
  /** The axis that is never frozen, as text: while it says the same, a frozen picture needs no new layout. */
  readonly freeAxis: (spec: Spec) => string;
  /** The points of a series; its values are put in by `point`. */
  readonly point: (spec: Spec, value: number, index: number) => Point;
  /** Everything of a dataset but its points, in the order of the spec's series. */
  readonly styles: (scene: Scene<Spec>) => readonly Partial<Dataset>[];
  /** Options depend on the theme only; whatever depends on the spec is read from the scene. */
  readonly options: (scene: Scene<Spec>) => DrawnOptions;
  readonly plugins: (scene: Scene<Spec>) => DrawnPlugin[];
}

export type TextWidth = (text: string, weight: FontWeight) => number;
export type FontWeight = 400 | 600;

export const labelSize = 12;

/** The font of labels on the canvas, in the notation of CSS. */
export const labelFont = (palette: Palette, weight: FontWeight): string =>
  `${weight} ${labelSize}px ${palette.font}`;

/** Options that all charts share: no animation, points as they are, sizes given by the page. */
export const sharedOptions = (scene: Scene) =>
  ({
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    parsing: false,
    normalized: true,
    layout: { padding: () => ({ right: scene.gutter, top: labelSize / 2, bottom: 0, left: 0 }) },
  }) satisfies DrawnOptions;

/** The font of an axis. */
export const tickFont = ({ palette }: Scene, size = labelSize, weight: FontWeight = 400) => ({
  family: palette.font,
  size,
  weight,
});

/** The look of tooltips: a small card. */
export const tooltipStyle = ({ palette }: Scene) => ({
  backgroundColor: palette.card,
  borderColor: palette.token('muted'),
  borderWidth: 1,
  titleColor: palette.token('ink'),
  bodyColor: palette.token('ink'),
  titleFont: { family: palette.font, size: labelSize, weight: 600 },
  bodyFont: { family: palette.font, size: labelSize },
  padding: 10,
  cornerRadius: 8,
  caretSize: 0,
  caretPadding: 8,
  boxWidth: 9,
  boxHeight: 9,
  boxPadding: 5,
});

/** The place a tooltip tells about. */
export interface TooltipItem {
  readonly datasetIndex: number;
  readonly dataIndex: number;
}

/** The colour of a series beside its name in a tooltip. */
export function swatch({ spec, palette }: Scene, index: number) {
  const color = palette.token(spec.series[index]?.color ?? 'muted');
  return { backgroundColor: color, borderColor: color, borderWidth: 2 };
}

/** Lets the scene, not the data, decide the limits and ticks of an axis. */
export const fixedAxis = (range: () => AxisRange) => {
  const fix = (scale: { min: number; max: number }) => {
    ({ min: scale.min, max: scale.max } = range());
  };
  return {
    type: 'linear' as const,
    afterDataLimits: fix,
    afterBuildTicks(scale: { min: number; max: number; ticks: { value: number }[] }) {
      fix(scale);
      scale.ticks = range().ticks.map((value) => ({ value }));
    },
  };
};
