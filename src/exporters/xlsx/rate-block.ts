import type { Book } from './book';
import type { CachedRate } from './cached-rates';
import { cellName, columnName } from './cell-name';
import { formulaNumber } from './formula-text';
import type { Cached, Sheet } from './sheet';

/** The rates that are looked at, per month, as logarithms of the growth: the bounds of `internalRates`. */
export const lowest = Math.log(0.001);
export const highest = Math.log(101);
/** How many rates are worked out. There are more only where the cash flow changes sign more often than that. */
export const ratesListed = 4;

export const rateHead = 12;
export const scanTop = rateHead + 1;
export const scan = { point: 0, growth: 1, value: 2, found: 3 } as const;

/** Columns of a block, with one left free beside it. */
const place = { round: 0, low: 1, high: 2, middle: 3, sign: 4 } as const;
const width = 6;

/** An interval narrower than this is not halved again: values inside it differ by nothing but rounding. */
export const narrow = 4e-14;

/**
 * A number with the sign and the zeros of net present value at a growth per month, given as its logarithm. Below 0 the
 * payments are moved to the last month instead of to today, so that nothing overflows; `EXP` lets the rest vanish, where
 * a power would be an error.
 */
export const valueAt = (logarithm: string): string =>
  `IF(${logarithm}<0,SUMPRODUCT(month_cashFlow,EXP(${logarithm}*month_untilLast)),SUMPRODUCT(month_cashFlow,EXP(-${logarithm}*month_sinceFirst)))`;

/** Finds one rate by halving the interval in which it lies; empty where there are fewer rates. */
export class RateBlock {
  /** Halvings of the whole range until the interval is narrow enough. */
  readonly halvings = 49;
  readonly #index: number;
  readonly #left: number;
  readonly #scanBottom: number;

  constructor(index: number, scanBottom: number) {
    this.#index = index;
    this.#left = scan.found + 2 + index * width;
    this.#scanBottom = scanBottom;
  }

  /** The last column. */
  get right(): number {
    return this.#left + place.sign;
  }

  /** The cell with the rate: the logarithm of the growth per month. */
  get found(): string {
    return cellName(scanTop + this.halvings, this.#left + place.middle);
  }

  write(rate: CachedRate | null, { words }: Book, sheet: Sheet): void {
    const { columns, halving, rate: nth, signAtLow } = words.workbook.rates;
    const title = `${halving}: ${nth(this.#index + 1)}`;
    sheet.text(rateHead - 2, this.#left, title, { bold: true, color: 'accent' });
    sheet.text(rateHead - 1, this.#left + place.middle, signAtLow, { color: 'soft', align: 'right' });
    const atLow = `SIGN(${valueAt(this.#cell(0, place.low))})`;
    const look = { number: 'whole', color: 'soft' } as const;
    const sign = this.#whenThere(atLow);
    sheet.formula(rateHead - 1, this.right, sign, rate?.signAtLow ?? '', look);
    const { point, low, high, middle, sign: signs } = columns;
    sheet.heads(rateHead, this.#left, [point, low, high, middle, signs], [0, 1, 2, 3, 4]);
    for (let round = 0; round <= this.halvings; round++) this.#writeRound(round, rate, sheet);
  }

  #writeRound(round: number, rate: CachedRate | null, sheet: Sheet): void {
    const row = scanTop + round;
    const cell = (column: number) => this.#cell(round, column);
    const before = (column: number) => this.#cell(round - 1, column);
    const cached = rate?.rounds[round];
    const put = (column: number, formula: string, value: Cached | undefined, number: 'exact' | 'whole') => {
      const look = { number, color: 'soft' } as const;
      sheet.seriesFormula(row, this.#left + column, this.#whenThere(formula), value ?? '', look);
    };
    sheet.number(row, this.#left + place.round, round, { number: 'whole', color: 'soft' });
    // The signs at the lower end and in the middle say in which half the rate lies.
    const isHigher = `${before(place.sign)}=$${columnName(this.right)}$${rateHead}`;
    const isLow = `OR(${isHigher},${before(place.sign)}=0)`;
    const [from, to] = this.#bracket();
    const isNarrow = `${before(place.high)}-${before(place.low)}<${formulaNumber(narrow)}`;
    const low =
      round === 0
        ? from
        : `IF(${isNarrow},${before(place.low)},IF(${isLow},${before(place.middle)},${before(place.low)}))`;
    const high =
      round === 0
        ? to
        : `IF(${isNarrow},${before(place.high)},IF(${isHigher},${before(place.high)},${before(place.middle)}))`;
    put(place.low, low, cached?.low, 'exact');
    put(place.high, high, cached?.high, 'exact');
    put(place.middle, `(${cell(place.low)}+${cell(place.high)})/2`, cached?.middle, 'exact');
    put(place.sign, `SIGN(${valueAt(cell(place.middle))})`, cached?.sign, 'whole');
  }

  /** The interval to begin with: everything, or the step of the scan in which the rate is counted. */
  #bracket(): readonly [string, string] {
    const column = (id: number) => {
      const letters = columnName(id);
      return `$${letters}$${scanTop + 1}:$${letters}$${this.#scanBottom + 1}`;
    };
    const at = `MATCH(${this.#index + 1},${column(scan.found)},0)`;
    const to = `INDEX(${column(scan.growth)},${at})`;
    // A point of the scan that is a rate itself is both ends.
    const from = `IF(INDEX(${column(scan.value)},${at})=0,${to},INDEX(${column(scan.growth)},${at}-1))`;
    const start = (scanned: string, otherwise: number) =>
      `IF(calc_signChanges>1,${scanned},${formulaNumber(otherwise)})`;
    return [start(from, lowest), start(to, highest)];
  }

  #whenThere(formula: string): string {
    return `IF(calc_ratesFound>${this.#index},${formula},"")`;
  }

  #cell(round: number, column: number): string {
    return cellName(scanTop + round, this.#left + column);
  }
}
