import type { Answer, Request } from '../../src/workers/messages';
import { WorkerDesk } from '../../src/workers/worker-desk';
import type { WorkerLike } from '../../src/workers/worker-runner';

type Listener = (event: never) => void;

/** A worker in the same thread that takes its time and gets copies, as the browser's do. */
export class LocalWorker implements WorkerLike {
  readonly received: Request['kind'][] = [];
  isDismissed = false;
  /** Once set, the next request makes it fail. */
  crashes = false;
  /** Called with every request, before anything comes of it. */
  heard: (kind: Request['kind']) => void = () => undefined;
  readonly #listeners: Partial<Record<string, Listener[]>> = {};
  readonly #desk = new WorkerDesk(
    (answer: Answer, transfer) => {
      const copy: unknown = structuredClone(answer, { transfer: transfer as ArrayBuffer[] });
      setTimeout(() => {
        this.send('message', { data: copy });
      });
    },
    { now: () => performance.now(), rest: () => new Promise((resolve) => setTimeout(resolve)) },
  );

  postMessage(message: Request, transfer: Transferable[]): void {
    this.received.push(message.kind);
    this.heard(message.kind);
    const copy: unknown = structuredClone(message, { transfer: transfer as ArrayBuffer[] });
    setTimeout(() => {
      if (this.isDismissed) return;
      if (this.crashes) this.send('error', new Event('error', { cancelable: true }));
      else this.#desk.receive(copy);
    });
  }

  addEventListener(type: string, listener: Listener): void {
    (this.#listeners[type] ??= []).push(listener);
  }

  terminate(): void {
    this.isDismissed = true;
  }

  send(type: string, event: unknown): void {
    if (this.isDismissed) return;
    for (const listener of this.#listeners[type] ?? []) listener(event as never);
  }
}
