import { contrast, isHex, READABLE, toLinear } from '@firsthand/contracts';

/**
 * Colours for a tenant's accent: ten shades of one hue, light to dark, moved until everything written in or on
 * them can be read (WCAG AA). A tenant may pick any hue; it cannot pick an unreadable button.
 */
export type Shades = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

export const DEFAULT_ACCENT = '#0f6b64';

/** The darkest page background of each scheme that accent text stands on. */
export const LIGHT_PAGE = '#ffffff';
export const DARK_PAGE = '#191715';

const LIGHTNESS = [0.975, 0.945, 0.89, 0.82, 0.74, 0.64, 0.53, 0.47, 0.4, 0.33];
const CHROMA = [0.12, 0.25, 0.45, 0.7, 0.9, 1, 1, 1, 0.9, 0.75];

/** The shades of an accent; of the default when the tenant's is missing or no `#rrggbb`. */
export function accentShades(accent: string | null): Shades {
  const { chroma, hue } = toOklch(accent !== null && isHex(accent) ? accent : DEFAULT_ACCENT);
  const shade = (index: number, fits: (hex: string) => boolean = () => true, step = -0.01) => {
    let lightness = LIGHTNESS[index]!;
    let hex = fromOklch(lightness, chroma * CHROMA[index]!, hue);
    while (!fits(hex) && lightness > 0 && lightness < 1) {
      lightness += step;
      hex = fromOklch(lightness, chroma * CHROMA[index]!, hue);
    }
    return hex;
  };
  const readableOn = (background: string) => (hex: string) => contrast(hex, background) >= READABLE;
  const tint = shade(1);
  return [
    shade(0),
    tint,
    shade(2),
    shade(3),
    shade(4, readableOn(DARK_PAGE), 0.01),
    shade(5),
    shade(6, readableOn(LIGHT_PAGE)),
    shade(7, readableOn(tint)),
    shade(8, readableOn(tint)),
    shade(9, readableOn(shade(2))),
  ];
}

// OKLab, where equal steps look equal: https://bottosson.github.io/posts/oklab/

function toOklch(hex: string): { chroma: number; hue: number } {
  const [red, green, blue] = toLinear(hex);
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { chroma: Math.hypot(a, b), hue: Math.atan2(b, a) };
}

function fromOklch(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return (
    '#' +
    [
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
    ]
      .map((linear) => {
        const clipped = Math.min(1, Math.max(0, linear));
        const value = clipped <= 0.0031308 ? clipped * 12.92 : 1.055 * clipped ** (1 / 2.4) - 0.055;
        return Math.round(value * 255)
          .toString(16)
          .padStart(2, '0');
      })
      .join('')
  );
}
