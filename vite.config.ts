import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './scripts/find-chromium.mjs';
import { exportSizes } from './scripts/export-sizes.mjs';
import { thirdPartyNotices } from './scripts/third-party-notices.mjs';

/** Three signs tell all components apart; the usual longer ones stand in every tag of the prerendered page. */
const shortHash = ({ hash, css }: { hash: (text: string) => string; css: string }) =>
  `s-${hash(css).slice(0, 3)}`;

const followingFiles =
  /\/src\/state\/(workspace|comparison|drafts|write-ledger|not-evident|write-link|same-scenario)/;
const axisFiles = /\/src\/charts\/(axis-range|tick-texts|plugins\/(label-place|spread-apart))\.ts$/;

const unitOnly = { extends: true as const };

export default defineConfig({
  // Relative base: the built files work under any sub-path of any static server.
  base: './',
  resolve: {
    alias: {
      'd3-format': fileURLToPath(new URL('./src/charts/no-tick-format.ts', import.meta.url)),
      '@kurkle/color': fileURLToPath(new URL('./src/charts/plain-color.ts', import.meta.url)),
      'd3-interpolate': fileURLToPath(new URL('./src/charts/number-interpolate.ts', import.meta.url)),
      jszip: fileURLToPath(new URL('./src/exporters/deck/zip-for-deck.ts', import.meta.url)),
    },
  },
  plugins: [
    svelte({ compilerOptions: { runes: true, cssHash: shortHash } }),
    thirdPartyNotices(),
    exportSizes(),
  ],
  build: {
    target: 'es2023',
    // The first browsers that know light-dark() (all since May 2024): for older ones every colour would be written twice.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    cssCodeSplit: true,
    modulePreload: { polyfill: false },
    // Read and removed again by scripts/prerender.mjs.
    manifest: true,
    reportCompressedSize: false,
    // What the first view needs is one file, also the parts of it that later screens use too: it compresses best so.
    // What follows it at once is another one.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'start', tags: ['$initial'], priority: 2 },
            { name: 'workspace', test: followingFiles, priority: 1 },
            { name: 'axes', test: axisFiles, priority: 1 },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1' },
  test: {
    expect: { requireAssertions: true },
    projects: [
      {
        ...unitOnly,
        test: {
          name: 'unit',
          environment: 'node',
          // Property tests beside a spreadsheet that recalculates: slow is not wrong.
          testTimeout: 60_000,
          // Its zip library is replaced as in the build.
          server: { deps: { inline: ['pptxgenjs'] } },
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.svelte.test.ts', 'tests/budgets/**', 'tests/e2e/**'],
        },
      },
      {
        ...unitOnly,
        test: { name: 'budgets', environment: 'node', include: ['tests/budgets/**/*.test.ts'] },
      },
      {
        ...unitOnly,
        // Found only once a test is running, it would start all of them anew.
        optimizeDeps: { include: ['qr/decode.js', 'uqr'] },
        test: {
          name: 'browser',
          include: ['tests/**/*.svelte.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
