// @ts-check
import { cpus, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/** One line about the machine: figures mean little without it. */
export function machine() {
  const all = cpus();
  const load = loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
  return `${all.length} × ${all[0]?.model.trim() ?? 'unknown processor'}, load ${load}, Node ${process.version}`;
}

/** Share of all processor time since the start that was spent working, as two sums. */
function processorTime() {
  const times = cpus().map(({ times }) => times);
  const idle = times.reduce((total, { idle }) => total + idle, 0);
  const all = times.reduce(
    (total, { idle, user, sys, nice, irq }) => total + idle + user + sys + nice + irq,
    0,
  );
  return { idle, all };
}

/**
 * Waits until other programs leave the processors alone, but not for ever.
 *
 * @param {{ busyBelow?: number, atMostSeconds?: number }} [limits]
 */
export async function quietMachine({ busyBelow = 0.2, atMostSeconds = 40 } = {}) {
  const end = performance.now() + atMostSeconds * 1000;
  for (;;) {
    const before = processorTime();
    await sleep(1000);
    const after = processorTime();
    const busy = 1 - (after.idle - before.idle) / (after.all - before.all);
    if (busy < busyBelow || performance.now() > end) return;
  }
}
