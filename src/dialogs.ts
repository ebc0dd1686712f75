import type { Component } from 'svelte';
import type { DialogId } from './state/dialogs.svelte';
import type { Late } from './state/session.svelte';

/** A window that opens over any screen. */
export type DialogComponent = Component<{ onclose: () => void }>;

/** Every window, with the words that it speaks. Comes itself when one is opened first: what they consist of is a long list. */
export const lazyDialogs: Readonly<Record<DialogId, Late<DialogComponent>>> = {
  export: { load: () => import('./views/export/ExportDialog.svelte'), words: ['exports'] },
  goals: {
    load: () => import('./views/simulator/goals/GoalsDialog.svelte'),
    words: ['goals', 'assumptions'],
  },
  history: {
    load: () => import('./views/history/HistoryDialog.svelte'),
    words: ['history', 'assumptions', 'ranges'],
  },
  library: { load: () => import('./views/library/LibraryDialog.svelte'), words: ['library'] },
  print: { load: () => import('./views/export/PrintDialog.svelte'), words: ['exports'] },
  share: { load: () => import('./views/share/ShareDialog.svelte'), words: ['share', 'arrival'] },
};
