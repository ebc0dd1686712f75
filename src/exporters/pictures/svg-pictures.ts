import type { Exporter } from '../export-snapshot';
import { fileName } from '../file-name';
import { zipFile } from '../zip/zip-file';
import { scenarioPictures } from './scenario-pictures';

/** Every chart as an SVG file, in one zip file. */
export const exporter: Exporter = {
  id: 'svg',
  make: async (snapshot, words, format) => {
    const entries = scenarioPictures(snapshot, words, format).map((picture) => ({
      name: picture.fileName('svg'),
      bytes: new TextEncoder().encode(picture.svg),
    }));
    return {
      bytes: await zipFile(entries),
      fileName: fileName(snapshot, `${words.leaveBehind.fileKinds.charts} SVG`, 'zip'),
      mimeType: 'application/zip',
    };
  },
};
