import type { Chart, Worksheet } from 'wasm-xlsxwriter';
import { cellName, fixedCell, quotedSheet } from './cell-name';
import { dash } from './formula-text';
import type { Writer } from './load-writer';
import type { Look, Styles } from './styles';

/** What a formula has come to in the app: shown by whoever opens the file without calculating. */
export type Cached = number | string | boolean;

/** Excel's longest text in a cell, and its longest address. */
const longestText = 32_767;
const longestAddress = 2_000;

/** A cell that starts with one of these would be a formula if it were typed. */
const looksLikeFormula = /^[=+\-@\t\r\n]/;

/** A rule that a cell's value must follow. */
export interface Validation {
  readonly cell: string;
  readonly kind: 'decimal' | 'list';
  /** Bounds, or the range of the list. */
  readonly from: string;
  readonly to?: string;
  readonly title: string;
  readonly message: string;
}

/** One sheet of the workbook. Rows and columns count from 0. */
export class Sheet {
  readonly name: string;
  readonly worksheet: Worksheet;
  readonly validations: Validation[] = [];
  /** One for each chart, in the order in which they were inserted. */
  readonly chartFinishes: ((xml: string) => string)[] = [];
  /** Rows above which a new page begins on paper. */
  readonly pageBreaks: number[] = [];
  /** True once it has long columns of formulas, which Excel is not to compare with their neighbours. */
  hasSeries = false;
  readonly #writer: Writer;
  readonly #styles: Styles;
  readonly #defineName: (name: string, reference: string) => void;

  constructor(
    name: string,
    worksheet: Worksheet,
    writer: Writer,
    styles: Styles,
    defineName: (name: string, reference: string) => void,
  ) {
    this.name = name;
    this.worksheet = worksheet;
    this.#writer = writer;
    this.#styles = styles;
    this.#defineName = defineName;
    worksheet.setName(name);
  }

  /** Text, whatever it looks like: it never becomes a formula, an address or a number. */
  text(row: number, column: number, text: string, look: Look = {}): void {
    const shown = text.slice(0, longestText);
    const format = this.#styles.of(looksLikeFormula.test(shown) ? { ...look, quoted: true } : look);
    if (shown === '') this.worksheet.writeBlank(row, column, format);
    else this.worksheet.writeStringWithFormat(row, column, shown, format);
  }

  number(row: number, column: number, value: number, look: Look = {}): void {
    this.worksheet.writeNumberWithFormat(row, column, value, this.#styles.of(look)).free();
  }

  /** A number, or the dash where there is none. */
  numberOrDash(row: number, column: number, value: number | null | undefined, look: Look = {}): void {
    if (typeof value === 'number' && Number.isFinite(value)) this.number(row, column, value, look);
    else this.text(row, column, dash, { ...look, align: 'right' });
  }

  /** A formula without its equals sign, in English and with commas, as files hold them. */
  formula(row: number, column: number, formula: string, cached: Cached, look: Look = {}): void {
    const bare = new this.#writer.Formula(`=${formula}`);
    const made = bare.setResult(resultText(cached));
    this.worksheet.writeFormulaWithFormat(row, column, made, this.#styles.of(look)).free();
    // There are tens of thousands of these, and each call hands out the sheet anew: the collector would come too late.
    bare.free();
    made.free();
  }

  /**
   * A formula of a long column. Every other row stands in parentheses: LibreOffice calculates like formulas below each
   * other on several threads at a time, and crashes now and then where they wait for others (seen in 7.4).
   */
  seriesFormula(row: number, column: number, formula: string, cached: Cached, look: Look = {}): void {
    this.hasSeries = true;
    this.formula(row, column, row % 2 === 0 ? formula : `(${formula})`, cached, look);
  }

  /** An address that can be followed; one that is too long for that, or leads elsewhere than to the web, is text. */
  address(row: number, column: number, address: string, text: string, look: Look = {}): void {
    if (!/^https?:\/\//.test(address) || address.length > longestAddress) {
      this.text(row, column, address, look);
      return;
    }
    const link = new this.#writer.Url(address).setText(text);
    this.worksheet.writeUrlWithFormat(row, column, link, this.#styles.of({ ...look, color: 'accent' }));
  }

  /** Fills a stretch of a row with one look. */
  band(row: number, from: number, to: number, look: Look): void {
    for (let column = from; column <= to; column++)
      this.worksheet.writeBlank(row, column, this.#styles.of(look));
  }

  /** Texts in a row, as the heads of columns; those of numbers stand on the right. */
  heads(
    row: number,
    column: number,
    texts: readonly string[],
    numbers: readonly number[] = [],
    look: Look = {},
  ): void {
    texts.forEach((text, index) => {
      this.text(row, column + index, text, {
        bold: true,
        fill: 'accent',
        color: 'white',
        wrap: true,
        ...(numbers.includes(index) ? { align: 'right' } : index > 0 ? { align: 'left', indent: 1 } : {}),
        ...look,
      });
    });
  }

  /** Makes room for heads of more than one line. */
  lines(row: number, lines: number): void {
    this.worksheet.setRowHeight(row, 15 * lines);
  }

  widths(widths: readonly number[]): void {
    widths.forEach((width, column) => this.worksheet.setColumnWidth(column, width));
  }

  /** Gives a cell a name that formulas of all sheets can use. */
  define(name: string, row: number, column: number): void {
    this.#defineName(name, this.reference(row, column));
  }

  /** Gives a range a name. */
  defineRange(name: string, top: number, left: number, bottom: number, right: number): void {
    this.#defineName(name, `${this.reference(top, left)}:${fixedCell(bottom, right)}`);
  }

  /** The cell as formulas of other sheets name it. */
  reference(row: number, column: number): string {
    return `${quotedSheet(this.name)}!${fixedCell(row, column)}`;
  }

  validate(row: number, column: number, validation: Omit<Validation, 'cell'>): void {
    this.validations.push({ cell: cellName(row, column), ...validation });
  }

  /** @param finish adds to the finished text of the chart what the library cannot write */
  insert(row: number, column: number, chart: Chart, finish = (xml: string): string => xml): void {
    this.worksheet.insertChart(row, column, chart);
    this.chartFinishes.push(finish);
  }
}

/**
 * Stands for a formula that comes to no text at all: the library would write it as the number 0. The finished file has an
 * empty text there; see `completedFile`.
 */
export const emptyResult = '\uE000empty';

function resultText(cached: Cached): string {
  if (cached === '') return emptyResult;
  if (typeof cached === 'boolean') return cached ? 'TRUE' : 'FALSE';
  return String(cached);
}
