// @ts-check
/**
 * Random and damaged links, files, packed scenarios and stored records: `npm run fuzz -- --runs 100000 --seed 42`.
 * The seed is printed; the same seed makes the same runs again.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string' } },
});
const wholeNumber = /^\d{1,9}$/;
if (!wholeNumber.test(values.runs) || !wholeNumber.test(values.seed ?? '0')) {
  console.error('Use: npm run fuzz -- [--runs NUMBER] [--seed NUMBER]');
  process.exit(2);
}
const seed = values.seed ?? String(Date.now() % 1_000_000_000);
console.log(`${values.runs} runs, seed ${seed}`);
const vitest = ['vitest', 'run', '--project', 'unit', 'tests/fuzz'];
const { status } = spawnSync('npx', vitest, {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, FUZZ_RUNS: values.runs, FUZZ_SEED: seed },
});
process.exit(status ?? 1);
