import type { SourceId } from '../../../model/benchmark-sources';
import { benchmarks, type Segment, type SurveyedId } from '../../../model/benchmarks';
import type { TraceSource } from '../../../model/trace/trace-of';

/** A published value by its segment. */
interface PublishedValue {
  readonly segment: Segment;
  readonly id: SurveyedId | 'reach';
}

/** The pages behind a result, each once, with the values in force that it publishes; a formula's page may have none. */
export function publishedPages(from: readonly TraceSource[]): readonly {
  readonly page: SourceId;
  readonly values: readonly PublishedValue[];
}[] {
  const valuesOf = new Map<SourceId, readonly PublishedValue[]>();
  for (const source of from) {
    if (source.kind === 'page') valuesOf.set(source.id, valuesOf.get(source.id) ?? []);
    if (source.kind !== 'benchmark') continue;
    const page = benchmarks[source.segment][source.id].source;
    valuesOf.set(page, [...(valuesOf.get(page) ?? []), source]);
  }
  return [...valuesOf].map(([page, values]) => ({ page, values }));
}
