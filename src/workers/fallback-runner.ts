import { InPageRunner } from './in-page-runner';
import type { Runner, RunOptions } from './runner';
import type { Findings, Study } from './study';
import { WorkerRunner } from './worker-runner';

/** Runs studies in workers, and on the page itself once workers do not work: blocked, crashed, or not there at all. */
export class FallbackRunner implements Runner {
  #runner: Runner;
  readonly #makeOther: () => Runner;
  readonly #onFallback: () => void;
  #isInPage = false;

  /** @param onFallback called once, when workers have turned out not to work */
  constructor(
    onFallback: () => void,
    workers: () => Runner = () => new WorkerRunner(),
    inPage: () => Runner = () => new InPageRunner(),
  ) {
    this.#onFallback = onFallback;
    this.#makeOther = inPage;
    this.#runner = workers();
  }

  async run(study: Study, options?: RunOptions): Promise<Findings | null> {
    try {
      return await this.#runner.run(study, options);
    } catch (error) {
      if (this.#isInPage) throw error;
      this.#isInPage = true;
      this.#runner.dispose();
      this.#runner = this.#makeOther();
      this.#onFallback();
      return this.#runner.run(study, options);
    }
  }

  cancel(): void {
    this.#runner.cancel();
  }

  dispose(): void {
    this.#runner.dispose();
    // Nothing is begun anew once nobody wants it.
    this.#isInPage = true;
  }
}
