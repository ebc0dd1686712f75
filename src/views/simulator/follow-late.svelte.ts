import { untrack } from 'svelte';
import type { PaintQueue } from '../../charts/paint-queue';

/**
 * A value that follows another one after the paint of what changed, for what lies below the first figures. While
 * `rests` it stays as it is: what nobody sees can wait until the slider is let go.
 */
export function followLate<Value>(
  queue: PaintQueue,
  key: string,
  read: () => Value,
  rests: () => boolean,
): { readonly current: Value } {
  let current = $state.raw(untrack(read));
  $effect(() => {
    const next = read();
    if (rests()) return;
    queue.enqueue(key, () => {
      current = next;
    });
  });
  return {
    get current() {
      return current;
    },
  };
}
