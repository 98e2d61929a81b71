/** Hue in degrees, the rest from 0 to 1. */
interface Hsla {
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
  readonly alpha: number;
}

/** Lightness of white, and of black, in the dark scheme. */
const DARKEST = 0.12;
const LIGHTEST = 0.9;
/** Greys get the slate hue of the page. */
const SLATE = { hue: 200, saturation: 0.12, below: 0.08 };
/** Highest saturation: more glares in the dark. */
const CALMED = 0.6;

const NAMED: Readonly<Record<string, string>> = {
  white: "#ffffff",
  black: "#000000",
  grey: "#808080",
  gray: "#808080",
};

/**
 * Converts the colours of a light map to the dark scheme: keeps the hue, inverts the lightness, reduces high saturation. Descends into
 * expressions and zoom stops; leaves other values unchanged.
 */
export function darkenColours(value: unknown): unknown {
  if (typeof value === "string") return darkenColour(value);
  if (Array.isArray(value)) return value.map(darkenColours);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, darkenColours(one)]));
}

function darkenColour(text: string): string {
  const colour = readColour(text);
  if (colour === undefined) return text;
  const { lightness, alpha } = colour;
  const isGrey = colour.saturation < SLATE.below;
  const hue = isGrey ? SLATE.hue : colour.hue;
  const saturation = isGrey ? SLATE.saturation : colour.saturation * CALMED;
  const dark = LIGHTEST - lightness * (LIGHTEST - DARKEST);
  const parts = [hue.toFixed(0), `${(saturation * 100).toFixed(1)}%`, `${(dark * 100).toFixed(1)}%`, alpha];
  return `hsla(${parts.join(", ")})`;
}

function readColour(text: string): Hsla | undefined {
  const named = NAMED[text.toLowerCase()] ?? text;
  return readHex(named) ?? readFunction(named);
}

function readHex(text: string): Hsla | undefined {
  const digits = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(text)?.[1];
  if (digits === undefined) return undefined;
  const long = digits.length <= 4 ? [...digits].map((digit) => digit + digit).join("") : digits;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (long.match(/../g) ?? []).map(
    (pair) => Number.parseInt(pair, 16) / 255,
  );
  return toHsla(red, green, blue, alpha);
}

function readFunction(text: string): Hsla | undefined {
  const [, name, inner] = /^(rgb|hsl)a?\(([^()]*)\)$/i.exec(text) ?? [];
  if (name === undefined || inner === undefined) return undefined;
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN, alpha = 1] = inner
    .split(/[\s,/]+/)
    .filter((part) => part !== "")
    .map((part) => Number.parseFloat(part) / (part.endsWith("%") ? 100 : 1));
  if (![first, second, third, alpha].every(Number.isFinite)) return undefined;
  if (name.toLowerCase() === "hsl") return { hue: first, saturation: second, lightness: third, alpha };
  return toHsla(first / 255, second / 255, third / 255, alpha);
}

function toHsla(red: number, green: number, blue: number, alpha: number): Hsla {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (most + least) / 2;
  const range = most - least;
  if (range === 0) return { hue: 0, saturation: 0, lightness, alpha };
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  return { hue: (hueOf(red, green, blue, most, range) + 360) % 360, saturation, lightness, alpha };
}

function hueOf(red: number, green: number, blue: number, most: number, range: number): number {
  if (most === red) return (60 * (green - blue)) / range;
  return most === green ? 60 * (2 + (blue - red) / range) : 60 * (4 + (red - green) / range);
}
