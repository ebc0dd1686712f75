import type { AddressWindow } from '../../src/state/address-bar';

interface Timer {
  readonly id: number;
  readonly at: number;
  readonly run: () => void;
}

/** A window with an address, a history and a clock that only the test moves. */
export class FakeWindow {
  /** The hashes of the history, oldest first, and which of them is shown. */
  entries: string[];
  #states: unknown[] = [null];
  shown = 0;
  replaced = 0;
  time = 0;
  #timers: Timer[] = [];
  #nextId = 1;
  readonly #listeners = new Map<string, Set<() => void>>();

  constructor(hash = '') {
    this.entries = [hash];
  }

  get hash(): string {
    return this.entries[this.shown] ?? '';
  }

  /** What the address bar is given as its window. */
  readonly window: AddressWindow = this.#asWindow();

  advance(milliseconds: number): void {
    const end = this.time + milliseconds;
    for (;;) {
      const next = this.#timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      this.time = next.at;
      this.#timers = this.#timers.filter(({ id }) => id !== next.id);
      next.run();
    }
    this.time = end;
  }

  /** Back (−1) or Forward (1). */
  go(steps: number): void {
    this.shown = Math.min(this.entries.length - 1, Math.max(0, this.shown + steps));
    this.fire('popstate');
  }

  /** Somebody types another fragment into the address. */
  typeAddress(hash: string): void {
    this.#push(hash, null);
    this.fire('popstate');
  }

  fire(type: string): void {
    for (const listener of this.#listeners.get(type) ?? []) listener();
  }

  listenerCount(): number {
    return [...this.#listeners.values()].reduce((sum, set) => sum + set.size, 0);
  }

  #push(hash: string, state: unknown): void {
    this.entries = [...this.entries.slice(0, this.shown + 1), hash];
    this.#states = [...this.#states.slice(0, this.shown + 1), state];
    this.shown += 1;
  }

  #asWindow(): AddressWindow {
    // Getters see the newest state of the fake.
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    const fake = this;
    const window = {
      location: {
        get hash() {
          return fake.hash;
        },
        get href() {
          return `https://example.org/kerroin/${fake.hash}`;
        },
      },
      history: {
        get state() {
          return fake.#states[fake.shown];
        },
        pushState: (state: unknown, _: string, hash: string) => {
          fake.#push(hash, state);
        },
        replaceState: (state: unknown, _: string, hash: string) => {
          fake.entries[fake.shown] = hash;
          fake.#states[fake.shown] = state;
          fake.replaced += 1;
        },
      },
      setTimeout: (run: () => void, delay = 0) => {
        const id = fake.#nextId++;
        fake.#timers.push({ id, at: fake.time + delay, run });
        return id;
      },
      clearTimeout: (id: number) => {
        fake.#timers = fake.#timers.filter((timer) => timer.id !== id);
      },
      addEventListener: (type: string, listener: () => void) => {
        const set = fake.#listeners.get(type) ?? new Set();
        fake.#listeners.set(type, set.add(listener));
      },
      removeEventListener: (type: string, listener: () => void) => {
        fake.#listeners.get(type)?.delete(listener);
      },
    };
    return window as unknown as AddressWindow;
  }
}
