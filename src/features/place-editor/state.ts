import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { PlaceTable } from "../../domain/corrections/correction.ts";
import type { PlaceGround } from "../../domain/corrections/find-place-faults.ts";
import type { PlaceFault } from "../../domain/corrections/place-fault.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { TerritoryOutlines } from "../../domain/outlines.ts";
import type { Commune } from "../../domain/territory.ts";
import type { DataSources } from "../../formats/public-data/data-sources.ts";
import type { AppState } from "../../model/app-state.ts";
import { derive } from "../../model/derive.ts";
import { selectCommunes } from "../../model/selectors.ts";

/** What the rows of places are checked against in the page, and what of it is not known. */
export interface PageGround extends PlaceGround {
  /** Faults that nobody can find without the data that failed to load. */
  readonly isUnchecked: (table: PlaceTable, kind: PlaceFault["kind"]) => boolean;
  readonly isWhole: boolean;
}

const OF_COMMUNES: readonly PlaceFault["kind"][] = ["commune-unknown", "postcode-elsewhere", "far-from-seat"];

const groundOf = derive(
  (
    communes: readonly Commune[],
    territories: TerritoryOutlines | undefined,
    sources: DataSources | undefined,
  ): PageGround => {
    const byCode = new Map<string, Commune>(communes.map((commune) => [commune.code, commune]));
    const outlines = new Map<string, Feature<Polygon | MultiPolygon>>(
      territories?.departements.features.map((outline) => [outline.properties.code, outline]) ?? [],
    );
    return {
      communeOf: (code) => byCode.get(code),
      outlineOf: (code) => outlines.get(code),
      sources: new Set(sources?.map(({ id }) => id)),
      isWhole: communes.length > 0 && territories !== undefined && sources !== undefined,
      isUnchecked: (table, kind) => {
        if (OF_COMMUNES.includes(kind)) return communes.length === 0 || table === "france-services-voisins";
        if (kind === "outside-departement") return territories === undefined || table === "france-services-voisins";
        return kind === "source-unknown" && sources === undefined;
      },
    };
  },
);

/** The communes, outlines and sources of the page. */
export function selectGround(state: AppState): PageGround {
  const { territories, sources } = state.resources;
  return groundOf(state, selectCommunes(state), readyValue(territories), readyValue(sources));
}
