import type { Language } from '../../i18n/language';
import type { Scenario } from '../../state/scenario';
import type { ScreenId } from '../../state/screens.svelte';
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

/**
 * The link to what is to be shared. One scenario travels readable, for people and CRMs; a comparison travels packed.
 * The packed form, which takes a moment, also serves where a link must be short.
 */
export class SharedLink {
  readonly #page: string;
  readonly #subject: () => SharedSubject;
  #packed = $state.raw<{ readonly subject: SharedSubject; readonly fragment: string | null }>();

  /**
   * Lives in a component: it packs while that is on screen.
   *
   * @param address of the page, with or without a fragment
   */
  constructor(address: string, subject: () => SharedSubject, pack: Pack) {
    this.#page = address.replace(/#.*$/s, '');
    this.#subject = subject;
    $effect(() => {
      const { subject } = this;
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

  readonly subject = $derived.by(() => this.#subject());

  readonly #readable = $derived.by(() => {
    const { what, scenarios, language, screen, extent } = this.subject;
    const [scenario] = scenarios;
    if (what === 'comparison' || scenario === undefined) return null;
    return this.#page + writeLink(scenario, language, screen, extent);
  });
  /** Undefined while it is being packed, null when that has failed. */
  readonly #short = $derived.by(() => {
    if (this.#packed?.subject !== this.subject) return undefined;
    return this.#packed.fragment === null ? null : this.#page + this.#packed.fragment;
  });

  /** The link to send; undefined until it is made. */
  get link(): string | undefined {
    return this.#readable ?? this.#short ?? undefined;
  }
  /** The shortest link that says the same; undefined until both are known. */
  get shortest(): string | undefined {
    if (this.#short === undefined) return undefined;
    const links = [this.#readable, this.#short].filter((link) => link !== null);
    return links.sort((one, other) => one.length - other.length)[0];
  }
  /** True when there is no link because it could not be packed. */
  get failed(): boolean {
    return this.#readable === null && this.#short === null;
  }
}
