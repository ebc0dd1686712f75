import type { Draft } from '../../state/drafts';
import type { LinkProblem } from '../../state/link-problem';
import { readLink } from '../../state/read-link';
import { sameApartFromRecord } from '../../state/same-scenario';
import type { Scenario } from '../../state/scenario';

/** Work that lies in a draft and nowhere else. */
export interface UnsavedWork {
  readonly id: string;
  /** When it was changed last, milliseconds since 1970. */
  readonly at: number;
  readonly scenario: Scenario;
  readonly problems: readonly LinkProblem[];
}

/** True when nobody has set or written anything: losing that loses nothing. */
const isExample = ({ own, name, notes, company }: Scenario): boolean =>
  Object.keys(own).length === 0 && name + notes + company === '';

/**
 * The drafts that hold something that is neither saved nor on screen, newest first, each content once.
 *
 * @param ownDraft the draft that the scenario on screen is kept in
 * @param known the scenarios that are safe already
 */
export function unsavedWork(
  drafts: readonly Draft[],
  { ownDraft, known }: { readonly ownDraft: string | undefined; readonly known: readonly Scenario[] },
): readonly UnsavedWork[] {
  const found: UnsavedWork[] = [];
  for (const { id, at, link, recordId } of drafts) {
    if (id === ownDraft) continue;
    const { scenario, problems } = readLink(link);
    if (isExample(scenario)) continue;
    const others = [...known, ...found.map((work) => work.scenario)];
    if (others.some((other) => sameApartFromRecord(other, scenario))) continue;
    found.push({ id, at, scenario: { ...scenario, recordId }, problems });
  }
  return found;
}
