import { isSurveyed, segmentShares, type Segment } from '../../model/benchmarks';
import type { CustomerShares } from '../../model/customer-formula-inputs';
import type { DefensibleStepId } from '../../model/defensible-customer-value';
import { dissatisfiedShares } from '../../model/dissatisfied-shares';
import { followThroughInForce } from '../../model/follow-through-in-force';
import type { SegmentValue } from '../../model/results';
import { satisfiedCustomerValue } from '../../model/satisfied-customer-value';
import type { Book } from './book';
import { customerValueChart } from './charts/customer-value-chart';
import { cellName } from './cell-name';
import { dash } from './formula-text';
import { inputName } from './input-names';
import type { NumberKind } from './number-formats';
import type { Cached, Sheet } from './sheet';
import { evidenceConversion } from './used-formulas';

/** The three sets of shares that are valued, in the order of the columns. */
const columns = ['b2b', 'b2c', 'own'] as const;
type Column = (typeof columns)[number];

const shareIds = ['retention', 'crossSell', 'referralRate', 'referralConversion'] as const;
type ShareId = (typeof shareIds)[number];

const factorIds: Readonly<Record<ShareId, string>> = {
  retention: 'used_retentionFollowThrough',
  crossSell: 'used_crossSellFollowThrough',
  referralRate: 'used_referralFollowThrough',
  referralConversion: 'used_referralConversionFollowThrough',
};

export const customerValueRows = { head: 3, parts: 11 } as const;

/** One row of the table: a formula per column, and the names that the column of one's own has. */
interface Row {
  readonly label: string;
  readonly number: NumberKind;
  readonly formula: (letter: string, column: Column) => string;
  readonly cached: (column: Column) => Cached;
  readonly name?: string;
  /** Names of the B2B and B2C cells. */
  readonly segmentNames?: boolean;
  readonly bold?: boolean;
}

/** The published formula part by part and the walk to the defensible figure, as formulas for B2B, B2C and own shares. */
export function writeCustomerValue(book: Book): void {
  const sheet = book.sheet('customerValue');
  const { customerValue: words, sheets } = book.words.workbook;
  sheet.text(0, 0, sheets.customerValue, { bold: true, size: 16, color: 'accent' });
  sheet.text(1, 0, words.lead, { color: 'soft' });
  const { segment } = book.words.levers;
  sheet.heads(customerValueRows.head, 0, [words.money, segment.b2b, segment.b2c, segment.own], [1, 2, 3]);
  let row: number = customerValueRows.head + 1;
  const section = (title: string, rows: readonly Row[]) => {
    sheet.text(row, 0, title, { bold: true, color: 'accent', line: 'bottom' });
    sheet.band(row, 1, 3, { line: 'bottom' });
    row += 1;
    for (const one of rows) writeRow(row++, one, sheet);
  };
  section(words.stated, statedRows(book));
  section(words.published, publishedRows(book));
  section(words.followThrough, factorRows(book));
  section(words.done, doneRows(book));
  section(words.anyway, anywayRows(book));
  section(words.walk, walkRows(book));
  sheet.widths([58, 16, 16, 16, 3]);
  sheet.worksheet.setFreezePanes(4, 1);
  sheet.insert(3, 5, customerValueChart(book));
}

function writeRow(
  row: number,
  { label, number, formula, cached, name, segmentNames, bold }: Row,
  sheet: Sheet,
) {
  const look = { number, ...(bold ? { bold } : {}) };
  sheet.text(row, 0, label, bold ? { bold } : {});
  columns.forEach((column, index) => {
    const letter = cellName(0, index + 1).slice(0, -1);
    sheet.formula(row, index + 1, formula(letter, column), cached(column), look);
    if (name === undefined) return;
    if (column === 'own') sheet.define(name, row, index + 1);
    else if (segmentNames === true) sheet.define(`${name}_${column}`, row, index + 1);
  });
}

/** Rows of the sheet, counted from 1 as formulas do, by what is in them. */
const stated = {
  purchaseValue: 6,
  retention: 7,
  crossSell: 8,
  referralRate: 9,
  reach: 10,
  referralConversion: 11,
};
const factor = { retention: 21, crossSell: 22, referralRate: 23, referralConversion: 24 };
const done = { retention: 26, crossSell: 27, referralRate: 28, referralConversion: 29 };
const anyway = { retention: 31, crossSell: 32, referralRate: 33, referralConversion: 34 };

const sharesOf = ({ snapshot }: Book, column: Column): CustomerShares =>
  column === 'own' ? snapshot.main.inputs : segmentShares(column);
const valueOf = ({ snapshot }: Book, column: Column): SegmentValue =>
  column === 'own' ? snapshot.main.results : snapshot.main.results[column];

function statedRows(book: Book): readonly Row[] {
  const { inputs } = book.snapshot.main;
  const row = (id: 'purchaseValue' | 'reach' | ShareId, number: NumberKind): Row => ({
    label: inputName(id, book.words),
    number,
    formula: (_, column) =>
      column === 'own' || !isSurveyed(id) ? `used_${id}` : String(segmentShares(column)[id]),
    cached: (column) => (isSurveyed(id) ? sharesOf(book, column)[id] : inputs[id]),
  });
  return [
    row('purchaseValue', 'cents'),
    row('retention', 'percent'),
    row('crossSell', 'percent'),
    row('referralRate', 'percent'),
    row('reach', 'count'),
    row('referralConversion', 'percent'),
  ];
}

function publishedRows(book: Book): readonly Row[] {
  const { results } = book.words.explanations;
  const scalar = (
    id:
      | 'retentionPart'
      | 'crossSellPart'
      | 'referralPart'
      | 'satisfiedCustomerValue'
      | 'multiplier'
      | 'referralReproduction'
      | 'parityReach',
    number: NumberKind,
    formula: (letter: string) => string,
  ): Row => ({
    label: results[id].name,
    number,
    formula,
    cached: (column) => valueOf(book, column)[id].value ?? dash,
    name: `result_${id}`,
    segmentNames: true,
    bold: id === 'satisfiedCustomerValue',
  });
  const reproduction = (c: string) =>
    `${c}${stated.referralRate}*${c}${stated.reach}*${c}${stated.referralConversion}`;
  const recommends = (c: string) => `${c}${stated.referralRate}*${c}${stated.referralConversion}`;
  const own = (c: string) => `${c}${stated.retention}+${c}${stated.crossSell}`;
  return [
    scalar('retentionPart', 'cents', (c) => `${c}${stated.purchaseValue}*${c}${stated.retention}`),
    scalar('crossSellPart', 'cents', (c) => `${c}${stated.purchaseValue}*${c}${stated.crossSell}`),
    scalar('referralPart', 'cents', (c) => `${c}${stated.purchaseValue}*${reproduction(c)}`),
    scalar('satisfiedCustomerValue', 'cents', (c) => `${c}13+${c}14+${c}15`),
    scalar('multiplier', 'fraction', (c) => `${own(c)}+${reproduction(c)}`),
    scalar('referralReproduction', 'fraction', reproduction),
    scalar('parityReach', 'fraction', (c) => `IFERROR((${own(c)})/(${recommends(c)}),"${dash}")`),
  ];
}

/** Under the evidence the factor of the conversion depends on the conversion that was stated. */
function factorRows(book: Book): readonly Row[] {
  return shareIds.map((id) => ({
    label: inputName(id, book.words),
    number: 'percent',
    formula: (letter, column) =>
      id === 'referralConversion' && column !== 'own'
        ? `IF(used_claimStrength="evidence",${evidenceConversion(`${letter}${stated[id]}`)},${factorIds[id]})`
        : factorIds[id],
    cached: (column) =>
      followThroughInForce(book.snapshot.main.inputs, sharesOf(book, column).referralConversion)[id],
  }));
}

function doneRows(book: Book): readonly Row[] {
  return shareIds.map((id) => ({
    label: inputName(id, book.words),
    number: 'finePercent',
    formula: (letter) => `${letter}${stated[id]}*${letter}${factor[id]}`,
    cached: (column) => sharesOf(book, column)[id] * factorsOf(book, column)[id],
    name: `done_${id}`,
  }));
}

function anywayRows(book: Book): readonly Row[] {
  return shareIds.map((id) => ({
    label: inputName(id, book.words),
    number: 'finePercent',
    formula: (letter) =>
      `IF(used_counterfactual="incremental",used_${id}Dissatisfied,0)*${letter}${factor[id]}`,
    cached: (column) => dissatisfiedShares(book.snapshot.main.inputs)[id] * factorsOf(book, column)[id],
    name: `anyway_${id}`,
  }));
}

const factorsOf = (book: Book, column: Column): CustomerShares =>
  followThroughInForce(book.snapshot.main.inputs, sharesOf(book, column).referralConversion);

/** What is left after each step, as in `defensibleCustomerValue`. */
function walkRows(book: Book): readonly Row[] {
  const { steps } = book.words.case.waterfall;
  const { left } = book.words.workbook.customerValue;
  const { results } = book.words.explanations;
  const a = (c: string) => `${c}${stated.purchaseValue}`;
  const k = (c: string) => `${c}${stated.reach}`;
  const retention = (c: string) => `${a(c)}*(${c}${done.retention}-${c}${anyway.retention})`;
  const crossSell = (c: string) => `${a(c)}*(${c}${done.crossSell}-${c}${anyway.crossSell})`;
  const referred = (c: string, rows: typeof done) =>
    `${c}${rows.referralRate}*${c}${rows.referralConversion}`;
  const referral = (c: string) => `${a(c)}*${k(c)}*(${referred(c, done)}-${referred(c, anyway)})`;
  const formulas: Readonly<Record<DefensibleStepId, (c: string) => string>> = {
    published: (c) => `${c}16`,
    followThrough: (c) =>
      `${a(c)}*(${c}${done.retention}+${c}${done.crossSell}+${k(c)}*${referred(c, done)})`,
    counterfactual: (c) => `used_causalShare*(${retention(c)}+${crossSell(c)}+${referral(c)})`,
    margin: (c) =>
      `used_causalShare*(used_grossMargin*(${retention(c)}+${referral(c)})+used_expansionMargin*${crossSell(c)})`,
  };
  const ids = ['published', 'followThrough', 'counterfactual', 'margin'] as const;
  const stepOf = (column: Column, id: DefensibleStepId) =>
    valueOf(book, column).defensibleSteps.find((step) => step.id === id)?.left ?? 0;
  const rows = ids.map((id): Row => ({
    label: id === 'published' ? steps[id] : `${steps[id]}: ${left}`,
    number: 'cents',
    formula: formulas[id],
    cached: (column) => stepOf(column, id),
  }));
  return [
    ...rows,
    {
      label: results.defensibleCustomerValue.name,
      number: 'cents',
      formula: (c) => `${c}39`,
      cached: (column) => valueOf(book, column).defensibleCustomerValue.value ?? dash,
      name: 'result_defensibleCustomerValue',
      segmentNames: true,
      bold: true,
    },
  ];
}

/** The published value of a segment's shares, for the chart's cached values. */
export const partsOf = (book: Book, column: Segment | 'own') => {
  const { purchaseValue, reach } = book.snapshot.main.inputs;
  return satisfiedCustomerValue({ purchaseValue, reach, ...sharesOf(book, column) });
};
