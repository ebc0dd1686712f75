import type { Exporter } from '../export-snapshot';
import { fileName } from '../file-name';
import { step } from '../step';
import { zipFile, type ZipEntry } from '../zip/zip-file';
import { pngOf } from './png-of';
import { scenarioPictures } from './scenario-pictures';

/** Every chart as a PNG file, in one zip file. Needs a browser, which draws them. */
export const exporter: Exporter = {
  id: 'png',
  make: async (snapshot, words, format, progress = {}) => {
    const pictures = scenarioPictures(snapshot, words, format);
    const entries: ZipEntry[] = [];
    for (const picture of pictures) {
      entries.push({ name: picture.fileName('png'), bytes: await pngOf(picture) });
      await step(progress, entries.length / pictures.length);
    }
    return {
      bytes: await zipFile(entries),
      fileName: fileName(snapshot, `${words.leaveBehind.fileKinds.charts} PNG`, 'zip'),
      mimeType: 'application/zip',
    };
  },
};
