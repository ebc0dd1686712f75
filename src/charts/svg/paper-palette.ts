import type { ColorToken } from '../chart-spec';

/** Colours of a picture that leaves the page: those of the light theme, whatever theme the reader has. */
export interface PaperPalette {
  readonly token: (token: ColorToken) => string;
  /** Black or white, whichever is read better on top of a colour. */
  readonly textOn: (token: ColorToken) => string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly card: string;
}

/** As the light half of src/styles/tokens.css has them; the compared scenarios' as on their screen. */
export const paperColors = {
  retention: '#2b69ac',
  crossSell: '#a35f09',
  referral: '#0f7a60',
  accent: '#0b6e69',
  muted: '#55616d',
  cost: '#a33c33',
  ink: '#16202a',
  scenarioA: '#0b6e69',
  scenarioB: '#6f42b5',
  scenarioC: '#b3266b',
  scenarioD: '#756408',
} as const satisfies Readonly<Record<ColorToken, string>>;

const line = '#e4e1db';
const card = '#ffffff';

/** @param accent the host's colour, "#rrggbb" */
export function paperPalette(accent: string): PaperPalette {
  const token = (name: ColorToken) =>
    name === 'accent' || name === 'scenarioA' ? accent : paperColors[name];
  return {
    token,
    textOn: (name) => (luminance(token(name)) > 0.36 ? paperColors.ink : card),
    ink: paperColors.ink,
    soft: paperColors.muted,
    line,
    card,
  };
}

/** Relative luminance as WCAG defines it, of "#rrggbb". */
export function luminance(color: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
