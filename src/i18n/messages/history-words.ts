/** Words of the change history. */
export interface HistoryWords {
  readonly title: string;
}
