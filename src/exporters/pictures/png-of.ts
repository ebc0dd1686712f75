import type { ScenarioPicture } from './scenario-pictures';

/** Pixels per point: sharp on the screens and slides of today. */
const pixelRatio = 2;

/** The SVG painted at double resolution: picture and vector file can never differ. Rejects when the browser cannot. */
export async function pngOf({
  svg,
  width,
  height,
}: Pick<ScenarioPicture, 'svg' | 'width' | 'height'>): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image(width * pixelRatio, height * pixelRatio);
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * pixelRatio, height * pixelRatio];
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('The browser has no canvas');
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null) throw new Error('The browser cannot write PNG');
  return new Uint8Array(await blob.arrayBuffer());
}
