/**
 * What loading each exporter costs, in bytes, as the build has measured it. Empty where nobody has: while developing, or
 * offline.
 */
export async function fetchSizes(): Promise<Readonly<Record<string, number>>> {
  try {
    const answer = await fetch('./export-sizes.json');
    const found: unknown = await answer.json();
    return typeof found === 'object' && found !== null ? onlyNumbers(found) : {};
  } catch {
    return {};
  }
}

const onlyNumbers = (found: object): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
