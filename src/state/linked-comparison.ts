import type { PackedComparison } from './comparison-parts';
import { mostCompared, type Compared, type ComparedKind } from './comparison.svelte';
import { fileProblem } from './files/file-problem';
import type { ReadAddress } from './read-address';
import type { ReadingProblem } from './problem-texts';
import type { Scenario } from './scenario';

/** Who those compared are on this page; the address itself holds only what they say. */
export type ComparedNames = readonly { readonly id: string; readonly kind: ComparedKind }[];

/** A comparison that an address names, unpacked. */
export interface LinkedComparison {
  /** Those compared apart from the scenario on screen. */
  readonly others: readonly Compared[];
  readonly hasCurrent: boolean;
  /** The place of the baseline, the scenario on screen first. */
  readonly baseline: number;
}

/** An address with everything it holds. */
export interface OpenedAddress extends Omit<ReadAddress, 'problems'> {
  readonly problems: readonly ReadingProblem[];
  readonly comparison: LinkedComparison | null;
}

/**
 * Unpacks the comparison of an address. Without values of its own, the first packed scenario becomes the one on screen.
 * Never rejects: what cannot be unpacked is a problem, and the rest of the address holds.
 */
export async function withComparison(address: ReadAddress): Promise<OpenedAddress> {
  const { packed, compared } = address;
  if (packed === undefined) return { ...address, comparison: null };
  const read = await unpacked(compared?.s ?? packed.s, mostPacked(packed));
  const problems = [...address.problems, ...read.problems];
  const { scenarios } = read;
  if (scenarios.length === 0) return { ...address, problems, comparison: null };
  const { isAlone, baseline } = packed;
  const others = named(isAlone ? scenarios.slice(1) : scenarios, compared?.names);
  const hasCurrent = isAlone || packed.hasCurrent;
  const scenario = (isAlone ? scenarios[0] : undefined) ?? address.scenario;
  return { ...address, scenario, problems, comparison: { others, hasCurrent, baseline } };
}

/** The scenario on screen takes a place of its own, unless it is one of those packed or not compared. */
const mostPacked = ({ hasCurrent, isAlone }: PackedComparison): number =>
  hasCurrent && !isAlone ? mostCompared - 1 : mostCompared;

async function unpacked(
  s: string,
  most: number,
): Promise<{ scenarios: readonly Scenario[]; problems: readonly ReadingProblem[] }> {
  try {
    const { unpackScenarios } = await import('./bundle');
    const { scenarios, problems } = await unpackScenarios(s, most);
    // Nothing could be read: for the reader of a link it is all the same why.
    return scenarios.length > 0 ? { scenarios, problems } : notReadable(s);
  } catch {
    return notReadable(s);
  }
}

const notReadable = (s: string) => {
  const { key, received } = fileProblem('notReadable', 's', s);
  return { scenarios: [], problems: [{ kind: 'notReadable', key, received } as const] };
};

/** The others by the names they had when the address was written; without them they came with a link. */
function named(others: readonly Scenario[], names: ComparedNames = []): readonly Compared[] {
  const fits = names.length === others.length && new Set(names.map(({ id }) => id)).size === names.length;
  return others.map((scenario, index) => {
    const { id, kind } = (fits ? names[index] : undefined) ?? {
      id: `link ${index + 1}`,
      kind: 'link' as const,
    };
    return { id, kind, scenario };
  });
}
