import type { TerritoryOutlines } from "../domain/territory.ts";
import type { BaseMapCollections } from "./base-style.ts";
import { deriveAround } from "./derive-around.ts";
import { deriveBorders } from "./derive-borders.ts";
import { SOURCE } from "./source-ids.ts";

/** The outlines by source id, with the surroundings of the départements. */
export function territoryCollections(outlines: TerritoryOutlines): BaseMapCollections {
  return {
    [SOURCE.departements]: outlines.departements,
    [SOURCE.around]: deriveAround(outlines.departements),
    [SOURCE.epci]: deriveBorders(outlines.epci),
    [SOURCE.communes]: outlines.communes,
  };
}
