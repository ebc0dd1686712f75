import type { Component } from 'svelte';
import type { PartId } from './i18n/part-words';
import type { DialogId } from './state/dialogs.svelte';

/** A window that opens over any screen, with the words it speaks. */
interface LazyDialog {
  readonly load: () => Promise<{ readonly default: Component<{ onclose: () => void }> }>;
  readonly words: readonly PartId[];
}

export const lazyDialogs: Readonly<Record<DialogId, LazyDialog>> = {
  history: { load: () => import('./views/history/HistoryDialog.svelte'), words: ['history', 'assumptions'] },
  library: { load: () => import('./views/library/LibraryDialog.svelte'), words: ['library'] },
  share: { load: () => import('./views/share/ShareDialog.svelte'), words: ['share', 'arrival'] },
};
