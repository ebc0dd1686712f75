import type { LinkParts } from './link-parts';

/**
 * The parts of a link that hold a comparison. The plain values of the link are the scenario on screen, the others
 * travel packed: `&s=…&baseline=1`.
 */
export interface PackedComparison {
  /** The other scenarios, as `packScenarios` writes them. */
  readonly s: string;
  /** The place of the baseline among those compared, the scenario on screen first; 0 when the link does not say. */
  readonly baseline: number;
  /** False when the scenario on screen is not among those compared. */
  readonly hasCurrent: boolean;
  /** True when the link has no values of its own: then the first of those packed comes on screen. */
  readonly isAlone: boolean;
}

export function takeComparison(parts: LinkParts): Omit<PackedComparison, 'isAlone'> | null {
  const s = parts.take('s');
  const baseline = parts.take('baseline');
  const compare = parts.take('compare');
  if (s === undefined) {
    if (baseline !== undefined) parts.report('unknownKey', 'baseline', baseline);
    if (compare !== undefined) parts.report('unknownKey', 'compare', compare);
    return null;
  }
  if (baseline !== undefined && !/^\d$/.test(baseline)) parts.report('notAChoice', 'baseline', baseline, 0);
  if (compare !== undefined && compare !== 'others') parts.report('notAChoice', 'compare', compare, 'all');
  return {
    s,
    baseline: /^\d$/.test(baseline ?? '') ? Number(baseline) : 0,
    hasCurrent: compare !== 'others',
  };
}

/** The same parts as they stand at the end of a link; empty when nothing is packed. */
export function comparisonParts({ s, baseline, hasCurrent }: Omit<PackedComparison, 'isAlone'>): string {
  if (s === '') return '';
  return `&s=${s}${baseline > 0 ? `&baseline=${baseline}` : ''}${hasCurrent ? '' : '&compare=others'}`;
}
