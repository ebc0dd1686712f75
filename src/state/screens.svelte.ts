/** The screens that a link can name. A new screen is one id here, its name in the words and one line in src/screens.ts. */
export const screenIds = ['simulator', 'uncertainty', 'compare', 'sources'] as const;
export type ScreenId = (typeof screenIds)[number];

/** Which screen is shown. Apart from the scenario: a look at another screen changes no number. */
export class Screens {
  #current = $state.raw<ScreenId>('simulator');
  /** What the address bar says; links to the other screens follow it, so a slider that is moving costs nothing here. */
  #address = $state.raw('');
  #tell: (() => void) | undefined;

  get current(): ScreenId {
    return this.#current;
  }

  /** The reader goes to a screen. */
  show(id: ScreenId): void {
    if (id === this.#current) return;
    this.#current = id;
    this.#tell?.();
  }

  /** Puts a screen up that a link or the browser's history names. Does not tell the listener. */
  open(id: ScreenId): void {
    this.#current = id;
  }

  /** Calls `tell` after every change the reader makes. */
  onChange(tell: (() => void) | undefined): void {
    this.#tell = tell;
  }

  addressWritten(hash: string): void {
    this.#address = hash;
  }

  /** The link to a screen, with the whole scenario. */
  linkTo(id: ScreenId): string {
    const address = this.#address || '#view=';
    return address.replace(/view=[^&]*/, `view=${id}`);
  }
}
