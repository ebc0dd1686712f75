import type { OwnRange } from './own-ranges';

/** The numbers of each kind of range, in the order in which a link writes them. */
export const rangeNumbers = {
  none: [],
  pert: ['low', 'high'],
  triangular: ['low', 'high'],
  beta: ['sampleSize', 'designEffect'],
  lognormal: ['p90'],
} as const satisfies Readonly<Record<OwnRange['kind'], readonly string[]>>;

const isKind = (kind: string): kind is OwnRange['kind'] => Object.hasOwn(rangeNumbers, kind);

/** A range as it stands in a link: `pert:0.02:0.04`, `beta:200:1.5`, `lognormal:10`, `none`. */
export function rangeText(range: OwnRange): string {
  switch (range.kind) {
    case 'none':
      return 'none';
    case 'beta':
      return `beta:${range.sampleSize}:${range.designEffect}`;
    case 'lognormal':
      return `lognormal:${range.p90}`;
    case 'pert':
    case 'triangular':
      return `${range.kind}:${range.low}:${range.high}`;
  }
}

/** What such a text says as an object with members, as a file has it, not yet checked; null when it says nothing of the kind. */
export function membersOfText(text: string): Readonly<Record<string, string>> | null {
  const [kind = '', ...numbers] = text.split(':');
  if (!isKind(kind) || numbers.length !== rangeNumbers[kind].length) return null;
  return {
    kind,
    ...Object.fromEntries(rangeNumbers[kind].map((name, index) => [name, numbers[index] ?? ''])),
  };
}
