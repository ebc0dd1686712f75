import type { BarElement, Chart, ChartArea } from 'chart.js';
import type { StackedBarsSpec } from '../chart-spec';
import { labelFont, type DrawnPlugin, type Scene } from '../painter';

const airInPart = 6;

/** Writes the value into each part where there is room, and the total after the bar. */
export const barLabels = (scene: Scene<StackedBarsSpec>, gapBeforeTotal: number): DrawnPlugin => ({
  id: 'barLabels',
  afterDatasetsDraw(chart) {
    const { ctx, chartArea } = chart;
    ctx.save();
    ctx.font = labelFont(scene.palette, 600);
    ctx.textBaseline = 'middle';
    ctx.textAlign = 'center';
    const ends = scene.spec.categories.map(() => ({ x: chartArea.left, y: 0 }));
    scene.spec.series.forEach((part, series) => {
      ctx.fillStyle = scene.palette.textOn(part.color);
      barsOf(chart, series).forEach((bar, index) => {
        ends[index] = { x: clamped(bar.x, chartArea), y: bar.y };
        writeInside(ctx, bar, chartArea, part.valueLabels[index] ?? '');
      });
    });
    ctx.textAlign = 'left';
    ctx.fillStyle = scene.palette.token('ink');
    ends.forEach(({ x, y }, index) => {
      ctx.fillText(scene.spec.totalLabels[index] ?? '', x + gapBeforeTotal, y);
    });
    ctx.restore();
  },
});

interface BarBox {
  readonly x: number;
  readonly base: number;
  readonly y: number;
}

const barsOf = (chart: Chart, series: number): readonly BarBox[] =>
  (chart.getDatasetMeta(series).data as unknown as BarElement[]).map((bar) => {
    const { x, base, y } = bar.getProps(['x', 'base', 'y'], true);
    return { x: x ?? 0, base, y: y ?? 0 };
  });

function writeInside(ctx: CanvasRenderingContext2D, bar: BarBox, area: ChartArea, text: string): void {
  const left = clamped(bar.base, area);
  const right = clamped(bar.x, area);
  if (ctx.measureText(text).width + airInPart <= right - left) ctx.fillText(text, (left + right) / 2, bar.y);
}

/** A bar that is longer than a frozen axis ends at the edge, and so do its labels. */
const clamped = (x: number, { left, right }: ChartArea): number => Math.min(Math.max(x, left), right);
