import { harmless, officeColor } from './deck-page';

interface CellStyle {
  readonly color: string;
  /** That of the whole table: see fitted-table.ts. */
  readonly size: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'right';
}

/** A cell with all of its text: room is made by the size and the widths of the table, never by cutting. */
export function tableCell(text: string, { color, size, bold = false, align = 'left' }: CellStyle) {
  return {
    text: harmless(text),
    options: { fontSize: size, bold, align, color: officeColor(color) },
  };
}
