import { figuresSources } from "../../data/export/figures-table.ts";
import type { DataSources } from "../../data/public-data/data-sources.ts";
import type { BaseMap } from "../../domain/base-map.ts";
import type { BestSites } from "../../domain/figures/best-sites.ts";
import { type Figures, neighboursOf, type TerritoryFigures } from "../../domain/figures/figures.ts";
import { countImported } from "../../domain/figures/receptions.ts";
import type { Place } from "../../domain/place.ts";
import type { Commune, TerritoryOutlines } from "../../domain/territory.ts";
import {
  isInTerritory,
  type TerritoryLevel,
  type TerritoryRef,
  territoryKey,
  territoryKeyAt,
  WHOLE_REGION,
} from "../../domain/territory-ref.ts";
import { OPENING_NAMES, PEOPLE_NAMES, serviceName, thresholdText, WAY_NAMES, withImported, words } from "../words.ts";

/** The content of the booklet and the picture. */
export interface TerritoryDocument {
  readonly territory: TerritoryRef;
  /** Name of the territory: "Hautes-Alpes (05)". */
  readonly title: string;
  readonly figures: Figures;
  /** The figures of the same sentence with the passes closed, which say what their closing changes; undefined without them. */
  readonly winter: Figures | undefined;
  /** The best next places for the territory; undefined unless they were asked for. */
  readonly sites: BestSites | undefined;
  readonly communes: readonly Commune[];
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

/** The sentence of the page in one line: service, opening, threshold, way, people, vintage. */
export function question({
  figures: { settings },
  populationVintage,
  places,
}: Pick<TerritoryDocument, "figures" | "populationVintage" | "places">): string {
  const { service, opening, threshold, way, people } = settings;
  const imported = countImported(places, service);
  return [
    `${serviceName(service)}${opening === "toute-heure" ? "" : `, ${OPENING_NAMES[opening]}`}, ${words.within} ${thresholdText(threshold)} ${WAY_NAMES[way]}`,
    PEOPLE_NAMES[people],
    `population ${populationVintage}`,
    ...(imported === 0 ? [] : [withImported(imported)]),
  ].join(" · ");
}

/** The sources of the figures, without the pages from which isolated facts were read, such as the day on which a pass closed. */
export function citedSources({ sources, figures }: TerritoryDocument): DataSources {
  return figuresSources(sources, figures.settings).filter(({ licence }) => !licence.startsWith("Non précisée"));
}

type RowsInput = Pick<TerritoryDocument, "figures" | "territory" | "communes">;

/** Figures of the communes of a territory, most people too far first. */
export function communesWithin({ figures, territory, communes }: RowsInput): readonly TerritoryFigures[] {
  const within = communes.filter((commune) => isInTerritory(commune, territory));
  return within.flatMap(({ code }) => figures.territories.get(code) ?? []).sort(mostTooFarFirst);
}

/** Figures of the territories that contain the whole of a territory, the smallest first. */
export function rowsAround({ figures, territory, communes }: RowsInput): readonly TerritoryFigures[] {
  if (territory.level === "region") return [];
  const members = communes.filter((commune) => isInTerritory(commune, territory));
  const levels: readonly TerritoryLevel[] = ["epci", "departement"];
  const above = levels.flatMap((level) => {
    const [key, ...others] = new Set(members.map((commune) => territoryKeyAt(level, commune)));
    return key === undefined || key === territoryKey(territory) || others.length > 0 ? [] : [key];
  });
  return [...above, territoryKey(WHOLE_REGION)].flatMap((key) => figures.territories.get(key) ?? []);
}

/** Figures of the neighbours of a territory, most people too far first; none for a set, and without outlines. */
export function rowsBeside({
  figures,
  territory,
  outlines,
}: Pick<TerritoryDocument, "figures" | "territory" | "outlines">): readonly TerritoryFigures[] {
  if (outlines === undefined || territory.level === "ensemble") return [];
  const neighbours = neighboursOf(outlines, territory);
  return neighbours.flatMap((one) => figures.territories.get(territoryKey(one)) ?? []).sort(mostTooFarFirst);
}

/** Most people too far first, then the name. */
function mostTooFarFirst(a: TerritoryFigures, b: TerritoryFigures): number {
  return b.states.tooFar - a.states.tooFar || a.name.localeCompare(b.name, "fr");
}
