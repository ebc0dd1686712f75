import type { Book } from './book';
import { BreakEvenBlock, blockRows, blockWidth, type BlockRow } from './break-even-block';
import { cachedSearch, noValue, type CachedSearch, type CachedTrial } from './cached-search';
import { dash, formulaNumber } from './formula-text';
import { lastMonth } from './month-places';
import type { NumberKind } from './number-formats';
import type { Sheet } from './sheet';

/** The ends that are looked at first: churn as today, the largest cut, nobody leaves. */
const ends = 3;
/** Rounds of the search: it stops finding digits after eleven in nearly every case. */
const rounds = 12;

const epsilon = '2^-52';
/** How the rows of a block's head are shown; the points of the search are shares of customers who stay a month. */
const kinds: Readonly<Partial<Record<BlockRow, NumberKind>>> = {
  ...{ churn: 'finePercent', kept: 'finePercent', months: 'whole', finished: 'whole', part: 'fraction' },
  ...{ base: 'money', value: 'money', newestValue: 'money', oppositeValue: 'money', replacedValue: 'money' },
  ...{ newest: 'finePercent', opposite: 'finePercent', replaced: 'finePercent', best: 'finePercent' },
};

/**
 * The churn cut at which net present value is zero. It is a formula too: the search of `breakEvenChurnCut`, laid out in
 * cells. It looks for the share of customers who stay in a month, in which the value bends least.
 */
export function writeBreakEven(book: Book): void {
  const sheet = book.sheet('breakEven');
  const { breakEven: words, sheets, months } = book.words.workbook;
  sheet.text(0, 0, sheets.breakEven, { bold: true, size: 16, color: 'accent' });
  sheet.text(1, 0, words.lead, { color: 'soft' });
  const blocks = Array.from(
    { length: ends + rounds },
    (_, index) => new BreakEvenBlock(index, sheets.months),
  );
  writeLabels(book, sheet);
  const search = cachedSearch(book.snapshot.main, rounds);
  const titles = [words.now, words.largest, words.none];
  blocks.forEach((block, index) => {
    sheet.text(blockRows.title, block.left, titles[index] ?? words.round(index - ends + 1), {
      bold: true,
      color: 'accent',
    });
    const { columns } = words;
    sheet.heads(blockRows.columns, block.left, [
      ...[columns.churnOnly, columns.recommendations, columns.referralsSoFar, columns.referred],
    ]);
    const trial = search.trials[index];
    writeMonths(block, trial, sheet);
    const put = (row: BlockRow, formula: string) => {
      const look = { number: kinds[row] ?? 'exact', color: 'soft' } as const;
      const cached = trial?.head[row] ?? NaN;
      sheet.formula(blockRows[row], block.left, formula, Number.isNaN(cached) ? '' : cached, look);
    };
    put('base', block.base());
    put('value', block.value());
    const before = blocks[index - 1];
    if (index < ends) writeEnd(index, block, blocks, put);
    else if (before !== undefined) writeRound(block, before, put);
  });
  writeSteps(book, sheet, blocks, search);
  for (let month = 0; month <= lastMonth; month++)
    sheet.number(blockRows.today + month, 0, month, { number: 'whole', color: 'soft' });
  sheet.text(blockRows.columns, 0, months.columns.month, { bold: true, fill: 'accent', color: 'white' });
  sheet.worksheet.setColumnWidth(0, 46);
  sheet.worksheet.setColumnRangeWidth(1, blocks.length * blockWidth, 13);
  sheet.worksheet.setRowHeight(blockRows.columns, 42);
  sheet.worksheet.setFreezePanes(blockRows.today, 1);
  // On paper the head with its first rounds says enough.
  sheet.worksheet.setPrintArea(0, 0, blockRows.part, ends * blockWidth);
}

function writeLabels(book: Book, sheet: Sheet): void {
  const { rows } = book.words.workbook.breakEven;
  sheet.text(blockRows.base, 0, book.words.explanations.results.npv.name);
  for (const [id, text] of Object.entries(rows) as [keyof typeof rows, string][])
    sheet.text(blockRows[id], 0, text);
}

function writeMonths(block: BreakEvenBlock, trial: CachedTrial | undefined, sheet: Sheet): void {
  for (let month = 0; month <= lastMonth; month++)
    block.monthFormulas(month).forEach((formula, column) => {
      const cached = trial?.block.months[month]?.[column] ?? 0;
      sheet.seriesFormula(blockRows.today + month, block.left + column, formula, cached, {
        number: 'count',
        color: 'soft',
      });
    });
}

/** The three ends, and in the third column what the search starts with. */
function writeEnd(
  index: number,
  block: BreakEvenBlock,
  blocks: readonly BreakEvenBlock[],
  put: (row: BlockRow, formula: string) => void,
): void {
  const [low, largest] = blocks;
  if (low === undefined || largest === undefined) return;
  const loses = `${low.head('value')}<0`;
  const churns = ['used_churnNow', 'used_churnNow*(1-calc_largestCut)', '0'];
  const months = [
    'IF(used_grossMargin<0,-1,calc_lastMonth)',
    `IF(AND(${low.head('months')}>=0,${loses}),calc_lastMonth,-1)`,
    `IF(AND(${low.head('months')}>=0,${loses},${largest.head('value')}<0,calc_largestCut<1),calc_lastMonth,-1)`,
  ];
  put('churn', churns[index] ?? '0');
  put('kept', `MAX(0,1-${block.head('churn')})^(1/12)`);
  put('months', months[index] ?? '-1');
  if (index < ends - 1) return;
  const chosen = (row: BlockRow) => `IF(calc_searchTo=2,${block.head(row)},${largest.head(row)})`;
  put('newest', chosen('kept'));
  put('newestValue', chosen('value'));
  put('opposite', low.head('kept'));
  put('oppositeValue', low.head('value'));
  put('replaced', chosen('kept'));
  put('replacedValue', chosen('value'));
  put('best', chosen('kept'));
  put('finished', `IF(OR(calc_searchTo=0,${chosen('value')}=0),1,0)`);
  put('part', '0.5');
}

/** One round of Chandrupatla's search, as in `findRoot`; once it has finished nothing moves any more. */
function writeRound(
  block: BreakEvenBlock,
  last: BreakEvenBlock,
  put: (row: BlockRow, formula: string) => void,
): void {
  const was = (row: BlockRow) => last.head(row);
  const is = (row: BlockRow) => block.head(row);
  const unless = (finished: string, otherwise: string) => `IF(${was('finished')}=1,${finished},${otherwise})`;
  const sameSide = `(${is('value')}>0)=(${was('newestValue')}>0)`;
  put('kept', unless(was('best'), `${was('newest')}+${was('part')}*(${was('opposite')}-${was('newest')})`));
  put('churn', `MAX(0,1-${is('kept')}^12)`);
  put('months', 'IF(calc_searchTo>0,calc_lastMonth,-1)');
  put('newest', unless(was('newest'), is('kept')));
  put('newestValue', unless(was('newestValue'), is('value')));
  put('opposite', unless(was('opposite'), `IF(${sameSide},${was('opposite')},${was('newest')})`));
  put(
    'oppositeValue',
    unless(was('oppositeValue'), `IF(${sameSide},${was('oppositeValue')},${was('newestValue')})`),
  );
  put('replaced', unless(was('replaced'), `IF(${sameSide},${was('newest')},${was('opposite')})`));
  put(
    'replacedValue',
    unless(was('replacedValue'), `IF(${sameSide},${was('newestValue')},${was('oppositeValue')})`),
  );
  put(
    'best',
    unless(
      was('best'),
      `IF(ABS(${is('newestValue')})<ABS(${is('oppositeValue')}),${is('newest')},${is('opposite')})`,
    ),
  );
  const tolerance = `((2*${epsilon}*ABS(${is('best')})+1E-15)/ABS(${is('opposite')}-${is('newest')}))`;
  const isNothing = `ABS(${is('newestValue')})<=${formulaNumber(noValue)}*calc_moved`;
  put('finished', unless('1', `IF(${isNothing},1,IFERROR(IF(${tolerance}>0.5,1,0),1))`));
  const part = `IFERROR(MIN(1-${tolerance},MAX(${tolerance},${nextPart(is)})),0.5)`;
  put('part', `IF(${is('finished')}=1,0.5,${part})`);
}

/** Inverse quadratic interpolation where it can be trusted, else halfway. */
function nextPart(is: (row: BlockRow) => string): string {
  const [a, b, c] = [is('newest'), is('opposite'), is('replaced')];
  const [fa, fb, fc] = [is('newestValue'), is('oppositeValue'), is('replacedValue')];
  const xi = `(${a}-${b})/(${c}-${b})`;
  const phi = `((${fa}-${fb})/(${fc}-${fb}))`;
  const interpolated = `${fa}/(${fb}-${fa})*${fc}/(${fb}-${fc})+(${c}-${a})/(${b}-${a})*${fa}/(${fc}-${fa})*${fb}/(${fc}-${fb})`;
  return `IF(AND(${phi}^2<${xi},(1-${phi})^2<1-${xi}),${interpolated},0.5)`;
}

/** Where the search ends and what it found, in named cells below the blocks. */
function writeSteps(
  book: Book,
  sheet: Sheet,
  blocks: readonly BreakEvenBlock[],
  { largestCut, searchTo }: CachedSearch,
): void {
  const [low, largest, none] = blocks;
  const best = blocks.at(-1);
  if (low === undefined || largest === undefined || none === undefined || best === undefined) return;
  const { inputs, results } = book.snapshot.main;
  const { names } = book.words.workbook.case;
  const lowestChurn = '(1E-9-used_discountRate)';
  const cut = `IF(OR(used_terminalValue="excluded",used_discountRate>0),1,IF(used_churnNow>${lowestChurn},1-${lowestChurn}/used_churnNow,1))`;
  const to = `IF(OR(used_grossMargin<0,${low.head('value')}>=0),0,IF(${largest.head('value')}>=0,1,IF(AND(calc_largestCut<1,${none.head('value')}>=0),2,0)))`;
  const found = `(used_churnNow-MAX(0,1-${best.head('best')}^12))/used_churnNow`;
  const without = `IF(${low.head('value')}>=0,0,IF(calc_searchTo=0,"${dash}",${found}))`;
  const rows = [
    ['calc_largestCut', names.largestCut, cut, largestCut],
    ['calc_searchTo', book.words.workbook.breakEven.rows.opposite, to, searchTo],
    [
      'calc_breakEvenCut',
      book.words.explanations.results.breakEvenChurnCut.name,
      `IF(OR(case_problem<>"",used_grossMargin<0),"${dash}",${without})`,
      results.breakEvenChurnCut.value ?? dash,
    ],
    [
      'calc_breakEvenReason',
      book.words.workbook.case.columns.reason,
      'IF(used_grossMargin<0,"marginNotPositive","cannotBreakEven")',
      inputs.grossMargin < 0 ? 'marginNotPositive' : 'cannotBreakEven',
    ],
  ] as const;
  const top = blockRows.today + lastMonth + 2;
  rows.forEach(([name, label, formula, cached], index) => {
    sheet.text(top + index, 0, label);
    sheet.formula(top + index, 1, formula, cached, { number: 'fraction' });
    sheet.define(name, top + index, 1);
  });
}
