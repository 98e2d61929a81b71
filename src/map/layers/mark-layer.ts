import type { SymbolLayerSpecification } from "maplibre-gl";
import type { MapPalette } from "../../ui/theme/map.ts";
import { HALO } from "./label-layer.ts";

/** A label beside its mark, left out where there is no room. */
export const NAME_BESIDE_MARK = {
  "text-variable-anchor": ["left", "right", "top", "bottom"],
  "text-radial-offset": 0.95,
  "text-justify": "auto",
  "text-line-height": 1.05,
  "text-max-width": 8,
  "text-optional": true,
} satisfies SymbolLayerSpecification["layout"];

/** Paint of a mark's label, with a halo against the ground. */
export function markNamePaint(colour: string, map: MapPalette): NonNullable<SymbolLayerSpecification["paint"]> {
  return { "text-color": colour, "text-halo-color": map.halo, ...HALO };
}
