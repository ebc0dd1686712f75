// @ts-check
// A plain static file server, to look at dist/ as a host would serve it: node scripts/serve.mjs dist --port 4173 --base /a/b/
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '4173' }, base: { type: 'string', default: '/' } },
});
const files = sirv(positionals[0] ?? 'dist', { dev: true });

createServer((request, response) => {
  const url = request.url ?? '/';
  if (!url.startsWith(values.base)) {
    response.writeHead(404).end('Not found');
    return;
  }
  request.url = `/${url.slice(values.base.length)}`;
  files(request, response, () => {
    response.writeHead(404).end('Not found');
  });
}).listen(Number(values.port), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${values.port}${values.base}`);
});
