import type { LibraryWords } from '../../i18n/messages/library-words';
import type { Scenario } from '../../state/scenario';
import type { LibraryDesk } from './library-desk.svelte';
import { isoNow, offerDownload } from './offer-download';
import type { ScenarioFiles } from './scenario-files';

/** What came of one file that was brought. */
export interface FileOutcome {
  readonly file: string;
  readonly text: (words: LibraryWords) => string;
  /** What of it could not be read, as sentences. */
  readonly problems: readonly string[];
}

/** No scenario file is longer, in bytes. */
const longestFile = 20_000_000;

/** Takes scenarios out of the library into files and brings them in from files. What is on screen stays. */
export class FileExchange {
  readonly #desk: LibraryDesk;
  readonly #load: () => Promise<ScenarioFiles>;
  readonly #now: () => string;
  #outcomes = $state.raw<readonly FileOutcome[]>([]);

  /** @param now an ISO instant */
  constructor(desk: LibraryDesk, load: () => Promise<ScenarioFiles>, now: () => string = isoNow) {
    this.#desk = desk;
    this.#load = load;
    this.#now = now;
  }

  /** One outcome per file that was brought last, in their order. */
  get outcomes(): readonly FileOutcome[] {
    return this.#outcomes;
  }

  /** @param name what the file is called, before the day; the name of the scenario when it is one */
  async save(scenarios: readonly Scenario[], name: string): Promise<void> {
    const at = this.#now();
    const { write } = await this.#load();
    offerDownload(`${fileName(name)}-${at.slice(0, 10)}.kerroin.json`, write(scenarios, at));
    this.#desk.say(({ files }) => files.exported(scenarios.length));
  }

  /** Adds what the files hold; each file is a matter of its own. */
  async bring(files: readonly File[]): Promise<void> {
    const { read } = await this.#load();
    const outcomes: FileOutcome[] = [];
    for (const file of files) outcomes.push(await this.#bringOne(file, read));
    this.#outcomes = outcomes;
  }

  async #bringOne(file: File, read: ScenarioFiles['read']): Promise<FileOutcome> {
    const text = file.size > longestFile ? '' : await file.text().catch(() => '');
    const { scenarios, problems } = read(text);
    if (scenarios.length === 0) return { file: file.name, text: ({ files }) => files.notRead, problems };
    const { ids, known } = await this.#desk.library.add(scenarios, this.#desk.unnamed);
    const isOnlyHere = ids.length > 0 && !this.#desk.library.isKept;
    const result = ({ files }: LibraryWords) =>
      isOnlyHere ? files.importedHere(ids.length) : files.imported(ids.length, known);
    return { file: file.name, text: result, problems };
  }
}

/** The name as every system takes it for a file. */
const fileName = (name: string): string =>
  name
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'kerroin';
