import { encode } from 'uqr';

/** A QR code as squares: `size` of them in each direction, the quiet zone around them included. */
export interface QrCode {
  readonly size: number;
  /** Rows from the top; true is black. */
  readonly rows: readonly (readonly boolean[])[];
}

/** The border that readers need to find the code, in squares (ISO/IEC 18004). */
export const quietZone = 4;

/** The smallest code that says a text, with as much correction as fits into it; null when the text is too long for one. */
export function qrCode(text: string): QrCode | null {
  try {
    const bytes = [...new TextEncoder().encode(text)];
    const { data, size } = encode(bytes, { ecc: 'L', boostEcc: true, border: quietZone });
    return { size, rows: data };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The black squares as one path, a run of a row at a time: `M4 4h7v1h-7z…`. One unit is one square. */
export const qrPath = ({ rows }: QrCode): string =>
  rows.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join('');

function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((isBlack, x) => {
    const last = runs.at(-1);
    if (!isBlack) return;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}

/** The code as a file, black on white whatever the page looks like. */
export const qrSvg = (code: QrCode): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${code.size} ${code.size}" shape-rendering="crispEdges">` +
  `<path fill="#fff" d="M0 0h${code.size}v${code.size}H0z"/><path d="${qrPath(code)}"/></svg>`;
