import type { Chart } from 'chart.js';
import type { LinesSpec, Mark } from '../chart-spec';
import { type DrawnPlugin, type Scene } from '../painter';
import { labelPlace } from './label-place';
import { labelWidth, lineHeight, writeLabel } from './two-line-label';

const dotRadius = 4;

/** Marks points of the picture: a dashed vertical line, a dot, and a label that stays within the drawing area. */
export const markedPoints = (scene: Scene<LinesSpec>): DrawnPlugin => ({
  id: 'markedPoints',
  afterDatasetsDraw(chart) {
    for (const mark of scene.spec.marks) drawMark(chart, mark, scene);
  },
});

function drawMark(chart: Chart, mark: Mark, { spec, palette }: Scene<LinesSpec>): void {
  const { ctx, chartArea } = chart;
  const { x: xScale, y: yScale } = chart.scales;
  if (xScale === undefined || yScale === undefined) return;
  const x = xScale.getPixelForValue(mark.x);
  const y = yScale.getPixelForValue(mark.y);

  ctx.save();
  ctx.strokeStyle = palette.token('ink');
  ctx.fillStyle = palette.token('ink');
  ctx.lineWidth = 1;
  ctx.setLineDash([2, 3]);
  ctx.beginPath();
  ctx.moveTo(x, chartArea.top);
  ctx.lineTo(x, chartArea.bottom);
  ctx.stroke();

  if (y >= chartArea.top && y <= chartArea.bottom) {
    ctx.setLineDash([]);
    ctx.lineWidth = 2;
    ctx.strokeStyle = palette.card;
    ctx.beginPath();
    ctx.arc(x, y, dotRadius, 0, 2 * Math.PI);
    ctx.fill();
    ctx.stroke();
  }

  const label = { value: mark.valueLabel, name: mark.label, color: 'ink' } as const;
  const size = { width: labelWidth(ctx, label, palette), height: 2 * lineHeight };
  const curve = spec.series.flatMap((line) =>
    line.values.map((value, index) => ({
      x: xScale.getPixelForValue(spec.x.values[index] ?? 0),
      y: yScale.getPixelForValue(value),
    })),
  );
  const box = labelPlace(x, size, chartArea, curve);
  ctx.setLineDash([]);
  writeLabel(ctx, label, box.left, (box.top + box.bottom) / 2, palette);
  ctx.restore();
}
