/** Columns of the sheet of inputs, counted from 0. */
export const at = {
  ...{ name: 0, value: 1, unit: 2, used: 3, min: 4, max: 5 },
  ...{ range: 6, p10: 7, p90: 8, origin: 9, id: 10, source: 11 },
} as const;
/** Columns on the right, outside the printed area. */
export const exported = 13;
export const changed = 14;
export const lists = 16;
