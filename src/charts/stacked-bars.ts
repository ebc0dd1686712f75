import type { StackedBarsSpec } from './chart-spec';
import {
  fixedAxis,
  sharedOptions,
  tickFont,
  tooltipStyle,
  swatch,
  type Painter,
  type Scene,
  type TooltipItem,
} from './painter';
import { barLabels } from './plugins/bar-labels';

const gapBeforeTotal = 8;

/** Horizontal bars without a value axis: every part and every total carries its number. */
export const stackedBars: Painter<StackedBarsSpec> = {
  type: 'bar',
  range: (spec) => ({ min: 0, max: Math.max(...totalsOf(spec)) || 1, ticks: [] }),
  gutter: (spec, textWidth) =>
    gapBeforeTotal + Math.max(0, ...spec.totalLabels.map((label) => textWidth(label, 600))),
  labels: (spec) => spec.categories,
  freeAxis: (spec) => spec.categories.join('\n'),
  point: (_, value, index) => ({ x: value, y: index }),
  styles: ({ spec, palette }) =>
    spec.series.map((part) => ({
      label: part.label,
      backgroundColor: palette.token(part.color),
      hoverBackgroundColor: palette.token(part.color),
      // A border in the colour of the card is the gap between the parts.
      borderColor: palette.card,
      borderWidth: { top: 0, bottom: 0, left: 0, right: 1.5 },
      borderSkipped: false,
      borderRadius: 4,
      maxBarThickness: 36,
      barPercentage: 0.9,
      categoryPercentage: 0.75,
    })),
  options: (scene) => ({
    ...sharedOptions(scene),
    indexAxis: 'y',
    interaction: { mode: 'index', axis: 'y', intersect: false },
    scales: {
      x: { ...fixedAxis(() => scene.range), stacked: true, display: false },
      y: {
        type: 'category',
        stacked: true,
        border: { display: false },
        grid: { display: false },
        ticks: {
          color: scene.palette.token('ink'),
          font: tickFont(scene, 13, 600),
          crossAlign: 'far',
          padding: 10,
        },
      },
    },
    plugins: { tooltip: { ...tooltipStyle(scene), callbacks: tooltipTexts(scene) } },
  }),
  plugins: (scene) => [barLabels(scene, gapBeforeTotal)],
};

const totalsOf = (spec: StackedBarsSpec): readonly number[] =>
  spec.categories.map((_, index) =>
    spec.series.reduce((total, part) => total + (part.values[index] ?? 0), 0),
  );

const tooltipTexts = (scene: Scene<StackedBarsSpec>) => ({
  title: ([item]: readonly TooltipItem[]) => scene.spec.categories[item?.dataIndex ?? 0] ?? '',
  labelColor: ({ datasetIndex }: TooltipItem) => swatch(scene, datasetIndex),
  label: ({ datasetIndex, dataIndex }: TooltipItem) => {
    const part = scene.spec.series[datasetIndex];
    return part === undefined ? '' : ` ${part.label}  ${scene.spec.describe(part.values[dataIndex] ?? 0)}`;
  },
});
