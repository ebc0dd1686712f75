import type { ComplexFillTarget } from 'chart.js';
import { roundAxisRange } from './axis-range';
import type { Area, LinesSpec } from './chart-spec';
import type { Palette } from './palette';
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
import { tickTexts } from './tick-texts';
import { badges } from './plugins/badges';
import { lineEndLabels } from './plugins/line-end-labels';
import { markedPoints } from './plugins/marked-points';

const gapBeforeLabel = 8;

/** Lines over time, named at their ends, with areas between them and marked points. */
export const lines: Painter<LinesSpec> = {
  type: 'line',
  range: (spec) =>
    roundAxisRange(
      spec.series.flatMap((line) => line.values),
      spec.y.showZero,
    ),
  gutter: (spec, textWidth) =>
    gapBeforeLabel +
    Math.max(
      ...spec.series.map((line) => Math.max(textWidth(line.endLabel, 600), textWidth(line.label, 400))),
    ),
  labels: () => [],
  freeAxis: ({ x }) => [x.values[0], x.values.at(-1), ...x.ticks.map(x.format)].join('\n'),
  point: (spec, value, index) => ({ x: spec.x.values[index] ?? 0, y: value }),
  styles: ({ spec, palette }) =>
    spec.series.map((line) => ({
      label: line.label,
      borderColor: palette.token(line.color),
      borderWidth: line.dash === true ? 1.5 : 2.25,
      borderDash: line.dash === true ? [5, 4] : [...(line.dash ?? [])],
      borderJoinStyle: 'round',
      pointRadius: 0,
      pointHoverRadius: 4,
      pointHitRadius: 0,
      pointHoverBackgroundColor: palette.token(line.color),
      pointHoverBorderColor: palette.card,
      fill: line.area === undefined ? false : fillOf(line.area, spec, palette),
    })),
  options: (scene) => ({
    ...sharedOptions(scene),
    interaction: { mode: 'index', axis: 'x', intersect: false },
    scales: { x: timeScale(scene), y: valueScale(scene) },
    plugins: { tooltip: { ...tooltipStyle(scene), callbacks: tooltipTexts(scene) } },
  }),
  plugins: (scene) => [lineEndLabels(scene, gapBeforeLabel), markedPoints(scene), badges(scene)],
};

const fillOf = (area: Area, spec: LinesSpec, palette: Palette): ComplexFillTarget => ({
  target: area.to === 'zero' ? 'origin' : targetIndex(area.to.series, spec),
  above: palette.tint(area.above),
  below: palette.tint(area.below),
});

const targetIndex = (id: string, spec: LinesSpec): number => spec.series.findIndex((line) => line.id === id);

/** Time follows the horizon even while the value axis is frozen: the lines end where their labels stand. */
function timeScale(scene: Scene<LinesSpec>) {
  return {
    ...fixedAxis(() => {
      const { values, ticks } = scene.spec.x;
      return { min: values[0] ?? 0, max: values.at(-1) ?? 1, ticks };
    }),
    border: { display: false },
    grid: { display: false },
    ticks: {
      color: scene.palette.token('muted'),
      font: tickFont(scene),
      autoSkip: false,
      maxRotation: 0,
      padding: 2,
      callback: (value: string | number) => scene.spec.x.format(Number(value)),
    },
  };
}

function valueScale(scene: Scene<LinesSpec>) {
  return {
    ...fixedAxis(() => scene.range),
    border: { display: false },
    grid: {
      color: ({ tick }: { tick: { value: number } }) =>
        tick.value === 0 ? scene.palette.token('muted') : scene.palette.line,
      drawTicks: false,
    },
    ticks: {
      color: scene.palette.token('muted'),
      font: tickFont(scene),
      padding: 8,
      callback: (_: string | number, index: number) => tickTexts(scene.spec.y, scene.range.ticks)[index],
    },
  };
}

const tooltipTexts = (scene: Scene<LinesSpec>) => ({
  title: ([item]: readonly TooltipItem[]) =>
    scene.spec.x.describe(scene.spec.x.values[item?.dataIndex ?? 0] ?? 0),
  labelColor: ({ datasetIndex }: TooltipItem) => swatch(scene, datasetIndex),
  label: ({ datasetIndex, dataIndex }: TooltipItem) => {
    const line = scene.spec.series[datasetIndex];
    return line === undefined
      ? ''
      : ` ${line.name ?? line.label}  ${scene.spec.y.describe(line.values[dataIndex] ?? 0)}`;
  },
});
