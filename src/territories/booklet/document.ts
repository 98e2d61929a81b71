import type { DataSources } from "../../data/public-data/data-sources.ts";
import type { BaseMap } from "../../domain/base-map.ts";
import type { BestSites } from "../../domain/figures/best-sites.ts";
import type { Figures, TerritoryFigures } from "../../domain/figures/figures.ts";
import type { TerritoryOutlines } from "../../domain/outlines.ts";
import type { Place } from "../../domain/place.ts";
import type { Commune, Epci } from "../../domain/territory.ts";
import { type TerritoryRef, territoryKey } from "../../domain/territory-ref.ts";

/** What the booklet and the picture show. */
export interface TerritoryDocument {
  readonly territory: TerritoryRef;
  readonly figures: Figures;
  /** The figures of the same sentence with the passes closed, which say what their closing changes; undefined without them. */
  readonly winter: Figures | undefined;
  /** The best next places for the territory; undefined unless they were asked for. */
  readonly sites: BestSites | undefined;
  readonly communes: readonly Commune[];
  readonly epcis: readonly Epci[];
  /** Those of the region, its neighbours and an imported file. */
  readonly places: readonly Place[];
  /** Undefined where they failed to load: the document has then no map. */
  readonly outlines: TerritoryOutlines | undefined;
  readonly baseMap: BaseMap | undefined;
  readonly sources: DataSources;
  /** Year of the municipal populations. */
  readonly populationVintage: string;
  /** Address of the page with the same sentence. */
  readonly link: string;
  /** ISO 8601 date in France. */
  readonly today: string;
}

/** Figures of the territory of a document. @throws Error when they are those of another question */
export function ownFigures({ figures, territory }: Pick<TerritoryDocument, "figures" | "territory">): TerritoryFigures {
  const own = figures.territories.get(territoryKey(territory));
  if (own === undefined) throw new Error("The figures do not cover the territory.");
  return own;
}
