// @ts-check
// Builds dist/: the app, then the opening answer prerendered into index.html together with its security policy.
import { rm } from 'node:fs/promises';
import { build } from 'vite';
import { prerender } from './prerender.mjs';

process.env['NODE_ENV'] = 'production';
await build();
await build({
  build: { ssr: 'src/prerender.ts', outDir: '.build/prerender', emptyOutDir: true, copyPublicDir: false },
  logLevel: 'warn',
});
await prerender('dist/index.html', new URL('../.build/prerender/prerender.js', import.meta.url));
await rm('.build', { recursive: true, force: true });
