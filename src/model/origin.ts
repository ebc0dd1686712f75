import { sources } from './benchmark-sources';
import { benchmarks, type Benchmark, type Segment } from './benchmarks';
import type { Citation } from './dissatisfied-preset';
import { evidenceFactors, type EvidenceFactorId } from './evidence-factors';
import { followThroughIds } from './follow-through-in-force';
import type { Inputs } from './inputs';
import { originKind, publishedFor, type OriginKind } from './origin-kind';
import type { Ledger, Provenance } from './provenance';

/** Where the value in force of an input comes from, with everything that is known about it. */
export interface Origin extends Omit<Provenance, 'supplier'> {
  readonly kind: OriginKind;
  /** The segment whose published figure it is. */
  readonly benchmark?: Segment;
  /** Published places that the figure can be looked up in; none for what somebody supplied. */
  readonly citations: readonly DatedCitation[];
}

export interface DatedCitation extends Citation {
  /** Date printed on the page, an ISO day; left out where it cannot be right. */
  readonly published?: string;
}

const nothingSaid = { note: '', source: '', when: '' };

/**
 * Where the value in force of one input comes from (see `originKind` for the order), with note, source and date as they
 * were given, and the published places behind it. Texts are plain text from anybody and are shown as text only.
 *
 * @example originOf('retention', examples.b2b, examples.b2b, {})
 * // { kind: 'benchmark', benchmark: 'b2b', note: '', source: '', when: '', citations: [asml.fi] }
 */
export function originOf(id: keyof Inputs, inputs: Inputs, start: Inputs, ledger: Ledger): Origin {
  const kind = originKind(id, inputs, start, ledger);
  const entry = ledger[id];
  const isSaid = entry?.value === inputs[id] && entry.supplier === kind;
  const { note, source, when } = isSaid ? entry : nothingSaid;
  const said = { kind, note, source, when };
  const benchmark = publishedFor(id, inputs[id]);
  if (benchmark !== undefined && (kind === 'benchmark' || kind === 'illustration'))
    return { ...said, benchmark, citations: publicationsOf(id, benchmark) };
  return { ...said, citations: kind === 'example' ? evidenceFor(id, inputs) : [] };
}

function publicationsOf(id: keyof Inputs, segment: Segment): readonly DatedCitation[] {
  const figures: Partial<Record<keyof Inputs, Benchmark>> = benchmarks[segment];
  const figure = figures[id];
  if (figure === undefined) return [];
  const { title, url, published, dateDoubtful } = sources[figure.source];
  return [{ title, url, ...(dateDoubtful ? {} : { published }) }];
}

const evidenceOf: Readonly<Record<(typeof followThroughIds)[number], EvidenceFactorId>> = {
  retentionFollowThrough: 'retention',
  crossSellFollowThrough: 'crossSell',
  referralFollowThrough: 'referralRate',
  referralConversionFollowThrough: 'effectiveConversion',
};

/** The studies behind a follow-through factor; all of it, as published, rests on no study. */
function evidenceFor(id: keyof Inputs, { claimStrength }: Inputs): readonly DatedCitation[] {
  const factor = followThroughIds.find((candidate) => candidate === id);
  return factor === undefined || claimStrength === 'published'
    ? []
    : evidenceFactors[evidenceOf[factor]].sources;
}
