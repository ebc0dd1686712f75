import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import sirv from 'sirv';

/**
 * Serves the built page as a slow connection brings it: index.html in pieces with pauses between them, all else at once.
 *
 * @param cuts texts before which a new piece begins
 * @param after the first text after which the cuts are looked for
 */
export async function serveInPieces(cuts: readonly string[], after: string) {
  const html = await readFile('dist/index.html', 'utf8');
  const from = html.indexOf(after);
  const places = cuts.map((cut) => html.indexOf(cut, from)).sort((one, other) => one - other);
  if (from < 0 || places.some((place) => place < 0)) throw new Error('The page has no such place to cut');
  const files = sirv('dist', { dev: true });
  let pauses = 0;
  const server = createServer((request, response) => {
    if (request.url !== '/') {
      files(request, response, () => {
        response.writeHead(404).end();
      });
      return;
    }
    void (async () => {
      response.writeHead(200, { 'content-type': 'text/html' });
      let start = 0;
      for (const place of places) {
        response.write(html.slice(start, place));
        start = place;
        pauses++;
        await pause(400);
      }
      response.end(html.slice(start));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    pauses: () => pauses,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
