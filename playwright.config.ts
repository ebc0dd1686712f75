import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from './scripts/find-chromium.mjs';

// The journeys use the production build, under a sub-path of a plain static server as a host might have it.
const port = process.env['E2E_PORT'] ?? '4174';
const address = `http://127.0.0.1:${port}/a/b/`;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    baseURL: address,
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    launchOptions: chromiumLaunchOptions(),
    trace: 'retain-on-failure',
  },
  // What looks for long tasks has the machine to itself, after all others and one after another.
  projects: [
    { name: 'journeys', grepInvert: /@alone/ },
    { name: 'alone', grep: /@alone/, fullyParallel: false, dependencies: ['journeys'] },
  ],
  webServer: {
    command: `node scripts/serve.mjs dist --port ${port} --base /a/b/`,
    url: address,
    reuseExistingServer: false,
  },
});
