import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const pointsPerInch = 72;

/** A rectangle in inches from the top left corner of its page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Word extends Box {
  readonly text: string;
}

/** A slide as LibreOffice has drawn it. */
export interface RenderedSlide {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  /** The share of dots in a box that are not white, 0..1. */
  readonly inkIn: (box: Box) => number;
}

/**
 * Opens decks in one run of LibreOffice, which prints them into PDF files, and takes their pages apart with poppler.
 *
 * @param soffice path of the program
 */
export async function renderedDecks(
  soffice: string,
  decks: readonly Uint8Array[],
): Promise<readonly (readonly RenderedSlide[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'decks-'));
  try {
    const paths = decks.map((deck, index) => {
      const path = join(folder, `deck${index}.pptx`);
      writeFileSync(path, deck);
      return path;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await run(soffice, [
      ...[profile, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder],
      ...paths,
    ]);
    const found: (readonly RenderedSlide[])[] = [];
    for (const index of decks.keys()) found.push(await slidesOf(join(folder, `deck${index}`)));
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const dotsPerInch = 30;

async function slidesOf(path: string): Promise<readonly RenderedSlide[]> {
  const pdf = `${path}.pdf`;
  const [{ stdout }] = await Promise.all([
    run('pdftotext', ['-bbox', pdf, '-'], { maxBuffer: 1e8 }),
    run('pdftoppm', ['-gray', '-r', String(dotsPerInch), pdf, path]),
  ]);
  const pages = stdout.match(/<page .*?<\/page>/gs) ?? [];
  const digits = String(pages.length).length;
  return pages.map((page, index) => {
    const [, width, height] = /<page width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
    const number = String(index + 1).padStart(digits, '0');
    return {
      width: Number(width) / pointsPerInch,
      height: Number(height) / pointsPerInch,
      words: [
        ...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</g),
      ].map(([, ...parts]) => {
        const [left = NaN, top = NaN, right = NaN, bottom = NaN] = parts
          .slice(0, 4)
          .map((value) => Number(value) / pointsPerInch);
        return { left, top, right, bottom, text: unescaped(parts[4] ?? '') };
      }),
      inkIn: inkOf(readFileSync(`${path}-${number}.pgm`)),
    };
  });
}

/** Of a picture in grey: "P5", width, height, the white, and a byte for each dot. */
function inkOf(picture: Buffer): RenderedSlide['inkIn'] {
  const [head = '', width = ''] = /^P5\s+(\d+)\s+\d+\s+255\s/.exec(picture.toString('latin1', 0, 40)) ?? [];
  const columns = Number(width);
  const dots = picture.subarray(head.length);
  return ({ left, top, right, bottom }) => {
    let [all, inked] = [0, 0];
    for (let y = Math.ceil(top * dotsPerInch); y < Math.floor(bottom * dotsPerInch); y++)
      for (let x = Math.ceil(left * dotsPerInch); x < Math.floor(right * dotsPerInch); x++) {
        all += 1;
        if ((dots[y * columns + x] ?? 255) < 245) inked += 1;
      }
    return inked / all;
  };
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
