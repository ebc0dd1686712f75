import type { LinesSpec } from '../chart-spec';
import { type DrawnPlugin, type Scene } from '../painter';
import { lineHeight, writeLabel } from './two-line-label';
import { spreadApart } from './spread-apart';

const labelHeight = 2 * lineHeight + 6;

/** Names each line at its right end, with its last value: no legend to look up. */
export const lineEndLabels = (scene: Scene<LinesSpec>, gap: number): DrawnPlugin => ({
  id: 'lineEndLabels',
  afterDatasetsDraw(chart) {
    const { ctx, chartArea } = chart;
    const { series } = scene.spec;
    const scale = chart.scales['y'];
    if (scale === undefined) return;
    const ends = series.map((line) => scale.getPixelForValue(line.values.at(-1) ?? 0));
    const middles = spreadApart(ends, labelHeight, chartArea.top, chartArea.bottom);
    ctx.save();
    series.forEach((line, index) => {
      const label = { value: line.endLabel, name: line.label, color: line.color };
      writeLabel(ctx, label, chartArea.right + gap, middles[index] ?? 0, scene.palette);
    });
    ctx.restore();
  },
});
