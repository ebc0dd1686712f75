const top = 1;
const height = 12;

/** Pixels from the top of the slider. */
export const curveY = (part: number): number => top + height * (1 - part);

/** A slider's curve as SVG paths in pixels: the line, and the area between it and zero. In pieces where heights are NaN. */
export function curvePaths(heights: readonly number[], zero: number, width: number) {
  const x = (index: number) => ((index * width) / (heights.length - 1)).toFixed(1);
  const bottom = curveY(zero).toFixed(1);
  let [line, area] = ['', ''];
  for (const [first, last] of piecesOf(heights)) {
    const points = heights
      .slice(first, last + 1)
      .map((part, at) => `${x(first + at)} ${curveY(part).toFixed(1)}`);
    const piece = `M${points.join('L')}`;
    line += piece;
    area += `${piece}L${x(last)} ${bottom}L${x(first)} ${bottom}Z`;
  }
  return { line, area, zero: bottom };
}

/** The first and the last place of each stretch without a gap. */
function* piecesOf(heights: readonly number[]): Generator<[first: number, last: number]> {
  let first = 0;
  for (let index = 0; index <= heights.length; index++) {
    if (index < heights.length && !Number.isNaN(heights[index])) continue;
    if (index > first) yield [first, index - 1];
    first = index + 1;
  }
}
