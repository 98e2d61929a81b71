import type { ExpressionSpecification } from "maplibre-gl";
import { GROUND_LEAVES } from "../../design/theme/ground.ts";
import { byZoom } from "./by-zoom.ts";

/** An opacity that is constant up to a zoom and 0 from another on, for schematic layers. */
export function leaving(
  opacity: number | ExpressionSpecification,
  from: number = GROUND_LEAVES.from,
  to: number = GROUND_LEAVES.to,
) {
  return byZoom([from, opacity], [to, 0]);
}
