/**
 * Stands in for @kurkle/color in the build (vite.config.ts). Chart.js mixes the colours of animations and of what the
 * pointer is over with it; here nothing is animated and every colour is given, and it would take 4 kB of the first view.
 */
export class Color {
  /** Colours that cannot be mixed are not animated. */
  readonly valid = false;
  readonly #written: string;

  constructor(written: string) {
    this.#written = written;
  }

  saturate(): this {
    return this;
  }

  darken(): this {
    return this;
  }

  hexString(): string {
    return this.#written;
  }
}
