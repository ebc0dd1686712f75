import fc from 'fast-check';
import { hostileJson, hostileTexts } from './hostile-values';

interface Mutation {
  readonly how: 'set' | 'delete' | 'add' | 'rename' | 'splice';
  readonly place: number;
  readonly from: number;
  readonly key: string;
  readonly value: unknown;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  how: fc.constantFrom('set', 'set', 'delete', 'add', 'rename', 'splice'),
  place: fc.nat(),
  from: fc.nat(),
  key: fc.oneof(
    fc.constantFrom(...hostileTexts, 'churnNow', 'retention', 'segment', 'claimStrength', 'preset', 'inputs'),
    fc.string({ maxLength: 50 }),
  ),
  value: hostileJson,
});

/** Valid data with a few members changed, removed, added, renamed or taken over from other valid data. */
export const mutatedJson = (valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(valid, valid, fc.array(mutation, { minLength: 1, maxLength: 8 }))
    .map(([data, other, mutations]) => {
      const changed: unknown = structuredClone(data);
      for (const one of mutations) mutate(changed, one, other);
      return changed;
    });

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

/** Every member of every object and list in the data. */
function places(data: unknown): readonly Place[] {
  if (typeof data !== 'object' || data === null) return [];
  const holder = data as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...places(holder[key])]);
}

/** Also a member called __proto__ is a member. */
const put = (holder: object, key: string, value: unknown): void => {
  Object.defineProperty(holder, key, {
    // A copy: the same object in two places could come to hold itself.
    value: structuredClone(value ?? null),
    enumerable: true,
    configurable: true,
    writable: true,
  });
};

function mutate(data: unknown, { how, place, from, key, value }: Mutation, other: unknown): void {
  const all = places(data);
  const at = all[place % Math.max(1, all.length)];
  if (at === undefined) return;
  const { holder } = at;
  const old = holder[at.key];
  const foreign = places(other);
  const spliced = foreign[from % Math.max(1, foreign.length)];
  if (how === 'set') put(holder, at.key, value);
  else if (how === 'splice') put(holder, at.key, spliced?.holder[spliced.key]);
  else if (how !== 'add') Reflect.deleteProperty(holder, at.key);
  if ((how === 'add' || how === 'rename') && !Array.isArray(holder))
    put(holder, key, how === 'add' ? value : old);
}
