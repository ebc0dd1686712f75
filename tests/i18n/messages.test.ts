import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../src/i18n/language';
import { en } from '../../src/i18n/messages/en/messages';
import { fi } from '../../src/i18n/messages/fi/messages';
import { sv } from '../../src/i18n/messages/sv/messages';
import { exportPartIds, loadExportPart, type ExportParts } from '../../src/i18n/export-part-words';
import { loadPart, partIds, type Parts } from '../../src/i18n/part-words';
import { plainText, type RichText } from '../../src/i18n/rich-text';
import { loadWords } from '../../src/i18n/words';
import { partsToFind, samples } from './message-samples';

type Message = string | RichText | ((...args: readonly unknown[]) => string | RichText);

const isMessage = (node: unknown): node is Message =>
  typeof node === 'string' || typeof node === 'function' || Array.isArray(node);

/** Every message with its path: "levers.inputs.retention.label". */
function messagesOf(node: unknown, path = ''): [path: string, message: Message][] {
  if (isMessage(node)) return [[path, node]];
  if (typeof node !== 'object' || node === null) throw new Error(`${path} is no message`);
  return Object.entries(node).flatMap(([key, child]) =>
    messagesOf(child, path === '' ? key : `${path}.${key}`),
  );
}

const asText = (said: string | RichText): string => (typeof said === 'string' ? said : plainText(said));
const callsOf = (path: string): readonly (readonly unknown[])[] => samples[path] ?? [];

/** Every text that a message can say with the sample arguments. */
function textsOf(path: string, message: Message): string[] {
  if (typeof message !== 'function') return [asText(message)];
  return callsOf(path).map((args) => asText(message(...args)));
}

/** The words that are loaded later, by part. */
const partsOf = async (language: Language): Promise<Parts & ExportParts> => {
  const loaded = await Promise.all([
    ...partIds.map((id) => loadPart(id, language)),
    ...exportPartIds.map((id) => loadExportPart(id, language)),
  ]);
  return Object.assign({}, ...loaded) as Parts & ExportParts;
};
const parts: Readonly<Record<Language, Parts & ExportParts>> = {
  fi: await partsOf('fi'),
  en: await partsOf('en'),
  sv: await partsOf('sv'),
};

const all: Readonly<Record<Language, ReadonlyMap<string, Message>>> = {
  fi: new Map(messagesOf({ ...fi, ...parts.fi })),
  en: new Map(messagesOf({ ...en, ...parts.en })),
  sv: new Map(messagesOf({ ...sv, ...parts.sv })),
};
const every = (language: Language) =>
  [...all[language]].flatMap(([path, message]) => textsOf(path, message).map((text) => ({ path, text })));

test('every language has the same messages of the same kind', () => {
  const kinds = (language: Language) =>
    [...all[language]]
      .map(([path, message]) => `${path}: ${Array.isArray(message) ? 'rich' : typeof message}`)
      .sort();
  expect(kinds('fi')).toEqual(kinds('en'));
  expect(kinds('sv')).toEqual(kinds('en'));
  expect(all.en.size).toBeGreaterThan(200);
});

test('every message with arguments has sample arguments here, and every sample its message', () => {
  const functions = [...all.en].filter(([, message]) => typeof message === 'function').map(([path]) => path);
  expect(Object.keys(samples).sort()).toEqual(functions.sort());
});

test.each(languages)('the words of %s are the ones that are loaded', async (language) => {
  expect(await loadWords(language)).toBe({ fi, en, sv }[language]);
  for (const id of partIds) expect(await loadPart(id, language)).toEqual({ [id]: parts[language][id] });
  for (const id of exportPartIds)
    expect(await loadExportPart(id, language)).toEqual({ [id]: parts[language][id] });
});

describe.each(languages)('the words of %s', (language) => {
  test('are never empty and never show the machinery', () => {
    for (const { path, text } of every(language)) {
      // Beside a value field a unit may be left out.
      if (!path.startsWith('levers.fieldUnits.')) expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|null|NaN|Infinity|\[object|function|=>|\$\{/);
    }
  });

  test('say what they were given', () => {
    for (const [path, message] of all[language]) {
      if (typeof message !== 'function') continue;
      for (const args of callsOf(path)) {
        const text = asText(message(...args));
        for (const part of args.flatMap(partsToFind)) expect(text, path).toContain(part);
      }
    }
  });

  test('have clean spaces and punctuation', () => {
    for (const { path, text } of every(language)) {
      expect(text, path).toBe(text.trim());
      expect(text, path).not.toMatch(/ {2}|\.\.|,,|\s[.,;:!?](?!\d)|\( | \)|\t|\n/);
    }
  });

  test('end sentences of several words alike: an explanation has its full stop', () => {
    for (const { path, text } of every(language)) {
      if (
        !/^help\.levers|\.(help|original|sampleNotPublished|text)$|^explanations\.(notIncluded|verdicts)\.|^problems\.|^linkProblems\.(?!inScenario|unnamed)|\.summary$|^answer\.sentence\./.test(
          path,
        )
      )
        continue;
      expect(text, path).toMatch(/[.!?]$/);
    }
  });

  test('never write percent and percentage points together', () => {
    for (const { path, text } of every(language)) {
      expect(text, path).not.toMatch(/%\s*(prosenttiyks|%-yks|procentenhet|percentage point|pp\b)/i);
      expect(text, path).not.toMatch(
        /(prosenttia|procent|percent)\s+(prosenttiyks|procentenhet|percentage)/i,
      );
    }
  });

  test('use straight markup-free text: no tags, no entities, no typewriter quotes', () => {
    for (const { path, text } of every(language)) expect(text, path).not.toMatch(/<\/?[a-z]|&[a-z]+;|"|'/i);
  });
});

/** Names and signs that are the same in every language. */
const international = [
  ...[
    'B2B',
    'B2C',
    'ROI',
    'Start',
    'Simulator',
    'sBG α',
    'sBG β',
    'Period',
    'Netto',
    'z',
    'Term',
    'P10',
    'P25',
    'P75',
    'P90',
    'Median',
    'PNG',
    'SVG',
    'Id',
  ],
  ...['shell.themes.system', 'levers.units.points', 'levers.start', 'uncertainty.quiet.spread'],
];
const sayNothing = /^[\s‹\d›:;,/()×=.→±–-]*$/;

describe.each(['fi', 'sv'] as const)('no text of %s was left in English', (language) => {
  test('apart from international names', () => {
    const english = new Map(every('en').map(({ path, text }, index) => [`${path}#${index}`, text]));
    const left = every(language).filter(({ path, text }, index) => {
      const same = english.get(`${path}#${index}`) === text;
      return same && !international.includes(text) && !international.includes(path) && !sayNothing.test(text);
    });
    expect(left).toEqual([]);
  });
});
