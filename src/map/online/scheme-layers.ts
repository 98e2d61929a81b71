import type { LayerSpecification } from "maplibre-gl";
import type { Scheme } from "../../state/app-state.ts";
import { darkenColours } from "./darken-colours.ts";

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
