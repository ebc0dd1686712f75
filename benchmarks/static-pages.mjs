// @ts-check
import { createServer } from 'node:http';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** @param {Buffer} content */
const brotli = (content) =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });

/** @param {string} folder */
async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Serves a folder on this machine as a good host would: brotli, everything compressed beforehand so that compression
 * never shows up in a time.
 *
 * @param {string} folder
 */
export async function servePages(folder) {
  /** @type {Map<string, { body: Buffer, headers: Record<string, string> }>} */
  const pages = new Map();
  for (const file of await filesIn(folder)) {
    const path = relative(folder, file).split(sep).join('/');
    const type = types[extname(file)];
    const content = await readFile(file);
    const headers = {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'no-store',
      ...(type === undefined ? {} : { 'content-encoding': 'br' }),
    };
    pages.set(`/${path}`, { body: type === undefined ? content : brotli(content), headers });
  }

  let sentBytes = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages.get(pathname === '/' ? '/index.html' : pathname);
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    sentBytes += page.body.length;
    response.writeHead(200, { ...page.headers, 'content-length': page.body.length }).end(page.body);
  });
  await new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      resolve(undefined);
    }),
  );
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port for the pages');

  return {
    url: `http://127.0.0.1:${address.port}/`,
    /** Bytes of all bodies sent since the last call. */
    takeSentBytes() {
      const bytes = sentBytes;
      sentBytes = 0;
      return bytes;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
