import type { Badge, LinesSpec } from '../chart-spec';
import { labelFont, type DrawnPlugin, type Scene } from '../painter';
import { spreadApart } from './spread-apart';

const dotRadius = 4;
const badgeRadius = 8;
/** From the dot up to the middle of its letter. */
const lift = 18;

/** Marks a point of each line with a dot and its letter over it; letters that would cover each other move aside. */
export const badges = (scene: Scene<LinesSpec>): DrawnPlugin => ({
  id: 'badges',
  afterDatasetsDraw(chart) {
    const { ctx, chartArea } = chart;
    const { x: xScale, y: yScale } = chart.scales;
    const marks = scene.spec.badges ?? [];
    if (marks.length === 0 || xScale === undefined || yScale === undefined) return;
    const dots = marks.map((mark) => ({
      x: xScale.getPixelForValue(mark.x),
      y: Math.min(Math.max(yScale.getPixelForValue(mark.y), chartArea.top), chartArea.bottom),
    }));
    const places = spreadApart(
      dots.map(({ x }) => x),
      2 * badgeRadius + 2,
      chartArea.left,
      chartArea.right,
    );
    ctx.save();
    marks.forEach((mark, index) => {
      const dot = dots[index] ?? { x: 0, y: 0 };
      drawBadge(ctx, mark, dot, { x: places[index] ?? dot.x, y: dot.y - lift }, scene);
    });
    ctx.restore();
  },
});

interface Pixel {
  readonly x: number;
  readonly y: number;
}

function drawBadge(
  ctx: CanvasRenderingContext2D,
  { label, color }: Badge,
  dot: Pixel,
  badge: Pixel,
  { palette }: Scene<LinesSpec>,
): void {
  ctx.setLineDash([]);
  ctx.fillStyle = ctx.strokeStyle = palette.token(color);
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(dot.x, dot.y);
  ctx.lineTo(badge.x, badge.y);
  ctx.stroke();
  const circle = ({ x, y }: Pixel, radius: number) => {
    ctx.strokeStyle = palette.card;
    ctx.lineWidth = 2;
    ctx.beginPath();
    ctx.arc(x, y, radius, 0, 2 * Math.PI);
    ctx.fill();
    ctx.stroke();
  };
  circle(dot, dotRadius);
  circle(badge, badgeRadius);
  ctx.fillStyle = palette.textOn(color);
  ctx.font = labelFont(palette, 600);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(label, badge.x, badge.y + 0.5);
}
