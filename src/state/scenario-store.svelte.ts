import { untrack } from 'svelte';
import type { Currency } from '../i18n/currency';
import { surveyedIds, type Segment } from '../model/benchmarks';
import { caseOfInputs } from '../model/case-of-inputs';
import { customerValue } from '../model/customer-value';
import type { Inputs } from '../model/inputs';
import type { Group } from '../model/parameters';
import { ledgerAfter } from '../model/ledger';
import { originKind, type OriginKind } from '../model/origin-kind';
import type { CustomerValue, Results } from '../model/results';
import { simulate } from '../model/simulate';
import type { OwnRanges } from './own-ranges';
import {
  hasOwn,
  idsOfGroup,
  inputsOf,
  openingScenario,
  ownInputs,
  startInputs,
  withInput,
  withReset,
  withSegment,
  type Scenario,
} from './scenario';

/**
 * Why the scenario changed. Changes with the same gesture key belong to one step of the user, for example a drag;
 * `null` is a step of its own.
 */
export type Gesture = string | null;

/** How a scenario came on screen. */
export interface Step {
  readonly scenario: Scenario;
  /** `changed` by the user, `opened` from a link, or `walked` to by the browser's Back and Forward. */
  readonly how: 'changed' | 'opened' | 'walked';
  readonly gesture: Gesture;
  /** True when it belongs to the step before: the same drag, or a quick run of changes of one input. */
  readonly joins: boolean;
}
type Listener = (step: Step) => void;

/** Changes of one input that come closer than this belong to one step. */
const sameStepMs = 1500;

/** A consistent set of inputs and what the model says about it. */
export interface Moment {
  readonly inputs: Inputs;
  readonly ownInputs: Inputs;
  readonly results: Results;
  /** The formula with the user's own shares, also while a segment's are in force. */
  readonly own: CustomerValue;
}
/** The same, with a text that changes when it says something new. */
export interface Snapshot extends Moment {
  readonly key: string;
}

/** What a scenario says apart from its inputs. */
export interface About extends Pick<Scenario, 'segment' | 'currency' | 'company' | 'name'> {
  /** True when the user has set something. */
  readonly isOwn: boolean;
}
const aboutOf = (scenario: Scenario): About => ({
  segment: scenario.segment,
  currency: scenario.currency,
  company: scenario.company,
  name: scenario.name,
  isOwn: hasOwn(scenario),
});

const isoTime = (at: number): string => new Date(at).toISOString();

const formulaIds = idsOfGroup('formula');

/** The scenario on screen and its results. All writes pass `#change`, so that saving can never be forgotten. */
export class ScenarioStore {
  #scenario = $state.raw<Scenario>(openingScenario);
  #held = $state.raw<string | null>(null);
  #ranges = $state.raw<OwnRanges | null>(null);
  #replacements = $state(0);
  /** What the signals below say, as plain objects. */
  #shown: {
    readonly inputs: Inputs;
    readonly start: Inputs;
    readonly origins: Record<keyof Inputs, OriginKind>;
    readonly about: About;
  } | null = null;
  #listeners: Listener[] = [];
  /** Steps that were made before their listeners were here; null once those have been told. */
  #early: Step[] | null = [];
  readonly #now: () => number;
  /** The change made last, as far as the next one can belong to the same step. */
  #last: { readonly gesture: Gesture; readonly held: string | null; readonly at: number } | null = null;

  /**
   * The inputs in force, those the scenario started with, and what else it says, each value a signal of its own: what
   * reads one of them is not even asked when another one moves. `inputs` is for whoever needs them all.
   */
  readonly #values = $state(inputsOf(openingScenario));
  readonly #start = $state({ ...startInputs(openingScenario) });
  readonly #about = $state(aboutOf(openingScenario));
  readonly #origins = $state({} as Record<keyof Inputs, OriginKind>);

  readonly inputs = $derived(inputsOf(this.#scenario));
  readonly ownInputs = $derived(ownInputs(this.#scenario));
  readonly results = $derived(simulate(this.inputs));
  /** The formula with the user's own shares, at the purchase value and reach in force. */
  readonly #ownValue = $derived.by(() => {
    const { purchaseValue, reach } = this.inputs;
    return customerValue({ ...this.ownInputs, purchaseValue, reach });
  });

  /** What the slow views were last told; null while nobody paces them and they follow at once. */
  #told = $state.raw<Moment | null>(null);
  #pace: ((tell: () => void) => void) | null = null;
  /**
   * The scenario as the views see it that need not be right in the very frame of a move: sentence, charts, details. A
   * frame or a few behind `inputs` and `results`, always consistent in itself.
   */
  readonly settled = $derived<Moment>(this.#told ?? this.#moment());

  // What the published formula depends on and what the business case depends on, as text: equal texts wake nobody.
  readonly #formulaKey = $derived.by(() => {
    const { inputs, ownInputs: own } = this.settled;
    return [...formulaIds.map((id) => inputs[id]), ...surveyedIds.map((id) => own[id])].join(' ');
  });
  readonly #caseKey = $derived(
    JSON.stringify([caseOfInputs(this.settled.inputs), this.settled.results.npv.reason]),
  );
  readonly #defensibleKey = $derived(this.settled.results.defensibleSteps.map(({ left }) => left).join(' '));

  /** Inputs and results that change only when something of the formula does; the case's part may be older. */
  readonly forFormula = $derived.by(() => this.#snapshotFor(this.#formulaKey));
  /** Inputs and results that change only when something of the business case does; the formula's part may be older. */
  readonly forCase = $derived.by(() => this.#snapshotFor(this.#caseKey));

  /** Inputs and results that change only when a step of the walk from published to defensible does. */
  readonly forDefensible = $derived.by(() => this.#snapshotFor(this.#defensibleKey));

  /** @param now milliseconds since 1970 */
  constructor(scenario: Scenario = openingScenario, now: () => number = Date.now) {
    this.#now = now;
    this.#show(scenario);
  }

  get scenario(): Scenario {
    return this.#scenario;
  }

  get values(): Inputs {
    return this.#values;
  }
  get start(): Inputs {
    return this.#start;
  }
  get about(): About {
    return this.#about;
  }

  /** Where the value in force comes from, in one word; `originOf` of the model has all that is known. */
  originKind(id: keyof Inputs): OriginKind {
    return this.#origins[id];
  }

  /** The user's own ranges, a signal of their own: a value that moves does not touch it. */
  get ranges(): OwnRanges | null {
    return this.#ranges;
  }

  /** What is held right now, named by its gesture, such as an input's slider: axes stay still until it is let go. */
  get held(): string | null {
    return this.#held;
  }

  /** Counts up whenever values came from elsewhere than a lever: texts half typed are then out of date. */
  get replacements(): number {
    return this.#replacements;
  }

  /** True when the value in force differs from the one the scenario started with, or has a range of the user's. */
  isChanged(id: keyof Inputs): boolean {
    return this.#values[id] !== this.#start[id] || this.#ranges?.has(id) === true;
  }

  setInput<Id extends keyof Inputs>(id: Id, value: Inputs[Id]): void {
    if (this.inputs[id] === value) return;
    this.change(withInput(this.#scenario, id, value), id);
  }

  /** Goes back to a scenario from before one lever was moved, as part of the same step. */
  takeBack(scenario: Scenario, id: keyof Inputs): void {
    this.change(scenario, id);
  }

  resetInput(id: keyof Inputs): void {
    this.change(withReset(this.#scenario, [id]), null);
  }

  resetGroup(group: Group): void {
    this.change(withReset(this.#scenario, idsOfGroup(group)), null);
  }

  resetAll(): void {
    this.change(withReset(this.#scenario, Object.keys(this.inputs) as (keyof Inputs)[]), null);
  }

  showSegment(segment: Segment | 'own'): void {
    this.change(withSegment(this.#scenario, segment), null);
  }

  setCurrency(currency: Currency): void {
    this.change({ ...this.#scenario, currency }, null);
  }

  /**
   * Puts a scenario on screen that the user has changed; a value without an entry in the ledger is an assumption of this
   * moment. Without a gesture it is a step of its own.
   */
  change(next: Scenario, gesture: Gesture): void {
    if (next === this.#scenario) return;
    if (gesture === null) this.#replacements += 1;
    // What is known of a value stays known when the change begins from an earlier scenario, as typing does.
    const known = { ...this.#scenario.ledger, ...next.ledger };
    const ledger = ledgerAfter(known, this.#scenario.own, next.own, isoTime(this.#now()));
    this.#tell({ ...next, ledger }, 'changed', gesture);
  }

  /** Puts another scenario on screen as one step: from the library, a file, or an earlier point of the history. */
  replace(scenario: Scenario): void {
    this.#replacements += 1;
    this.#tell(scenario, 'changed', null);
  }

  /** Puts the scenario on screen that an address names. */
  open(scenario: Scenario, how: 'opened' | 'walked' = 'opened'): void {
    this.#replacements += 1;
    this.#tell(scenario, how, null);
  }

  /** What is changed next is a step of its own. */
  endStep(): void {
    this.#last = null;
  }

  /** Somebody takes hold of a handle: what they do until they let go is one step, and none with what they did before. */
  hold(gesture: string): void {
    this.endStep();
    this.#held = gesture;
  }

  release(): void {
    this.#held = null;
  }

  /** Calls `listener` whenever another scenario comes on screen. Returns the function that ends it. */
  onChange(listener: Listener): () => void {
    this.#listeners.push(listener);
    return () => {
      this.#listeners = this.#listeners.filter((other) => other !== listener);
    };
  }

  /** Tells the listeners, who came after the first view, what they have missed. */
  tellMissed(): void {
    const missed = this.#early ?? [];
    this.#early = null;
    for (const step of missed) for (const listener of this.#listeners) listener(step);
  }

  /**
   * Lets the slow views be told when `pace` calls back, instead of at once. Returns the function that ends it.
   *
   * @param pace called at every change with the function that tells them; may call it later, and once for many changes
   */
  settleBy(pace: (tell: () => void) => void): () => void {
    this.#pace = pace;
    this.#told = untrack(() => this.#moment());
    return () => {
      this.#pace = this.#told = null;
    };
  }

  #moment(): Moment {
    return {
      inputs: this.inputs,
      ownInputs: this.ownInputs,
      results: this.results,
      own: this.#ownValue,
    };
  }

  #snapshotFor(key: string): Snapshot {
    const moment = untrack(() => this.settled);
    return { key, ...moment };
  }

  #tell(scenario: Scenario, how: Step['how'], gesture: Gesture): void {
    const step = { scenario, how, gesture, joins: this.#joins(gesture) };
    this.#show(scenario);
    const early = this.#early;
    // Of a drag the first move and the last one are enough.
    if (step.joins && early?.at(-1)?.joins === true) early.pop();
    early?.push(step);
    for (const listener of this.#listeners) listener(step);
  }

  #joins(gesture: Gesture): boolean {
    const [last, held, at] = [this.#last, this.#held, this.#now()];
    this.#last = { gesture, held, at };
    if (gesture === null || gesture !== last?.gesture || held !== last.held) return false;
    return held === gesture || at - last.at < sameStepMs;
  }

  #show(scenario: Scenario): void {
    const [inputs, start] = [inputsOf(scenario), startInputs(scenario)];
    const [shown, ids] = [this.#shown, Object.keys(inputs) as (keyof Inputs)[]];
    const origins = Object.fromEntries(
      ids.map((id) => [id, originKind(id, inputs, start, scenario.ledger)] as const),
    ) as Record<keyof Inputs, OriginKind>;
    const about = aboutOf(scenario);
    this.#scenario = scenario;
    this.#ranges = scenario.ranges;
    assignChanged(this.#values, inputs, shown?.inputs);
    assignChanged(this.#start, start, shown?.start);
    assignChanged(this.#origins, origins, shown?.origins);
    assignChanged(this.#about, about, shown?.about);
    this.#shown = { inputs, start, origins, about };
    this.#pace?.(this.#tellSlowViews);
  }

  readonly #tellSlowViews = (): void => {
    if (this.#pace !== null) this.#told = untrack(() => this.#moment());
  };
}

/** Writes what differs: a signal that is asked to take its own value still costs more than a comparison. */
function assignChanged<Values extends object>(signals: Values, next: Values, last: Values | undefined): void {
  for (const key of Object.keys(next) as (keyof Values)[])
    if (last === undefined || next[key] !== last[key]) signals[key] = next[key];
}
