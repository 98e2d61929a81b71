import type { DataSources } from "../../data/public-data/data-sources.ts";
import type { BaseMap } from "../../domain/base-map.ts";
import type { BestSites } from "../../domain/figures/best-sites.ts";
import { type Figures, neighboursOf, type TerritoryFigures } from "../../domain/figures/figures.ts";
import { receptionsOf } from "../../domain/figures/receptions.ts";
import type { Position } from "../../domain/geo/position.ts";
import { CATEGORIES, type Category, type Place } from "../../domain/place.ts";
import type { Commune, Epci, TerritoryOutlines } from "../../domain/territory.ts";
import {
  isInTerritory,
  type TerritoryLevel,
  type TerritoryRef,
  territoryKey,
  territoryKeyAt,
  WHOLE_REGION,
} from "../../domain/territory-ref.ts";

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

/** Wording of data/sources.csv for isolated facts, from pages without a licence. */
const ISOLATED_FACTS = /^Non précisée/;

export function isIsolatedFact({ licence }: DataSources[number]): boolean {
  return ISOLATED_FACTS.test(licence);
}

interface Licensed {
  readonly licence: string;
  readonly sources: DataSources;
}

/** Groups sources by licence, in order of first appearance; those without a licence last. */
export function byLicence(sources: DataSources): readonly Licensed[] {
  const licences = [...new Set(sources.map(({ licence }) => licence))].sort(
    (a, b) => Number(a === "") - Number(b === ""),
  );
  return licences.map((licence) => ({ licence, sources: sources.filter((source) => source.licence === licence) }));
}

type RowsInput = Pick<TerritoryDocument, "figures" | "territory" | "communes">;

/** Figures of the communes of a territory, most people too far first. */
export function communesWithin({ figures, territory, communes }: RowsInput): readonly TerritoryFigures[] {
  const within = communes.filter((commune) => isInTerritory(commune, territory));
  return within.flatMap(({ code }) => figures.territories.get(code) ?? []).sort(mostTooFarFirst);
}

/** Levels above each, but the region. */
const LEVELS_ABOVE = {
  region: [],
  departement: [],
  ensemble: ["departement"],
  epci: ["departement"],
  commune: ["epci", "departement"],
} as const satisfies Readonly<Record<TerritoryRef["level"], readonly TerritoryLevel[]>>;

/** Figures of the territories that contain the whole of a territory, the smallest first. */
export function rowsAround({ figures, territory, communes }: RowsInput): readonly TerritoryFigures[] {
  if (territory.level === "region") return [];
  const members = communes.filter((commune) => isInTerritory(commune, territory));
  const above = LEVELS_ABOVE[territory.level].flatMap((level) => {
    const [key, ...others] = new Set(members.map((commune) => territoryKeyAt(level, commune)));
    return key === undefined || others.length > 0 ? [] : [key];
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

/** What the figures count, as the map draws it. */
interface DrawnPlaces {
  readonly addresses: readonly { readonly id: string; readonly category: Category; readonly position: Position }[];
  readonly stops: readonly Position[];
  readonly planned: readonly { readonly id: string; readonly name: string; readonly position: Position }[];
}

/** The places that the figures count: an address by the type that is asked for, else by its first type. */
export function drawnPlaces({
  places,
  figures: { settings },
  today,
}: Pick<TerritoryDocument, "places" | "figures" | "today">): DrawnPlaces {
  const { addresses, stops } = receptionsOf(places, settings, today).counted;
  const placeOf = new Map(places.map((place) => [place.id, place]));
  return {
    addresses: addresses.flatMap(({ id, position }) => {
      const own = id === undefined ? undefined : placeOf.get(id);
      const category =
        CATEGORIES.find((one) => one === settings.service) ?? CATEGORIES.find((one) => own?.categories.includes(one));
      return id === undefined || category === undefined ? [] : [{ id, category, position }];
    }),
    stops: stops.map(({ position }) => position),
    planned: settings.planned,
  };
}
