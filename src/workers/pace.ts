/** How work gets its time; tests bring their own. */
export interface Pace {
  /** Milliseconds from any start. */
  readonly now: () => number;
  /** Resolves once everything else had its turn: messages in a worker, and on the page input and paint. */
  readonly rest: () => Promise<void>;
}

/**
 * A message to oneself: behind all that waits already. A timer would be held back for four milliseconds, and what
 * `scheduler.yield` continues comes before messages that wait.
 */
export function browserPace(): Pace {
  // Made when first used: an open channel would keep a process alive.
  let channel: MessageChannel | null = null;
  const resting: (() => void)[] = [];
  const open = (): MessageChannel => {
    const made = new MessageChannel();
    made.port1.onmessage = () => resting.shift()?.();
    return made;
  };
  return {
    now: () => performance.now(),
    rest: () =>
      new Promise((resolve) => {
        channel ??= open();
        resting.push(resolve);
        channel.port2.postMessage(null);
      }),
  };
}
