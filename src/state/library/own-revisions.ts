import { recordReference, type RecordReference } from './record-reference';

/** The revisions that this page itself has written: what was made before them may be saved over them. */
export class OwnRevisions {
  /** References that this page has written the next revision of. */
  readonly #followed = new Set<string>();

  /** Notes that this page has written a revision. */
  add(written: RecordReference): void {
    this.#followed.add(recordReference({ ...written, revision: written.revision - 1 }));
  }

  /** The same record at the last revision that only this page's own changes lead to. */
  latest(reference: RecordReference): RecordReference {
    let latest = reference;
    while (this.#followed.has(recordReference(latest))) latest = { ...latest, revision: latest.revision + 1 };
    return latest;
  }
}
