interface Pieces {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** What stands before the number, the number, and what stands after it; null when there is no number. */
function piecesOf(text: string): Pieces | null {
  const [, before = '', number, after = ''] = /^(\D*?)(\d(?:.*\d)?)(\D*)$/s.exec(text) ?? [];
  return number === undefined ? null : { before, number, after };
}

/** The same unit, and no sign, which belongs to its number. */
const isShared = (one: Pieces, other: Pieces): boolean =>
  one.before === other.before && one.after === other.after && !/[-−]/.test(one.before);

/**
 * Two values of the same unit as short as they can be read: the unit once, the dash close to the numbers. Signs stay with
 * their numbers, and so does all that the two do not share.
 *
 * @example compactSpan('2 %', '4 %') // '2–4 %'
 * @example compactSpan('€35,000', '€50,000') // '€35,000–50,000'
 * @example compactSpan('−5 %', '10 %') // '−5 % – 10 %'
 */
export function compactSpan(low: string, high: string): string {
  if (low === high) return low;
  const [from, to] = [piecesOf(low), piecesOf(high)];
  return from !== null && to !== null && isShared(from, to)
    ? `${from.before}${from.number}–${to.number}${from.after}`
    : `${low} – ${high}`;
}
