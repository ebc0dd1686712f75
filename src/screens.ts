import type { Component } from 'svelte';
import type { ScreenId } from './state/screens.svelte';
import type { Late } from './state/session.svelte';

/** The screens that are not part of the first view. */
export const lazyScreens: Readonly<Record<Exclude<ScreenId, 'simulator'>, Late<Component>>> = {
  uncertainty: {
    load: () => import('./views/uncertainty/Uncertainty.svelte'),
    words: ['uncertainty', 'ranges', 'explanations', 'compare'],
  },
  compare: {
    load: () => import('./views/compare/Compare.svelte'),
    words: ['compare', 'explanations', 'ranges'],
  },
  sources: {
    load: () => import('./views/sources/Sources.svelte'),
    words: ['sources', 'assumptions', 'help'],
  },
};
