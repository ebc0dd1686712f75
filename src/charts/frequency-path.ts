import type { Frequencies } from './chart-spec';

/** The outline of a histogram as an SVG path; `x` and `y` turn values and densities into places. */
export function frequencyPath(
  { from, width, densities }: Frequencies,
  x: (value: number) => number,
  y: (density: number) => number,
): string {
  const place = (value: number) => value.toFixed(1);
  const steps = densities.map(
    (density, index) => `V${place(y(density))}H${place(x(from + (index + 1) * width))}`,
  );
  return `M${place(x(from))},${place(y(0))}${steps.join('')}V${place(y(0))}Z`;
}
