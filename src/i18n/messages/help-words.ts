import type { LeverId } from '../../model/parameters';

/** One or two plain sentences about each lever, for someone who has never seen the term. */
export type HelpWords = Readonly<Record<LeverId, string>>;
