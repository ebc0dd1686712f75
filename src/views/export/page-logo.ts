import type { Logo } from '../../exporters/export-snapshot';

/** In pixels: on paper, where a logo is at most 9 mm high, over 800 dots an inch. */
const height = 300;
/** A picture of odd proportions is not made longer than this. */
const mostWidth = 3000;

/**
 * The host's logo: a PNG or SVG file next to index.html, or a `data:` address, named in `--logo` of the page's styles.
 * Drawn in pixels, which every program that opens the files can show. Null when none is named or it cannot be had: a file
 * without a logo is better than none.
 */
export async function pageLogo(): Promise<Logo | null> {
  const named = getComputedStyle(document.documentElement).getPropertyValue('--logo').trim();
  const address = /^(["'])(.+)\1$/.exec(named)?.[2];
  if (address === undefined) return null;
  try {
    const image = new Image();
    image.src = new URL(address, document.baseURI).href;
    await image.decode();
    const width = Math.min(mostWidth, Math.round((height * image.naturalWidth) / image.naturalHeight));
    if (!(width > 0)) return null;
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width, height];
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    return { png: canvas.toDataURL('image/png'), width, height };
  } catch {
    return null;
  }
}
