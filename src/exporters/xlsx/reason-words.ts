import type { Reason } from '../../model/results';
import type { ExportWords } from '../export-snapshot';

export type ReasonId = Reason;

/** The words of every reason why a result has no value. */
export const reasonWords = ({ answer }: ExportWords): Readonly<Record<ReasonId, string>> => answer.reasons;
