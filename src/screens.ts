import type { Component } from 'svelte';
import type { PartId } from './i18n/part-words';
import type { ScreenId } from './state/screens.svelte';

/** A screen that is not part of the first view, with the words it speaks. */
interface LazyScreen {
  readonly load: () => Promise<{ readonly default: Component }>;
  readonly words: readonly PartId[];
}

export const lazyScreens: Readonly<Record<Exclude<ScreenId, 'simulator'>, LazyScreen>> = {
  compare: { load: () => import('./views/compare/Compare.svelte'), words: ['compare', 'explanations'] },
  sources: { load: () => import('./views/sources/Sources.svelte'), words: ['sources', 'assumptions'] },
};
