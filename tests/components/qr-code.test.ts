import fc from 'fast-check';
import readCode from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrCode, qrPath, qrSvg, quietZone, type QrCode } from '../../src/components/qr-code';
import { openingScenario } from '../../src/state/scenario';
import { writeLink } from '../../src/state/write-link';

const pointsPerSquare = 3;
/** The reader gives up after one frame of a camera unless it is told to take its time. */
const patient = { timeLimit: 5000 };

/** What a camera would see: the squares as points, black on white. */
function read({ size, rows }: QrCode): string {
  const side = size * pointsPerSquare;
  const image = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const isBlack = rows[Math.floor(y / pointsPerSquare)]?.[Math.floor(x / pointsPerSquare)] === true;
      if (isBlack) image.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  return readCode({ data: image, width: side, height: side }, patient);
}

function codeOf(text: string): QrCode {
  const code = qrCode(text);
  if (code === null) throw new Error(`no code for ${text.length} signs`);
  return code;
}

/** The squares that a path of runs fills, drawn again from its text alone. */
function drawn(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  return rows;
}

test('a code says its link to the letter', () => {
  const scenario = { ...openingScenario, company: 'Åkerlund & Söner <img src=x>', name: 'Kevät 🌱 #1' };
  const link = `https://example.com/kerroin/${writeLink(scenario, 'sv')}`;
  expect(link.length).toBeGreaterThan(1000);
  expect(read(codeOf(link))).toBe(link);
});

test('a code says any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (text) => {
      // What the reader returns is decoded from the bytes that it saw.
      expect(read(codeOf(text))).toBe(text);
    }),
    { numRuns: 40 },
  );
});

test('a code has a quiet zone of four squares on every side', () => {
  const { rows, size } = codeOf('https://example.com/');
  const isQuiet = (x: number, y: number) => Math.min(x, y, size - 1 - x, size - 1 - y) < quietZone;
  const inZone = rows.flatMap((row, y) => row.filter((_, x) => isQuiet(x, y)));
  expect(quietZone).toBe(4);
  expect(inZone.length).toBe(size * size - (size - 8) ** 2);
  expect(inZone).not.toContain(true);
  // The corner of the first pattern begins right behind it.
  expect(rows[4]?.[4]).toBe(true);
});

test('a text that fits into no code has none', () => {
  expect(qrCode('x'.repeat(2953))?.size).toBe(177 + 2 * quietZone);
  expect(qrCode('x'.repeat(2954))).toBeNull();
  expect(qrCode('ä'.repeat(1477))).toBeNull();
});

test('the drawn path fills exactly the black squares', () => {
  const code = codeOf('https://example.com/#v=1&company=Acme');
  expect(drawn(qrPath(code), code.size)).toEqual(code.rows);
});

test('the file is black on white by itself', () => {
  const code = codeOf('https://example.com/');
  const svg = qrSvg(code);
  expect(svg).toContain(`viewBox="0 0 ${code.size} ${code.size}"`);
  expect(svg).toContain('fill="#fff"');
  expect(svg).toContain(qrPath(code));
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^<]*><path [^<]*\/><path [^<]*\/><\/svg>$/,
  );
});
