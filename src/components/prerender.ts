/**
 * True while the build renders the opening page in Node. Components then leave out what needs a style property, which
 * the page's policy forbids in markup, and what costs bytes without being seen.
 */
export const isPrerender = typeof document === 'undefined';
