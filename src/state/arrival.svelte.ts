import type { DraftKeeper } from './draft-keeper';
import type { DraftStorage } from './drafts';
import type { History } from './history.svelte';
import { openingScenario, type Scenario } from './scenario';
import type { ScenarioStore, Step } from './scenario-store.svelte';
import type { Opening } from './session.svelte';
import type { TabNote } from './tab-note';

/** Where work came from that was not begun on this page: somebody's link, or an earlier visit. */
export type Origin = Exclude<Opening, { readonly from: 'start' | 'ownAddress' }> | { readonly from: 'link' };

function originOf(opening: Opening, note: TabNote | undefined): Origin | null {
  if (opening.from === 'draft') return opening;
  // Loaded again, the address is this page's own and the scenario still somebody else's.
  const isFromLink = opening.from === 'link' || (opening.from === 'ownAddress' && note?.read() === true);
  return isFromLink ? { from: 'link' } : null;
}

/** What following the scenario on screen needs to know about. */
interface Surroundings {
  readonly store: ScenarioStore;
  readonly history: History;
  readonly drafts: Pick<DraftKeeper, 'id' | 'startAnew'>;
  readonly storage: DraftStorage | null;
  readonly note?: TabNote;
}

/**
 * Where the scenario on screen came from, and the way back to one's own work. A change keeps the origin, undo and the
 * browser's Back bring back the one that held then.
 */
export class Arrival {
  readonly around: Surroundings;
  /** The origin of the steps in the history, so that walking there finds it again. */
  readonly #origins = new WeakMap<Scenario, { readonly origin: Origin | null }>();
  #origin = $state.raw<Origin | null>(null);
  #isNew: boolean;
  /** True when the reader has asked for the notice that is shown. */
  #isAsked = $state(false);
  /** The origin of what this object itself puts on screen. */
  #next: { readonly origin: Origin | null } | null = null;
  /** Ends the following. */
  readonly stop: () => void;

  constructor(around: Surroundings, opening: Opening) {
    this.around = around;
    this.#origin = originOf(opening, around.note);
    this.#isNew = $state(opening.from !== 'ownAddress');
    around.note?.write(this.#origin?.from === 'link');
    this.#remember();
    this.stop = around.store.onChange((step) => {
      this.#follow(step);
    });
  }

  /** Where the scenario on screen, changed or not, came from; null when it was begun here or is kept in the library. */
  get origin(): Origin | null {
    return this.#origin;
  }
  /** The origin while nobody has taken note of it: not dismissed, nothing changed. */
  get notice(): Origin | null {
    return this.#isNew ? this.#origin : null;
  }

  get isAsked(): boolean {
    return this.#isAsked;
  }

  /** Shows the notice again. */
  recall(): void {
    this.#isNew = this.#isAsked = true;
  }
  dismiss(): void {
    this.#isNew = this.#isAsked = false;
  }

  /** Puts the untouched example on screen, as one step that can be undone. */
  startFromExample(): void {
    this.show(openingScenario, null);
  }

  /**
   * Puts other work on screen, as one step that can be undone.
   *
   * @param isSafe true when what is on screen lies somewhere else as well and needs no draft of its own: drafts are few
   */
  show(scenario: Scenario, origin: Origin | null, isSafe = false): void {
    const { store, drafts } = this.around;
    // What is on screen stays in its draft, whatever comes in its place.
    if (!isSafe) drafts.startAnew();
    this.#next = { origin };
    store.replace(scenario);
    this.#next = null;
  }

  #follow({ scenario, how }: Step): void {
    const before = this.#origin;
    this.#isAsked = false;
    this.#origin = this.#originAfter(scenario, how);
    if (how === 'opened') this.#isNew = true;
    else if (how === 'changed' || this.#origin !== before) this.#isNew = false;
    if (this.#origin !== before) this.around.note?.write(this.#origin?.from === 'link');
    this.#remember();
  }

  #originAfter(scenario: Scenario, how: Step['how']): Origin | null {
    if (this.#next !== null) return this.#next.origin;
    if (how === 'opened') return { from: 'link' };
    const known = this.#origins.get(this.around.history.current);
    if (known !== undefined) return known.origin;
    // Once kept in the library it is the reader's own; what Back brings from before this page is nobody's.
    return how === 'walked' || scenario.recordId !== null ? null : this.#origin;
  }

  #remember(): void {
    this.#origins.set(this.around.history.current, { origin: this.#origin });
  }
}
