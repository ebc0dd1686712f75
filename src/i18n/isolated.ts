/** Letters that are read from right to left: Hebrew, Arabic and their neighbours, and the old scripts beyond the first plane. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const [firstStrongIsolate, popIsolate] = ['\u2068', '\u2069'];

/**
 * A name as part of a sentence: one that is read from right to left keeps its direction to itself and does not turn
 * round the amount beside it. In a component `<bdi>` does the same.
 */
export const isolated = (name: string): string =>
  rightToLeft.test(name) ? `${firstStrongIsolate}${name}${popIsolate}` : name;
