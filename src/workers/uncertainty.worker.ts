/** The file that a browser runs in a thread of its own. */
import { WorkerDesk } from './worker-desk';

const desk = new WorkerDesk((answer, transfer) => {
  globalThis.postMessage(answer, { transfer: transfer.filter((buffer) => buffer instanceof ArrayBuffer) });
});
globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  desk.receive(data);
});
