import type { Box } from './rendered-deck';

/** Something that stands on a slide, and what it says; a chart writes its texts itself. */
export interface Frame extends Box {
  readonly kind: 'text' | 'table' | 'chart' | 'picture';
  readonly text: string;
}

const unitsPerInch = 914_400;

/** The frames of a slide, read from its XML; ornaments that say nothing are left out. */
export function slideFrames(xml: string, number: number): readonly Frame[] {
  const pieces = xml.match(/<p:(sp|graphicFrame|pic)>.*?<\/p:\1>/gs) ?? [];
  return pieces.flatMap((piece): readonly Frame[] => {
    const [, x, y, width, height] =
      /<a:off x="(\d+)" y="(\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"/.exec(piece) ?? [];
    const [left = NaN, top = NaN, wide = NaN, high = NaN] = [x, y, width, height].map(
      (value) => Number(value) / unitsPerInch,
    );
    const kind = kindOf(piece);
    const text = piece.includes('type="slidenum"') ? String(number) : textOf(piece);
    if (kind === 'text' && text === '') return [];
    return [{ kind, text, left, top, right: left + wide, bottom: top + heightOf(piece, high) }];
  });
}

const kindOf = (piece: string): Frame['kind'] => {
  if (piece.startsWith('<p:pic>')) return 'picture';
  if (piece.includes('<a:tbl>')) return 'table';
  return piece.includes('<c:chart') ? 'chart' : 'text';
};

/** A table is as high as its rows. */
function heightOf(piece: string, height: number): number {
  const rows = [...piece.matchAll(/<a:tr h="(\d+)"/g)].map(([, row]) => Number(row) / unitsPerInch);
  return rows.length === 0 ? height : rows.reduce((sum, row) => sum + row, 0);
}

const textOf = (piece: string): string =>
  [...piece.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, text = '']) => text)
    .join(' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
