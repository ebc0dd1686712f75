/** A text as a constant inside a formula. */
export const formulaText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Stands where there is no number. */
export const dash = '–';

/** `formula`, or the dash where `condition` holds. */
export const dashIf = (condition: string, formula: string): string =>
  `IF(${condition},${formulaText(dash)},${formula})`;

/** A number as formulas write it, with every digit. */
export const formulaNumber = (value: number): string => String(value).replace('e', 'E');
