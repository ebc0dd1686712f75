/**
 * Percent of two groups of customers still there after 0 to 12 years, as printed in Fader & Hardie 2007,
 * https://faculty.wharton.upenn.edu/wp-content/uploads/2012/04/Fader_hardie_jim_07.pdf
 */
export const publishedSurvivors = {
  highEnd: [100, 86.9, 74.3, 65.3, 59.3, 55.1, 51.7, 49.1, 46.8, 44.5, 42.7, 40.9, 39.4],
  regular: [100, 63.1, 46.8, 38.2, 32.6, 28.9, 26.2, 24.1, 22.3, 20.7, 19.4, 18.3, 17.3],
} as const;

/** The first seven years of a group of 1000, which the paper fits. */
export const sevenYears = (percent: readonly number[]): number[] =>
  percent.slice(0, 8).map((left) => Math.round(left * 10));
