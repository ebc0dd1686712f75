import { catalogue, type CatalogueEntry } from '../../exporters/catalogue';
import type { ExportedFile, Exporter, ExporterId } from '../../exporters/export-snapshot';
import type { Taken } from './take-snapshot';

/** What the desk is doing, or did last. */
export type DeskState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' | 'cancelled'; readonly id: ExporterId }
  | { readonly kind: 'making'; readonly id: ExporterId; readonly part: number }
  | { readonly kind: 'done'; readonly id: ExporterId; readonly fileName: string }
  | { readonly kind: 'failed'; readonly id: ExporterId; readonly during: 'load' | 'make' };

interface Loaded {
  readonly exporter: Exporter;
  readonly taken: Taken;
}

/** Makes one file at a time: a newer wish takes the place of an older one. */
export class ExportDesk {
  readonly #take: () => Promise<Taken>;
  readonly #save: (file: ExportedFile) => void;
  #state = $state.raw<DeskState>({ kind: 'idle' });
  #failed = $state.raw<readonly ExporterId[]>([]);
  #loaded = $state.raw<readonly ExporterId[]>([]);
  #job: AbortController | null = null;

  constructor(take: () => Promise<Taken>, save: (file: ExportedFile) => void) {
    this.#take = take;
    this.#save = save;
  }

  get state(): DeskState {
    return this.#state;
  }
  get busy(): boolean {
    return this.#state.kind === 'loading' || this.#state.kind === 'making';
  }
  /** What could not be loaded or made when it was last asked for. */
  get failed(): readonly ExporterId[] {
    return this.#failed;
  }
  /** What needs no network any more: its code is there, and so are the words. The others are not known to work. */
  get ready(): readonly ExporterId[] {
    return this.#loaded.filter((id) => !this.#failed.includes(id));
  }

  async make(id: ExporterId): Promise<void> {
    const entry = catalogue[id];
    if (entry === undefined) return;
    this.#job?.abort();
    const job = new AbortController();
    this.#job = job;
    this.#state = { kind: 'loading', id };
    const loaded = await this.#load(entry);
    if (loaded !== null) this.#loaded = [...this.#loaded.filter((other) => other !== id), id];
    if (job.signal.aborted) return;
    if (loaded === null) this.#fail(id, 'load');
    else await this.#run(id, loaded, job.signal);
  }

  /** Nothing of the file is kept. */
  cancel(): void {
    const { state } = this;
    this.#job?.abort();
    if (state.kind === 'loading' || state.kind === 'making')
      this.#state = { kind: 'cancelled', id: state.id };
  }

  async #load(entry: CatalogueEntry): Promise<Loaded | null> {
    try {
      const [{ exporter }, taken] = await Promise.all([entry.load(), this.#take()]);
      return { exporter, taken };
    } catch {
      return null;
    }
  }

  async #run(id: ExporterId, { exporter, taken }: Loaded, signal: AbortSignal): Promise<void> {
    const { snapshot, words, format } = taken;
    this.#state = { kind: 'making', id, part: 0 };
    const onProgress = (part: number) => {
      if (!signal.aborted) this.#state = { kind: 'making', id, part };
    };
    try {
      const file = await exporter.make(snapshot, words, format, { onProgress, signal });
      if (signal.aborted) return;
      this.#save(file);
      this.#failed = this.#failed.filter((other) => other !== id);
      this.#state = { kind: 'done', id, fileName: file.fileName };
    } catch {
      if (!signal.aborted) this.#fail(id, 'make');
    }
  }

  #fail(id: ExporterId, during: 'load' | 'make'): void {
    this.#failed = [...this.#failed.filter((other) => other !== id), id];
    this.#state = { kind: 'failed', id, during };
  }
}
