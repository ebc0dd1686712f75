import { shortenedTo } from '../../charts/svg/text-width';
import { harmless, officeColor } from './deck-page';
import { fittingSize } from './deck-text';

interface CellStyle {
  readonly color: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'right';
}

const pointsPerInch = 72;
/** Margins left and right, in inches. */
const margins = 0.16;

/** A cell of one line: smaller where the text is long, cut where even that does not help, never two lines. */
export function tableCell(text: string, width: number, height: number, style: CellStyle) {
  const { color, size, bold = false, align = 'left' } = style;
  const said = harmless(text);
  const fontSize = fittingSize(said, { w: width - margins, h: height }, size, bold);
  const shown = shortenedTo(said, (width - margins) * pointsPerInch, fontSize, bold);
  return { text: shown, options: { fontSize, bold, align, color: officeColor(color) } };
}
