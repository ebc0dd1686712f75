import { sources } from '../../model/benchmark-sources';
import type { DatedCitation } from '../../model/origin';
import type { InputRow } from './input-rows';

/** The published places that a scenario's numbers rest on, each once: those of the formula always, as it is theirs. */
export function sourceRows(rows: readonly InputRow[]): readonly DatedCitation[] {
  const formula = Object.values(sources).map(({ title, url, published, dateDoubtful }) => ({
    title,
    url,
    ...(dateDoubtful ? {} : { published }),
  }));
  const all = [...formula, ...rows.flatMap(({ citations }) => citations)];
  return all.filter(({ url }, index) => all.findIndex((other) => other.url === url) === index);
}
