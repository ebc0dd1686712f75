import type { ColorToken } from './chart-spec';

/** Colours and font of the page at the moment of drawing, as the canvas needs them. */
export interface Palette {
  readonly token: (token: ColorToken) => string;
  /** The same colour as a tint for areas. */
  readonly tint: (token: ColorToken) => string;
  /** The more readable of the card's and the ink's colour on top of a part. */
  readonly textOn: (token: ColorToken) => string;
  readonly line: string;
  readonly card: string;
  readonly font: string;
}

type Rgb = readonly [red: number, green: number, blue: number];

const properties = {
  retention: '--retention',
  crossSell: '--cross-sell',
  referral: '--referral',
  accent: '--accent',
  muted: '--soft',
  cost: '--cost',
  ink: '--ink',
  line: '--line',
  card: '--card',
  scenarioA: '--scenario-a',
  scenarioB: '--scenario-b',
  scenarioC: '--scenario-c',
  scenarioD: '--scenario-d',
} as const;

const tintOpacity = 0.14;
/** The least contrast of small text (WCAG 2.2, 1.4.3). */
const readableContrast = 4.5;

/** Reads the colours that hold where the canvas stands. Costs a style calculation: only at the start and for a new theme. */
export function readPalette(canvas: HTMLCanvasElement): Palette {
  const toRgb = rgbReader();
  const rgb = {} as Record<keyof typeof properties, Rgb>;
  // Through `color`, because a custom property is returned as written: light-dark(…) and color-mix(…) unresolved.
  for (const [name, property] of Object.entries(properties)) {
    canvas.style.color = `var(${property})`;
    rgb[name as keyof typeof properties] = toRgb(getComputedStyle(canvas).color);
  }
  canvas.style.removeProperty('color');

  const textOn = (token: ColorToken) => {
    const onCard = contrast(rgb.card, rgb[token]);
    const better = onCard >= readableContrast || onCard >= contrast(rgb.ink, rgb[token]) ? rgb.card : rgb.ink;
    return css(better);
  };
  return {
    token: (token) => css(rgb[token]),
    tint: (token) => css(rgb[token], tintOpacity),
    textOn,
    line: css(rgb.line),
    card: css(rgb.card),
    font: getComputedStyle(canvas).fontFamily,
  };
}

const css = ([red, green, blue]: Rgb, opacity = 1): string => `rgba(${red}, ${green}, ${blue}, ${opacity})`;

/** Any CSS colour as red, green and blue, by painting it: the canvas understands every notation the browser has. */
function rgbReader(): (color: string) => Rgb {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  return (color) => {
    if (context === null) return [0, 0, 0];
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
}

function contrast(one: Rgb, other: Rgb): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance as WCAG defines it. */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((byte) => {
    const channel = byte / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
