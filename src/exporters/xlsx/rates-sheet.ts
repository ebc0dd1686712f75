import type { Book } from './book';
import { cachedMonths } from './cached-months';
import { CachedRates } from './cached-rates';
import { cellName } from './cell-name';
import { formulaNumber, formulaText } from './formula-text';
import { highest, lowest, RateBlock, rateHead, ratesListed, scan, scanTop, valueAt } from './rate-block';
import type { Sheet } from './sheet';

/** Distance of the scan's points in ln(1 + y), as in `internalRates`. */
const gridStep = 0.005;
const firstPoint = Math.floor(lowest / gridStep);
const lastPoint = Math.ceil(highest / gridStep);
const growths = Array.from({ length: lastPoint - firstPoint + 1 }, (_, index) =>
  Math.min(highest, Math.max(lowest, (firstPoint + index) * gridStep)),
);
const scanBottom = scanTop + growths.length - 1;

/** Every yearly rate at which the cash flow is worth nothing, by a scan and by halving; as in `internalRates`. */
export function writeRates(book: Book): void {
  const sheet = book.sheet('rates');
  const { rates: words, sheets } = book.words.workbook;
  const cached = new CachedRates(cachedMonths(book.snapshot.main));
  const points = cached.scan(growths);
  const found = cached.isScanned ? (points.at(-1)?.found ?? 0) : cached.single(lowest, highest);
  const blocks = Array.from({ length: ratesListed }, (_, index) => new RateBlock(index, scanBottom));
  sheet.text(0, 0, sheets.rates, { bold: true, size: 16, color: 'accent' });
  sheet.text(1, 0, words.lead, { color: 'soft' });
  writeFound(found, book, sheet);
  writeScan(points, book, sheet);
  const rates = blocks.map((block, index) => {
    const isThere = index < found;
    const [from, to] = cached.isScanned ? bracket(points, index + 1) : [lowest, highest];
    const rate = isThere ? cached.halved(from, to, block.halvings) : null;
    block.write(rate, book, sheet);
    return rate?.logarithm ?? null;
  });
  writeList(blocks, rates, found, book, sheet);
  sheet.widths([30, 18, 18, 14, 3, ...blocks.flatMap(() => [10, 20, 20, 20, 14, 3])]);
  sheet.worksheet.setFreezePanes(scanTop, 0);
  sheet.worksheet.setPrintArea(0, 0, scanTop + 30, blocks[0]?.right ?? scan.found);
}

/** Only a cash flow that changes sign more than once is scanned: otherwise there is at most one rate. */
function writeFound(found: number, { words }: Book, sheet: Sheet): void {
  const signs = [lowest, highest].map((end) => `SIGN(${valueAt(formulaNumber(end))})`);
  const single = `IF(${signs.join('*')}<=0,1,0)`;
  const scanned = cellName(scanBottom, scan.found);
  const formula = `IF(calc_signChanges=0,0,IF(calc_signChanges=1,${single},${scanned}))`;
  sheet.text(3, 0, words.workbook.case.names.ratesFound);
  sheet.formula(3, scan.found, formula, found, { number: 'whole' });
  sheet.define('calc_ratesFound', 3, scan.found);
}

/** The interval of the scan in which a rate lies; a point that is one itself is both its ends. */
function bracket(points: ReturnType<CachedRates['scan']>, rate: number): readonly [number, number] {
  const at = points.findIndex(({ found }) => found === rate);
  const to = growths[at] ?? highest;
  return [points[at]?.value === 0 ? to : (growths[at - 1] ?? lowest), to];
}

function writeScan(points: ReturnType<CachedRates['scan']>, { words }: Book, sheet: Sheet): void {
  const { columns, scan: title } = words.workbook.rates;
  sheet.text(rateHead - 1, scan.point, title, { bold: true, color: 'accent' });
  const heads = [columns.point, columns.growth, columns.value, columns.found];
  sheet.heads(rateHead, 0, heads, [0, 1, 2, 3]);
  sheet.lines(rateHead, 2);
  const soft = { color: 'soft' } as const;
  points.forEach(({ value, found }, index) => {
    const row = scanTop + index;
    const cell = (column: number, up = 0) => cellName(row - up, column);
    sheet.number(row, scan.point, firstPoint + index, { number: 'whole', ...soft });
    sheet.number(row, scan.growth, growths[index] ?? 0, { number: 'fraction', ...soft });
    const formula = `IF(calc_signChanges>1,${valueAt(cell(scan.growth))},0)`;
    sheet.seriesFormula(row, scan.value, formula, value, { number: 'decimal', ...soft });
    const isHit = `${cell(scan.value)}=0`;
    const isRate =
      index === 0 ? isHit : `OR(${isHit},SIGN(${cell(scan.value, 1)})*SIGN(${cell(scan.value)})<0)`;
    const soFar = `IF(AND(calc_signChanges>1,${isRate}),1,0)${index === 0 ? '' : `+${cell(scan.found, 1)}`}`;
    sheet.seriesFormula(row, scan.found, soFar, found, { number: 'whole', ...soft });
  });
}

/** The rates one below the other, a month and a year, and all of them as one text for the reason beside the result. */
function writeList(
  blocks: readonly RateBlock[],
  rates: readonly (number | null)[],
  found: number,
  book: Book,
  sheet: Sheet,
): void {
  const { rates: words } = book.words.workbook;
  const { columns } = words;
  sheet.heads(4, 0, [columns.rate, columns.growth, columns.perMonth, columns.perYear], [1, 2, 3]);
  sheet.lines(4, 2);
  blocks.forEach((block, index) => {
    const row = 5 + index;
    const rate = rates[index] ?? null;
    const whenThere = (formula: string) => `IF(calc_ratesFound>${index},${formula},"")`;
    const logarithm = cellName(row, 1);
    const put = (
      column: number,
      formula: string,
      cached: number | null,
      number: 'fraction' | 'finePercent',
    ) => {
      sheet.formula(row, column, whenThere(formula), cached ?? '', { number, align: 'right' });
    };
    sheet.text(row, 0, words.rate(index + 1));
    put(1, block.found, rate, 'fraction');
    put(2, `EXP(${logarithm})-1`, rate === null ? null : Math.expm1(rate), 'finePercent');
    put(3, `EXP(12*${logarithm})-1`, rate === null ? null : Math.expm1(12 * rate), 'finePercent');
  });
  sheet.define('calc_rate', 5, 1);
  const below = 5 + blocks.length;
  const sign = book.snapshot.language === 'en' ? '%' : '\u00a0%';
  const texts = blocks.map((_, index) => {
    const text = `ROUND(100*${cellName(5 + index, 3)},1)&"${sign}"`;
    return index === 0 ? text : `IF(calc_ratesFound>${index},"; "&${text},"")`;
  });
  const more = `IF(calc_ratesFound>${blocks.length},"; …","")`;
  sheet.text(below, 0, words.all);
  const all = found === 0 ? '' : listed(rates, found, book);
  sheet.formula(below, 1, `IF(calc_ratesFound=0,${formulaText('')},${[...texts, more].join('&')})`, all);
  sheet.define('calc_ratesListed', below, 1);
}

function listed(rates: readonly (number | null)[], found: number, { format }: Book): string {
  const texts = rates.flatMap((rate) => (rate === null ? [] : [format.percent(Math.expm1(12 * rate), 1)]));
  return [...texts, ...(found > rates.length ? ['…'] : [])].join('; ');
}
