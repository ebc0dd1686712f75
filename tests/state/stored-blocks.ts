import { readFileSync } from 'node:fs';

/** A stored link with what it must open as, for ever. */
export interface StoredLink {
  readonly story: string;
  readonly link: string;
  readonly expected: readonly (readonly [key: string, value: string])[];
}

/** The blocks of a fixture: `## story`, the link, and one line `key = value` for each thing that must hold. */
export const storedLinks = (fixture: URL): readonly StoredLink[] =>
  readFileSync(fixture, 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((block) => {
      const [story = '', link = '', ...rest] = block.trim().split('\n');
      const expected = rest.map((line) => {
        const at = line.indexOf(' =');
        return [line.slice(0, at), line.slice(at + 2).trim()] as const;
      });
      return { story, link, expected };
    });
