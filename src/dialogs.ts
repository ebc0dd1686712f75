import type { Component } from 'svelte';
import type { DialogId } from './state/dialogs.svelte';
import type { Late } from './state/session.svelte';

/** A window that opens over any screen. */
export type DialogComponent = Component<{ onclose: () => void }>;

export const lazyDialogs: Readonly<Record<DialogId, Late<DialogComponent>>> = {
  goals: {
    load: () => import('./views/simulator/goals/GoalsDialog.svelte'),
    words: ['goals', 'assumptions'],
  },
  history: {
    load: () => import('./views/history/HistoryDialog.svelte'),
    words: ['history', 'assumptions', 'ranges'],
  },
  library: { load: () => import('./views/library/LibraryDialog.svelte'), words: ['library'] },
  share: { load: () => import('./views/share/ShareDialog.svelte'), words: ['share', 'arrival'] },
};
