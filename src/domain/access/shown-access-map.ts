import type { AccessMap, ShownAccessMap } from "./access-maps.ts";
import type { AccessModel } from "./access-model.ts";

/** Covered areas need straight lines, seasons need roads. */
export function isShowable(map: ShownAccessMap, model: AccessModel): boolean {
  if (map === "zone") return model.kind === "droite";
  return map !== "saisons" || model.kind === "route";
}

/**
 * The map shown for the requested one: the usual map of the model for "auto" and for maps the model makes meaningless.
 */
export function shownAccessMap(asked: AccessMap, model: AccessModel): ShownAccessMap {
  if (asked !== "auto" && isShowable(asked, model)) return asked;
  return isShowable("zone", model) ? "zone" : "communes";
}

/** Whether places are drawn as dots from afar, so that coloured areas stay visible. */
export function hasPlacesAsDots(shown: ShownAccessMap): boolean {
  return shown !== "zone";
}
