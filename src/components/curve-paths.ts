const top = 1;
const height = 12;

/** Pixels from the top of the slider. */
export const curveY = (part: number): number => top + height * (1 - part);

/** A slider's curve as SVG paths in pixels: the line, and the area between it and zero. */
export function curvePaths(heights: readonly number[], zero: number, width: number) {
  const step = width / (heights.length - 1);
  const points = heights.map((part, index) => `${(index * step).toFixed(1)} ${curveY(part).toFixed(1)}`);
  const line = `M${points.join('L')}`;
  const bottom = curveY(zero).toFixed(1);
  return { line, area: `${line}L${width.toFixed(1)} ${bottom}L0 ${bottom}Z`, zero: bottom };
}
