/**
 * Stands in for d3-interpolate in the build (vite.config.ts). d3-scale uses it for colours, dates and texts too; the
 * sliders' scales have numbers only, and the rest would take 5 kB of the 60 kB that come before the sliders work.
 */
export const interpolateNumber = (from: number, to: number) => (part: number) =>
  from * (1 - part) + to * part;
export const interpolate = interpolateNumber;
export const interpolateRound = (from: number, to: number) => (part: number) =>
  Math.round(from * (1 - part) + to * part);
export const piecewise = (): never => {
  throw new Error('Only numbers are interpolated here');
};
