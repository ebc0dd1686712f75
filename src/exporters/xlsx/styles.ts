import type { Color, Format } from 'wasm-xlsxwriter';
import type { Currency } from '../../i18n/currency';
import type { Writer } from './load-writer';
import type { NumberKind } from './number-formats';

/** How a cell looks. */
export interface Look {
  readonly number?: NumberKind;
  /** Of an amount in other money than the workbook's. */
  readonly currency?: Currency;
  /** Shows nothing for 0. */
  readonly hideZero?: boolean;
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: Ink;
  readonly fill?: 'accent' | 'input' | 'soft';
  readonly wrap?: boolean;
  readonly align?: 'left' | 'right' | 'center';
  readonly line?: 'top' | 'bottom';
  /** Steps away from the left edge. */
  readonly indent?: number;
  /** Text from outside that a cell would take for a formula once somebody edits it. */
  readonly quoted?: boolean;
}
export type Ink = 'ink' | 'soft' | 'accent' | 'white' | 'input';

/** Blue is the usual colour of what may be changed. */
const inks = { ink: 0x16202a, soft: 0x55616d, white: 0xffffff, input: 0x1f4fa3 } as const;
const fills = { input: 0xeaf1fb, soft: 0xf2f1ee } as const;

type Codes = Readonly<Record<NumberKind, string>>;

/** The formats of the workbook: each look is made once. */
export class Styles {
  readonly #writer: Writer;
  readonly #codesOf: (currency?: Currency) => Codes;
  readonly #accent: number;
  readonly #made = new Map<string, Format>();

  /** @param codesOf the format codes with the mark of a currency; of the workbook's when none is named */
  constructor(writer: Writer, codesOf: (currency?: Currency) => Codes, accent: string) {
    this.#writer = writer;
    this.#codesOf = codesOf;
    this.#accent = /^#[0-9a-f]{6}$/i.test(accent) ? parseInt(accent.slice(1), 16) : 0x0b6e69;
  }

  get accent(): number {
    return this.#accent;
  }

  /** The format code of a kind of number, for the axis of a chart. */
  code(kind: NumberKind): string {
    return this.#codesOf()[kind];
  }

  color(hex: number): Color {
    return this.#writer.Color.rgb(hex);
  }

  of(look: Look): Format {
    const key = JSON.stringify(look);
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = this.#make(look);
    this.#made.set(key, made);
    return made;
  }

  #codeOf(kind: NumberKind, { hideZero = false, currency }: Look): string {
    const code = this.#codesOf(currency)[kind];
    // Numbers above zero, below it, and zero; each begins with its locale.
    return hideZero ? `${code};${code.replace(']', ']-')};` : code;
  }

  #make(look: Look): Format {
    const { Format, FormatAlign } = this.#writer;
    const hexOf = (ink: Ink) => (ink === 'accent' ? this.#accent : inks[ink]);
    let format = new Format()
      .setFontName('Calibri')
      .setFontSize(look.size ?? 10)
      .setFontColor(this.color(hexOf(look.color ?? 'ink')))
      .setAlign(look.wrap === true ? FormatAlign.Top : FormatAlign.VerticalCenter);
    if (look.number !== undefined) format = format.setNumFormat(this.#codeOf(look.number, look));
    if (look.bold === true) format = format.setBold();
    if (look.quoted === true) format = format.setQuotePrefix();
    if (look.fill !== undefined) {
      const fill = look.fill === 'accent' ? this.#accent : fills[look.fill];
      format = format.setBackgroundColor(this.color(fill));
    }
    return this.#placed(this.#ruled(format, look), look);
  }

  /** Where the text stands in its cell. */
  #placed(format: Format, { align, indent, wrap }: Look): Format {
    const { FormatAlign } = this.#writer;
    const sides = { left: FormatAlign.Left, right: FormatAlign.Right, center: FormatAlign.Center };
    let placed = format;
    if (wrap === true) placed = placed.setTextWrap();
    if (align !== undefined) placed = placed.setAlign(sides[align]);
    return indent === undefined ? placed : placed.setIndent(indent);
  }

  #ruled(format: Format, { line }: Look): Format {
    const { FormatBorder } = this.#writer;
    const color = this.color(0xd3cfc7);
    if (line === 'top') return format.setBorderTop(FormatBorder.Thin).setBorderTopColor(color);
    return line === 'bottom' ? format.setBorderBottom(FormatBorder.Thin).setBorderBottomColor(color) : format;
  }
}
