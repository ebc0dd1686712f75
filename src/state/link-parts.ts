import { beginning, shortened } from '../model/shortened';
import type { LinkProblem } from './link-problem';

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

  report(kind: LinkProblem['kind'], key: string, received: string, used?: string): void {
    const problem = { kind, key: shortened(key), received: shortened(received) };
    this.problems.push(used === undefined ? problem : { ...problem, used });
  }

  take(key: string): string | undefined {
    const value = this.#parts.get(key);
    this.#parts.delete(key);
    return value;
  }

  takeChoice<Value extends string>(key: string, values: readonly Value[], used?: Value): Value | undefined {
    const received = this.take(key);
    if (received === undefined) return undefined;
    const choice = values.find((value) => value === received);
    if (choice === undefined) this.report('notAChoice', key, received, used);
    return choice;
  }

  /** A text, cleaned and cut to the length that is kept; empty when there is none. */
  takeText(key: string, clean: (text: string) => string, longest: number): string {
    const text = clean(this.take(key) ?? '');
    if (text.length <= longest) return text;
    this.report('tooLong', key, text);
    return beginning(text, longest).trim();
  }

  /** Every part left whose key starts with `prefix`, without the prefix. */
  takeAll(prefix: string): Record<string, string> {
    const taken = [...this.#parts].filter(([key]) => key.startsWith(prefix));
    for (const [key] of taken) this.#parts.delete(key);
    // Made from entries, so that a part called __proto__ is a part like any other.
    return Object.fromEntries(taken.map(([key, value]) => [key.slice(prefix.length), value]));
  }
}
