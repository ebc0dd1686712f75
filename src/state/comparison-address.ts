import { comparisonParts, type PackedComparison } from './comparison-parts';
import type { Comparison } from './comparison.svelte';
import type { ReadingProblem } from './problem-texts';
import type { ComparedNotes, ReadAddress } from './read-address';
import type { Scenario } from './scenario';
import { showLinked } from './show-linked';

/** The part of the address that holds the comparison: packed whenever it changes, the newest wins. */
export class ComparisonAddress {
  readonly #comparison: Comparison;
  #part = '';
  #notes: ComparedNotes | null = null;
  #newest = 0;
  /** True while a change is being packed: the part is one of before. */
  #isPacking = false;
  #changed: () => void = () => undefined;

  constructor(comparison: Comparison) {
    this.#comparison = comparison;
  }

  /** What stands at the end of the address; empty when nothing but the scenario on screen is compared. */
  get part(): string {
    return this.#part;
  }
  /** What stands beside it in the browser's history. */
  get notes(): ComparedNotes | null {
    return this.#notes;
  }
  /** True while the comparison holds more than its part of the address says yet. */
  get isBehind(): boolean {
    return this.#part === '' && this.#others().length > 0;
  }

  /** Calls `changed` after every change of the part. Returns the function that ends it. */
  connect(changed: () => void): () => void {
    this.#changed = changed;
    const stop = this.#comparison.onChange(() => void this.#pack());
    if (this.isBehind) void this.#pack();
    return () => {
      this.#newest += 1;
      stop();
    };
  }

  /**
   * Shows the comparison of an address. What it names is the part of the address from now on, also before it is
   * unpacked. Resolves with what could not be used and the scenario that comes on screen when the address has no
   * values of its own; null when something newer has come meanwhile.
   */
  async open(
    address: ReadAddress,
    packed: PackedComparison,
    current: () => Scenario,
  ): Promise<{ readonly problems: readonly ReadingProblem[]; readonly scenario: Scenario } | null> {
    const part = comparisonParts(packed);
    // The reader walks between addresses of one comparison: it is there already, saved scenarios and all.
    if (part === this.#part && part !== '' && !this.#isPacking) return null;
    const ticket = (this.#newest += 1);
    this.#isPacking = false;
    this.#part = part;
    this.#notes = address.compared ?? null;
    const { withComparison } = await import('./linked-comparison');
    const { comparison, problems, scenario } = await withComparison(address);
    if (ticket !== this.#newest) return null;
    if (comparison === null) void this.#pack();
    else showLinked(this.#comparison, comparison, packed.isAlone ? scenario : current());
    return { problems, scenario };
  }

  /** The address on screen names no comparison: only the scenario on screen is left of it. */
  clear(current: Scenario): void {
    if (this.#part !== '' || this.isBehind) showLinked(this.#comparison, null, current);
  }

  readonly #others = () => this.#comparison.entries.filter(({ kind }) => kind !== 'current');

  async #pack(): Promise<void> {
    const ticket = (this.#newest += 1);
    this.#isPacking = true;
    const { entries, baseline } = this.#comparison;
    const others = this.#others();
    const packed = await packedOthers(others.map(({ scenario }) => scenario));
    if (ticket !== this.#newest) return;
    this.#isPacking = false;
    this.#part =
      packed === null
        ? ''
        : comparisonParts({
            s: packed.values,
            baseline: entries.findIndex(({ id }) => id === baseline),
            hasCurrent: others.length < entries.length,
          });
    this.#notes =
      packed === null ? null : { s: packed.everything, names: others.map(({ id, kind }) => ({ id, kind })) };
    this.#changed();
  }
}

/** Null when there are none, or where the browser cannot pack: then the address holds the scenario on screen alone. */
async function packedOthers(scenarios: readonly Scenario[]) {
  if (scenarios.length === 0) return null;
  try {
    const { packScenarios } = await import('./bundle');
    const [values, everything] = await Promise.all([
      packScenarios(scenarios, 'values'),
      packScenarios(scenarios, 'everything'),
    ]);
    return { values, everything };
  } catch {
    return null;
  }
}
