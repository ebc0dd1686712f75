/**
 * Stands in for d3-format in the build (vite.config.ts): d3-scale writes the texts of ticks with it, and here every
 * number goes through `Intl`. It would take 2 kB of the 60 kB that come before the sliders work.
 */
const notHere = (): never => {
  throw new Error('Numbers are written by Intl');
};
export const format = notHere;
export const formatPrefix = notHere;
export const formatSpecifier = notHere;
export const precisionFixed = notHere;
export const precisionPrefix = notHere;
export const precisionRound = notHere;
