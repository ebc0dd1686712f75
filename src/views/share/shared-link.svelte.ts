import type { Language } from '../../i18n/language';
import type { Scenario } from '../../state/scenario';
import type { ScreenId } from '../../state/screens.svelte';
import { withRangesInForce } from '../../state/with-ranges-in-force';
import { writeLink, type LinkExtent } from '../../state/write-link';

/** What is to be shared, and how it opens. */
export interface SharedSubject {
  readonly what: 'current' | 'comparison';
  readonly scenarios: readonly Scenario[];
  readonly extent: LinkExtent;
  readonly language: Language;
  readonly screen: ScreenId;
  /** The place of the baseline among the scenarios of a comparison. */
  readonly baseline: number;
}

/** Packs a subject into a short fragment. */
export type Pack = (subject: SharedSubject) => Promise<string>;

/** The code of a longer link has more squares than a phone likes to read off a screen. */
export const longestInCode = 1500;

/**
 * The link to what is to be shared. One scenario travels readable, for people and CRMs; a comparison travels packed, and
 * so does what is too long for a QR code.
 */
export class SharedLink {
  readonly #page: string;
  readonly #subject: () => SharedSubject;
  #packed = $state.raw<{ readonly subject: SharedSubject; readonly fragment: string | null }>();

  readonly subject = $derived.by(() => this.#subject());

  /** The link that says every value in words; null for a comparison, which is packed. */
  readonly #readable = $derived.by(() => {
    const { what, scenarios, language, screen, extent } = this.subject;
    const [scenario] = scenarios;
    if (what === 'comparison' || scenario === undefined) return null;
    return this.#page + writeLink(withRangesInForce(scenario), language, screen, extent);
  });
  /** Undefined while it is being packed, null when that has failed. */
  readonly #short = $derived.by(() => {
    if (this.#packed?.subject !== this.subject) return undefined;
    return this.#packed.fragment === null ? null : this.#page + this.#packed.fragment;
  });

  /**
   * Made in a component: it packs while that is on screen.
   *
   * @param address of the page, with or without a fragment
   */
  constructor(address: string, subject: () => SharedSubject, pack: Pack) {
    this.#page = address.replace(/#.*$/s, '');
    this.#subject = subject;
    $effect(() => {
      const { subject } = this;
      if (this.#readable !== null && this.#readable.length <= longestInCode) return;
      let isWanted = true;
      const done = (fragment: string | null) => {
        if (isWanted) this.#packed = { subject, fragment };
      };
      pack(subject).then(done, () => {
        done(null);
      });
      return () => {
        isWanted = false;
      };
    });
  }

  /** The link to send; undefined until it is made. */
  get link(): string | undefined {
    return this.#readable ?? this.#short ?? undefined;
  }
  /** The link for the QR code: the packed one where it is the shorter of two long ones. Undefined until it is made. */
  get inCode(): string | undefined {
    const readable = this.#readable;
    if (readable !== null && readable.length <= longestInCode) return readable;
    if (this.#short === undefined) return undefined;
    const links = [readable, this.#short].filter((link) => link !== null);
    return links.sort((one, other) => one.length - other.length)[0];
  }
  /** True when there is no link because it could not be packed. */
  get failed(): boolean {
    return this.#readable === null && this.#short === null;
  }
}
