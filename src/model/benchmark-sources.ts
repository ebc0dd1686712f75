/** A published place a number comes from. Cite by address: the page's own date may be odd (see `dateNote`). */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly url: string;
  /** Date printed on the page, ISO. */
  readonly published: string;
  /** True when the printed date cannot be right. */
  readonly dateDoubtful: boolean;
}
export type SourceId = 'dagmarFormula' | 'asmlSegments';

export const sources: Readonly<Record<SourceId, Source>> = {
  dagmarFormula: {
    id: 'dagmarFormula',
    title: 'Dagmar: Formula that quantifies customer experience in euros',
    url: 'https://www.dagmar.fi/en/blogs/formula-that-quantifies-customer-experience-in-euros/',
    published: '2025-10-17',
    dateDoubtful: false,
  },
  // The page says 06.02.2025 but refers to the article of October 2025.
  asmlSegments: {
    id: 'asmlSegments',
    title: 'ASML: CX B-to-B vs. B-to-C',
    url: 'https://asml.fi/cx-btob-vs-btoc',
    published: '2025-02-06',
    dateDoubtful: true,
  },
};
