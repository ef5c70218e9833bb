/** Least contrast of text against what is behind it, WCAG 2.2 AA. */
export const READABLE = 4.5;

export function isHex(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** WCAG contrast ratio of two `#rrggbb` colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The same colour, no darker than it must be for white letters on it to be read. */
export function readableUnderWhite(hex: string): string {
  const channels = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  for (let share = 100; share > 0; share -= 1) {
    const darker = `#${channels
      .map((value) =>
        Math.round((value * share) / 100)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
    if (contrast(darker, '#ffffff') >= READABLE) return darker;
  }
  return '#000000';
}

/** What each channel gives of light, 0 to 1. */
export function toLinear(hex: string): [number, number, number] {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function luminance(hex: string): number {
  const [red, green, blue] = toLinear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
