import { shortened, shown } from '../model/shortened';
import type { LinkProblem, Report } from './link-problem';

/** The parts of a link that were not read yet; every part is taken out once. */
export class LinkParts {
  readonly problems: LinkProblem[] = [];
  readonly #parts = new Map<string, string>();

  constructor(fragment: string) {
    for (const [key, value] of new URLSearchParams(fragment.replace(/^#/, ''))) {
      if (this.#parts.has(key)) this.report('repeated', key, value);
      this.#parts.set(key, value);
    }
  }

  readonly report: Report = (kind, key, received, used) => {
    const problem = { kind, key: shortened(key), received: shown(received) };
    this.problems.push(used === undefined ? problem : { ...problem, used });
  };

  /** How many parts were not taken yet. */
  get left(): number {
    return this.#parts.size;
  }

  take(key: string): string | undefined {
    const value = this.#parts.get(key);
    this.#parts.delete(key);
    return value;
  }

  /** Every part left whose key starts with `prefix`, without the prefix. */
  takeAll(prefix: string): Record<string, string> {
    const taken = [...this.#parts].filter(([key]) => key.startsWith(prefix));
    for (const [key] of taken) this.#parts.delete(key);
    // Made from entries, so that a part called __proto__ is a part like any other.
    return Object.fromEntries(taken.map(([key, value]) => [key.slice(prefix.length), value]));
  }
}
