// @ts-check
// Prints the figures of DESIGN §8 beside their budgets. They depend on the machine, so nothing fails here; sizes are
// tested in tests/budgets. Sections and length can be chosen: npm run bench -- --only drag,heap --rounds 5
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureDrag } from './drag.mjs';
import { measureHeap } from './heap.mjs';
import { measureLoad } from './load.mjs';
import { machine } from './machine.mjs';
import { measureMonteCarlo } from './monte-carlo.mjs';
import { print } from './report.mjs';
import { measureSimulate } from './simulate.mjs';
import { measureUncertainty } from './uncertainty.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'simulate,draws,load,drag,uncertainty,heap' },
    rounds: { type: 'string', default: '3' },
    dist: { type: 'string', default: 'dist' },
  },
});
const rounds = Number(values.rounds);
const folders = {
  ours: values.dist,
  limit: fileURLToPath(new URL('./fixtures/limit', import.meta.url)),
};

const sections = {
  simulate: { title: 'Model, in Node', measure: () => measureSimulate() },
  draws: {
    title: 'Monte Carlo, in Node, beside the same computation in C',
    measure: () => measureMonteCarlo(),
  },
  load: {
    title: 'First view, processor 4 times slower, slow network, beside the limit page',
    measure: () => measureLoad(folders, rounds),
  },
  drag: {
    title: 'From a slider’s move to its paint, beside the limit page',
    measure: () => measureDrag(folders, rounds),
  },
  uncertainty: {
    title: 'The uncertainty screen, while a slider is dragged and after it is let go',
    measure: () => measureUncertainty(folders, rounds),
  },
  heap: { title: 'Memory', measure: () => measureHeap(folders, 60) },
};

console.log(machine());
const chosen = values.only.split(',');
for (const [name, { title, measure }] of Object.entries(sections)) {
  if (chosen.includes(name)) print(title, await measure());
}
console.log(`\n${machine()}`);
