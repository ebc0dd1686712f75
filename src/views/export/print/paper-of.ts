/** Where US Letter is the paper in the printer (CLDR, measurementData, paperSize). */
const letterRegions: readonly string[] = [
  ...['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE'],
];

/**
 * The paper of a reader, by the language of the browser, which names the country; A4 where it names none.
 *
 * @example paperOf('en-US') // 'letter'
 */
export function paperOf(language: string): 'a4' | 'letter' {
  const [, region] = /-([A-Za-z]{2})(?:-|$)/.exec(language) ?? [];
  return region !== undefined && letterRegions.includes(region.toUpperCase()) ? 'letter' : 'a4';
}
