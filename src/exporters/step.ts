import type { ExportProgress } from './export-snapshot';

/**
 * Reports how much is done and lets the page breathe, so that a cancel can be heard; then throws the reason if there was
 * one.
 */
export async function step({ onProgress, signal }: ExportProgress, part: number): Promise<void> {
  onProgress?.(part);
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}
