/** Words of the comparison of scenarios. */
export interface CompareWords {
  readonly title: string;
}
