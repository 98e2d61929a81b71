import type { LayerSpecification } from "maplibre-gl";
import type { Scheme } from "../../state/app-state.ts";

/** Opacity factors of patterns drawn for white paper, in the dark scheme. */
const FAINT: Readonly<Record<string, number>> = { "fill-pattern": 0.25, "line-pattern": 0.5 };
const SYMBOLS_IN_THE_DARK = 0.8;

/** Colour properties whose default is black. */
const BLACK: Readonly<Record<string, string>> = {
  symbol: "text-color",
  line: "line-color",
  fill: "fill-color",
  circle: "circle-color",
};

/**
 * The layers of an online base map in the colours of a scheme. Both schemes set the same properties, so that one can be painted over the
 * other.
 */
export function inScheme(layers: readonly LayerSpecification[], scheme: Scheme): LayerSpecification[] {
  return layers.map((layer) => ({ ...layer, paint: paintFor(layer, scheme) }) as LayerSpecification);
}

function paintFor(layer: LayerSpecification, scheme: Scheme): Record<string, unknown> {
  const paint: Record<string, unknown> = {
    [BLACK[layer.type] ?? ""]: "#000000",
    ...layer.paint,
    ...opacities(layer, scheme),
  };
  if (scheme === "light") return paint;
  const dark = Object.entries(paint).map(([name, value]) => [
    name,
    name.endsWith("-color") ? darkenColours(value) : value,
  ]);
  return Object.fromEntries(dark);
}

function opacities({ type, paint }: LayerSpecification, scheme: Scheme): Record<string, unknown> {
  const given: Record<string, unknown> = { ...paint };
  const property = type === "symbol" ? "icon-opacity" : `${type}-opacity`;
  const pattern = Object.keys(FAINT).find((name) => name in given);
  const faint = type === "symbol" ? SYMBOLS_IN_THE_DARK : pattern && FAINT[pattern];
  if (faint === undefined) return {};
  return { [property]: scheme === "dark" ? faint : (given[property] ?? 1) };
}

/** Lightness of white, and of black, in the dark scheme. */
const DARKEST = 0.12;
const LIGHTEST = 0.9;
/** Greys get the slate hue of the page. */
const SLATE = { hue: 200, saturation: 0.12, below: 0.08 };
/** Share of the saturation that stays: more glares in the dark. */
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
  if (typeof value === "string") return darkenColour(NAMED[value.toLowerCase()] ?? value);
  if (Array.isArray(value)) return value.map(darkenColours);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, darkenColours(one)]));
}

function darkenColour(text: string): string {
  const [, name = "", inner = ""] = /^(rgb|hsl)a?\(([^()]*)\)$/i.exec(text) ?? [];
  const parts = name === "" ? readHex(text) : inner.split(/[\s,/]+/).filter((part) => part !== "");
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN, last = 1] = parts.map((part) =>
    Number.parseFloat(String(part)),
  );
  if (![first, second, third, last].every(Number.isFinite)) return text;
  const alpha = String(parts[3]).endsWith("%") ? last / 100 : last;
  if (name.toLowerCase() === "hsl") return darkHsl(first, second / 100, third / 100, alpha);
  const [most, least] = [Math.max(first, second, third), Math.min(first, second, third)];
  const lightness = (most + least) / 510;
  const saturation = most === least ? 0 : (most - least) / 255 / widest(lightness);
  if (saturation < SLATE.below) return darkHsl(0, saturation, lightness, alpha);
  const dark = inverted(lightness);
  const share = (CALMED * widest(dark)) / widest(lightness);
  const channels = [first, second, third].map((one) => Math.round(255 * (dark + (one / 255 - lightness) * share)));
  return `rgba(${[...channels, alpha].join(", ")})`;
}

/** @param hue in degrees; the rest from 0 to 1 */
function darkHsl(hue: number, saturation: number, lightness: number, alpha: number): string {
  const isGrey = saturation < SLATE.below;
  const share = isGrey ? SLATE.saturation : saturation * CALMED;
  const parts = [isGrey ? SLATE.hue : hue, percent(share), percent(inverted(lightness)), alpha];
  return `hsla(${parts.join(", ")})`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

/** Difference between the greatest and the least channel of a fully saturated colour. */
function widest(lightness: number): number {
  return 1 - Math.abs(2 * lightness - 1);
}

function inverted(lightness: number): number {
  return LIGHTEST - lightness * (LIGHTEST - DARKEST);
}

/** Red, green and blue up to 255, and the opacity; empty for another text. */
function readHex(text: string): readonly number[] {
  const digits = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(text)?.[1] ?? "";
  const long = digits.length <= 4 ? [...digits].map((digit) => digit + digit).join("") : digits;
  return (long.match(/../g) ?? []).map((pair, rank) => Number.parseInt(pair, 16) / (rank === 3 ? 255 : 1));
}
