import type { Origin } from './origin';

/** Which values of a scenario to look at, by where they come from. */
export const originFilters = ['all', 'assumption', 'prospect', 'ownData', 'benchmark', 'unsourced'] as const;
export type OriginFilter = (typeof originFilters)[number];

/** True when there is no place and nobody to ask where a value comes from. What follows from others needs none. */
export const isUnsourced = ({ kind, source, citations }: Origin): boolean =>
  source === '' && citations.length === 0 && !['ownData', 'prospect', 'derived'].includes(kind);

/** True for a value that a filter leaves in view. */
export function passes(origin: Origin, filter: OriginFilter): boolean {
  if (filter === 'all') return true;
  return filter === 'unsourced' ? isUnsourced(origin) : origin.kind === filter;
}
