import type { HeadlineId } from '../../model/headline';
import type { LeverId } from '../../model/parameters';
import type { ProvenanceWords } from './provenance-words';

/** Words of what opens behind a lever's name. */
export interface HelpWords {
  /** One or two plain sentences about each lever, for someone who has never seen the term. */
  readonly levers: Readonly<Record<LeverId, string>>;
  readonly originExample: string;
  readonly provenance: ProvenanceWords;
  readonly useValue: (value: string, segment: string) => string;
  readonly curveOf: Readonly<Record<HeadlineId, string>>;
  readonly curveRange: (curve: string, from: string, to: string) => string;
}
