import type { ExportedFile } from '../export-snapshot';

/** A text as the bytes of a file. */
export const textFile = (text: string, fileName: string, mimeType: string): ExportedFile => ({
  bytes: new TextEncoder().encode(text),
  fileName,
  mimeType,
});

export const csvType = 'text/csv;charset=utf-8';
