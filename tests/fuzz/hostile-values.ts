import fc from 'fast-check';

/** Texts that have broken programs before, as values or as keys. */
export const hostileTexts: readonly string[] = [
  ...['NaN', 'Infinity', '-Infinity', '1e309', '-1e309', '1e-400', '-0', '+0', '0x10', '1_000', '1,5', '٣'],
  ...[
    '',
    ' ',
    'null',
    'undefined',
    'true',
    '[]',
    '{}',
    'toString',
    '__proto__',
    'constructor',
    '%',
    '\u0000',
  ],
  ...['\uD800', '<script>alert(1)</script>', 'javascript:alert(1)', '9'.repeat(400), 'x'.repeat(3_000)],
  ...['🙂'.repeat(50), '2026-02-31', '2026-13-01T00:00:00Z', '\u202Eevil', 'a\nb', '0.1', '2', 'b2c', 'own'],
  ...[
    'none',
    'pert',
    'pert:0.2:0.1',
    'pert:0:1',
    'triangular:-1:9e99',
    'beta:0:1',
    'beta:200:0.5',
    'beta:9:2',
  ],
  ...['lognormal:0', 'lognormal:10', 'lognormal:1e309', 'pert:0:1:2', 'pert::', ':', 'none:1', '__proto__:1'],
];

/** What stands for a number that JSON can write and no computer can hold. */
export const hugeNumber = '§1e309§';

export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.constantFrom<unknown>(
    hugeNumber,
    -0,
    1e308,
    -1e308,
    5e-324,
    0,
    1,
    -1,
    0.5,
    99,
    true,
    false,
    null,
    [],
    {},
  ),
  fc.double(),
  fc.constantFrom<unknown>(
    { kind: 'pert', low: 0, high: 1 },
    { kind: 'pert', low: 1, high: 0 },
    { kind: 'triangular', low: '0', high: null },
    { kind: 'beta', sampleSize: 0, designEffect: 1 },
    { kind: 'beta', sampleSize: hugeNumber, designEffect: 1 },
    { kind: 'lognormal', p90: 1e-9 },
    { kind: 'none' },
    { kind: 'none', low: 1 },
    { kind: '__proto__' },
  ),
  fc.constant({ supplier: 'prospect', note: 5, when: 'yesterday', extra: {} }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Data as JSON text, with its huge numbers as numbers. */
export const asJson = (data: unknown): string => JSON.stringify(data).replaceAll(`"${hugeNumber}"`, '1e309');

/** One change of a text: `length` signs at `place` of it give way to `text`. */
const edit = fc.record({
  place: fc.nat(),
  length: fc.constantFrom(0, 1, 1, 1, 5, 40),
  text: fc.constantFrom(
    '',
    '',
    '&',
    '=',
    '%',
    '#',
    '-',
    'e',
    '9',
    '.',
    '\u0000',
    '"',
    '{',
    ']',
    'ä',
    '_',
    'A',
  ),
});

/** The text with a few places changed. */
export const damaged = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(texts, fc.array(edit, { minLength: 1, maxLength: 8 })).map(([start, edits]) =>
    edits.reduce((text, { place, length, text: put }) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + put + text.slice(at + length);
    }, start),
  );
