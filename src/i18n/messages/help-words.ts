import type { HeadlineId } from '../../model/headline';
import type { LeverId } from '../../model/parameters';

/** Words of what opens behind a lever's name. */
export interface HelpWords {
  /** One or two plain sentences about each lever, for someone who has never seen the term. */
  readonly levers: Readonly<Record<LeverId, string>>;
  readonly originOwn: (start: string) => string;
  readonly originExample: string;
  readonly useValue: (value: string, segment: string) => string;
  readonly curveOf: Readonly<Record<HeadlineId, string>>;
  readonly curveRange: (curve: string, from: string, to: string) => string;
}
