import type { Book } from './book';
import { cellName, columnName } from './cell-name';
import { formulaNumber } from './formula-text';
import type { Sheet } from './sheet';

/** The rates that `internalRates` looks at, per month, and the distance of its points in ln(1 + y). */
const lowest = 0.001;
const highest = 101;
const gridStep = 0.005;
const firstPoint = Math.floor(Math.log(lowest) / gridStep);
const lastPoint = Math.ceil(Math.log(highest) / gridStep);
/** Halvings of the whole range until no digit is left. */
const halvings = 60;

const headRow = 8;
const scan = { point: 0, growth: 1, value: 2 } as const;
const halving = { round: 5, low: 6, high: 7, middle: 8, sign: 9 } as const;

/**
 * A number with the sign and the zeros of net present value at a growth per month, given as its logarithm. Below 0 the
 * payments are moved to the last month instead of to today, so that nothing overflows; `EXP` lets the rest vanish, where
 * a power would be an error.
 */
const valueAt = (logarithm: string) =>
  `IF(${logarithm}<0,SUMPRODUCT(month_cashFlow,EXP(${logarithm}*month_untilLast)),SUMPRODUCT(month_cashFlow,EXP(-${logarithm}*month_sinceFirst)))`;

/** Every yearly rate at which the cash flow is worth nothing, by a scan and by halving; as in `internalRates`. */
export function writeRates(book: Book): void {
  const sheet = book.sheet('rates');
  const { rates: words, sheets, case: caseWords } = book.words.workbook;
  sheet.text(0, 0, sheets.rates, { bold: true, size: 16, color: 'accent' });
  sheet.text(1, 0, words.lead, { color: 'soft' });
  sheet.text(headRow - 1, scan.point, words.scan, { bold: true, color: 'accent' });
  sheet.text(headRow - 1, halving.round, words.halving, { bold: true, color: 'accent' });
  const { columns } = words;
  sheet.heads(headRow, 0, [columns.point, columns.growth, columns.value]);
  sheet.heads(headRow, halving.round, [
    columns.point,
    columns.low,
    columns.high,
    columns.middle,
    columns.sign,
  ]);
  writeScan(sheet);
  writeHalvings(sheet);
  sheet.text(3, 0, caseWords.names.ratesFound);
  const single = `IF(SIGN(${valueAt(formulaNumber(Math.log(lowest)))})*SIGN(${valueAt(formulaNumber(Math.log(highest)))})<=0,1,0)`;
  sheet.formula(
    3,
    3,
    `IF(calc_signChanges=0,0,IF(calc_signChanges=1,${single},${crossingsFound}+${pointsHit}))`,
    foundIn(book),
    {
      number: 'whole',
    },
  );
  sheet.define('calc_ratesFound', 3, 3);
  sheet.text(4, 0, book.words.explanations.results.irr.name);
  const last = headRow + 1 + halvings;
  const rate = book.snapshot.main.results.irr.value;
  sheet.formula(4, 3, cellName(last, halving.middle), rate === null ? 0 : Math.log1p(rate) / 12, {
    number: 'exact',
  });
  sheet.define('calc_rate', 4, 3);
  sheet.widths([12, 18, 18, 14, 3, 12, 20, 20, 20, 14]);
  sheet.worksheet.setFreezePanes(headRow + 1, 0);
  sheet.worksheet.setPrintArea(0, 0, headRow + 30, halving.sign);
}

const foundIn = ({ snapshot }: Book): number => snapshot.main.results.irr.roots.length;

const scanTop = headRow + 1;
const scanBottom = scanTop + (lastPoint - firstPoint);
const scanRange = (column: number, top = scanTop, bottom = scanBottom): string => {
  const letters = columnName(column);
  return `$${letters}$${top + 1}:$${letters}$${bottom + 1}`;
};

/** Points at which the value changes sign from the one before, and points at which it is nothing. */
const signsFrom = `SIGN(${scanRange(scan.value, scanTop, scanBottom - 1)})`;
const signsTo = `SIGN(${scanRange(scan.value, scanTop + 1, scanBottom)})`;
const crossed = `(${signsFrom}*${signsTo}<0)`;
const crossingsFound = `SUMPRODUCT(${crossed}*1)`;
const pointsHit = `COUNTIF(${scanRange(scan.value)},0)`;

/** Only worked out when the cash flow changes sign more than once: otherwise there is at most one rate. */
function writeScan(sheet: Sheet): void {
  const soft = { color: 'soft' } as const;
  for (let row = scanTop; row <= scanBottom; row++) {
    const point = firstPoint + row - scanTop;
    const growth = Math.min(Math.log(highest), Math.max(Math.log(lowest), point * gridStep));
    sheet.number(row, scan.point, point, { number: 'whole', color: 'soft' });
    sheet.number(row, scan.growth, growth, { number: 'fraction', color: 'soft' });
    const at = cellName(row, scan.growth);
    sheet.seriesFormula(row, scan.value, `IF(calc_signChanges>1,${valueAt(at)},0)`, '', soft);
  }
}

/** Logarithms of growth: the interval around the first crossing, or everything when there is only one sign change. */
function writeHalvings(sheet: Sheet): void {
  const growths = (top: number, bottom: number) => scanRange(scan.growth, top, bottom);
  // Only read when there is one of them, which these sums then pick out.
  const hit = `SUMPRODUCT((${scanRange(scan.value)}=0)*${scanRange(scan.growth)})`;
  const lowEnd = `IF(${pointsHit}>0,${hit},SUMPRODUCT(${crossed}*${growths(scanTop, scanBottom - 1)}))`;
  const highEnd = `IF(${pointsHit}>0,${hit},SUMPRODUCT(${crossed}*${growths(scanTop + 1, scanBottom)}))`;
  const start = (ofScan: string, otherwise: number) =>
    `IF(calc_signChanges>1,${ofScan},${formulaNumber(Math.log(otherwise))})`;
  const look = { number: 'exact', color: 'soft' } as const;
  for (let round = 0; round <= halvings; round++) {
    const row = headRow + 1 + round;
    const cell = (column: number, up = 0) => cellName(row - up, column);
    const before = (column: number) => cell(column, 1);
    sheet.number(row, halving.round, round, { number: 'whole', color: 'soft' });
    // The signs at the lower end and in the middle say in which half the root lies.
    const isHigher = `${before(halving.sign)}=${signAtLow}`;
    const low =
      round === 0
        ? start(lowEnd, lowest)
        : `IF(OR(${isHigher},${before(halving.sign)}=0),${before(halving.middle)},${before(halving.low)})`;
    const high =
      round === 0
        ? start(highEnd, highest)
        : `IF(${isHigher},${before(halving.high)},${before(halving.middle)})`;
    sheet.seriesFormula(row, halving.low, low, '', look);
    sheet.seriesFormula(row, halving.high, high, '', look);
    sheet.seriesFormula(row, halving.middle, `(${cell(halving.low)}+${cell(halving.high)})/2`, '', look);
    const sign = `SIGN(${valueAt(cell(halving.middle))})`;
    sheet.seriesFormula(row, halving.sign, `IF(calc_signChanges=0,0,${sign})`, '', {
      number: 'whole',
      color: 'soft',
    });
  }
  sheet.formula(
    5,
    halving.sign,
    `IF(calc_signChanges=0,0,SIGN(${valueAt(cellName(headRow + 1, halving.low))}))`,
    '',
    { color: 'soft' },
  );
}

const signAtLow = `$${columnName(halving.sign)}$6`;
