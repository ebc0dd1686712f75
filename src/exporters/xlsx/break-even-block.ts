import { parameter } from '../../model/parameters';
import { cellName, columnName, quotedSheet } from './cell-name';
import { wonInMarket } from './month-columns';
import { firstMonthRow, lastMonth, monthLetters } from './month-places';

/** Rows of the head of a block, counted from 0. */
export const blockRows = {
  title: 3,
  churn: 4,
  kept: 5,
  months: 6,
  base: 7,
  value: 8,
  newest: 9,
  newestValue: 10,
  opposite: 11,
  oppositeValue: 12,
  replaced: 13,
  replacedValue: 14,
  best: 15,
  finished: 16,
  part: 17,
  columns: 19,
  today: 20,
} as const;
export type BlockRow = keyof typeof blockRows;
export const blockWidth = 4;

/** A block computes all months at one churn: customers with lower churn only, and what referrals add. */
export class BreakEvenBlock {
  readonly left: number;
  readonly #months: string;

  constructor(index: number, monthsName: string) {
    this.left = 1 + index * blockWidth;
    this.#months = `${quotedSheet(monthsName)}!`;
  }

  /** A cell of the block's head. */
  head(row: BlockRow): string {
    return `$${columnName(this.left)}$${blockRows[row] + 1}`;
  }

  cell(month: number, column: number): string {
    return cellName(blockRows.today + month, this.left + column);
  }

  /** The formulas of one month, from left to right. */
  monthFormulas(month: number): readonly string[] {
    const { today } = blockRows;
    const inMonth = `$A${today + month + 1}>${this.head('months')}`;
    if (month === 0) return [`IF(${inMonth},0,used_customers)`, '0', '0', '0'];
    const [recommendations, soFar] = [this.cell(month, 1), this.cell(month, 2)];
    const before = (column: number) => this.cell(month - 1, column);
    const [customersBefore, soFarBefore, referredBefore] = [before(0), before(2), before(3)];
    const effect = `${this.#months}$${monthLetters('effect')}$${firstMonthRow + month + 1}`;
    const churn = `(used_churnNow+(${this.head('churn')}-used_churnNow)*${effect})`;
    // After the longest ramp-up that can be typed the whole effect is there.
    const isComplete = month >= parameter('rampMonths').max;
    const kept = isComplete
      ? this.head('kept')
      : `IF(${effect}=1,${this.head('kept')},MAX(0,1-${churn})^(1/12))`;
    const recommends = `(${customersBefore}+calc_compounding*${referredBefore})*calc_referralsPerMonth`;
    const recommending = isComplete ? recommends : `${recommends}*${effect}`;
    const formulas = [
      `${customersBefore}*${kept}+calc_newPerMonth`,
      `MAX(calc_mostLost,${recommending})`,
      `${soFarBefore}+${wonInMarket(recommendations, soFarBefore)}`,
      `${referredBefore}*${kept}+used_incrementalReferralShare*(${soFar}-${soFarBefore})`,
    ];
    return formulas.map((formula) => `IF(${inMonth},0,${formula})`);
  }

  /** Net present value without what follows after the horizon, as in `combinedCaseNpv`; empty where nothing is tried. */
  base(): string {
    const now = (column: number) => this.#range(column, 1);
    const before = (column: number) => this.#range(column, 0);
    const kept = (at: (column: number) => string, without: string) => `(${at(0)}-${without}+${at(3)})`;
    const closing = kept(now, this.#monthRange('without', 1));
    const opening = kept(before, this.#monthRange('without', 0));
    const revenue = `calc_revenuePerMonth*(calc_weightOfClosing*${closing}+(1-calc_weightOfClosing)*${opening})`;
    const expansion = `calc_expansionPerMonth*${this.#monthRange('effect', 1)}*(${before(0)}+${before(3)})`;
    const referrals = `(${now(2)}-${before(2)})*(calc_savingPerReferral-used_referralReward)`;
    const flows = `used_grossMargin*${revenue}+used_expansionMargin*${expansion}+${referrals}-used_investmentPerYear/12`;
    const npv = `SUMPRODUCT(${this.#monthRange('discountFactor', 1)},${flows})-used_investmentOneOff`;
    return this.#whereTried(npv);
  }

  /**
   * The number whose root is searched: with a value after the horizon, net present value times the share that is lost
   * and discounted in a year. It has the same sign and no pole. Empty where nothing is tried: a text counts as above 0.
   */
  value(): string {
    const churn = this.head('churn');
    const lost = `(1+used_discountRate-(1-${churn}))`;
    const last = (column: number) => `INDEX(${this.#range(column, 0, 0)},calc_lastMonth+1)`;
    const kept = `(${last(0)}-INDEX(month_without,calc_lastMonth+1)+${last(3)})`;
    const beyond = `INDEX(month_discountFactor,calc_lastMonth+1)*used_grossMargin*used_annualRevenue*(1-${churn})*${kept}`;
    const counts = `AND(used_terminalValue="included",${lost}>1E-12)`;
    return this.#whereTried(`IF(${counts},${this.head('base')}*${lost}+${beyond},${this.head('base')})`);
  }

  #whereTried(formula: string): string {
    return `IF(${this.head('months')}<0,"",${formula})`;
  }

  /** Months 1 to the last, or the months before them; without the first, all from today. */
  #range(column: number, shift: 0 | 1, cut: 0 | 1 = 1): string {
    const letters = columnName(this.left + column);
    const top = blockRows.today + shift + 1;
    const bottom = blockRows.today + lastMonth + 1 - (shift === 0 ? cut : 0);
    return `${letters}$${top}:${letters}$${bottom}`;
  }

  #monthRange(column: string, shift: 0 | 1): string {
    const letters = monthLetters(column);
    const top = firstMonthRow + shift + 1;
    return `${this.#months}$${letters}$${top}:$${letters}$${top + lastMonth - 1}`;
  }
}
