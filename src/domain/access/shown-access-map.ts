import type { AccessMap, ShownAccessMap } from "./access-maps.ts";
import type { AccessModel } from "./access-model.ts";

/** A covered area is made of circles as the crow flies; only roads have seasons; nothing is measured between the seats. */
export function isShowable(map: ShownAccessMap, model: AccessModel): boolean {
  if (map === "zone") return model.kind === "droite";
  if (map === "hexagones") return model.kind !== "mesure";
  return map !== "saisons" || model.kind === "route";
}

/** What is shown for what is asked: where that means nothing by the model, and for "auto", its usual map. */
export function shownAccessMap(asked: AccessMap, model: AccessModel): ShownAccessMap {
  if (asked !== "auto" && isShowable(asked, model)) return asked;
  return model.kind === "droite" ? "zone" : "communes";
}

/** Whether places give way to what is coloured, and are but dots from afar. */
export function hasPlacesAsDots(shown: ShownAccessMap): boolean {
  return shown !== "zone" && shown !== "communes";
}
