import { uncertainResultIds, type UncertainResultId } from '../../model/uncertainty/run-plan';

/** What the reader looks at on the uncertainty screen. It changes no number, so it is no part of a scenario. */
export interface ShownChoices {
  readonly result: UncertainResultId;
  readonly targets: Readonly<Partial<Record<UncertainResultId, number>>>;
  /** The scenario laid beside the one on screen, by its id; empty for none. */
  readonly beside: string;
}

/** The part of a browser's storage that is needed. */
export type ShownStorage = Pick<Storage, 'getItem' | 'setItem'>;

const key = 'kerroin.uncertainty';
export const nothingChosen: ShownChoices = { result: 'npv', targets: {}, beside: '' };

/** The storage of this tab, which a reload keeps; null where the browser forbids it. */
export function tabStorage(): ShownStorage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

/** What was looked at last in this tab; each part that cannot be read is as at the start. */
export function readShown(storage: ShownStorage | null): ShownChoices {
  try {
    const data: unknown = JSON.parse(storage?.getItem(key) ?? 'null');
    if (typeof data !== 'object' || data === null) return nothingChosen;
    const { result, targets, beside } = data as Readonly<Record<string, unknown>>;
    return {
      result: uncertainResultIds.find((id) => id === result) ?? nothingChosen.result,
      targets: targetsIn(targets),
      beside: typeof beside === 'string' ? beside : nothingChosen.beside,
    };
  } catch {
    return nothingChosen;
  }
}

/** Keeps it for a reload. Where nothing can be kept, the screen works on and begins anew after one. */
export function keepShown(storage: ShownStorage | null, shown: ShownChoices): void {
  try {
    storage?.setItem(key, JSON.stringify(shown));
  } catch {
    // Full or forbidden.
  }
}

function targetsIn(data: unknown): ShownChoices['targets'] {
  if (typeof data !== 'object' || data === null) return {};
  const given = data as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    uncertainResultIds.flatMap((id) => {
      const target = given[id];
      return typeof target === 'number' && Number.isFinite(target) ? [[id, target]] : [];
    }),
  );
}
