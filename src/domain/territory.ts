import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type {
  GeometryCollection,
  MultiPolygon as MultiPolygonOfArcs,
  Polygon as PolygonOfArcs,
  Topology,
} from "topojson-specification";
import type { CodeCommune, CodeDepartement, CodeEpci } from "./codes.ts";
import type { Position } from "./geo/position.ts";
import type { Place } from "./place.ts";

export interface Commune {
  readonly code: CodeCommune;
  readonly name: string;
  readonly position: Position;
  /** Municipal population. */
  readonly population: number;
  /** Undefined for the few communes without EPCI. */
  readonly codeEpci: CodeEpci | undefined;
  readonly codeDepartement: CodeDepartement;
  readonly postcodes: readonly string[];
  /** Names of absorbed, delegated and associated communes, and names in other languages. */
  readonly otherNames: readonly string[];
}

export interface Epci {
  readonly code: CodeEpci;
  readonly name: string;
  /** Number of its communes in the region, and in all. */
  readonly communesInRegion: number;
  readonly communesInAll: number;
}

export interface Departement {
  readonly code: CodeDepartement;
  readonly name: string;
}

/** The seven départements of the map, in the order of their codes. */
export const DEPARTEMENTS: readonly Departement[] = [
  { code: "04" as CodeDepartement, name: "Alpes-de-Haute-Provence" },
  { code: "05" as CodeDepartement, name: "Hautes-Alpes" },
  { code: "06" as CodeDepartement, name: "Alpes-Maritimes" },
  { code: "38" as CodeDepartement, name: "Isère" },
  { code: "73" as CodeDepartement, name: "Savoie" },
  { code: "74" as CodeDepartement, name: "Haute-Savoie" },
  { code: "84" as CodeDepartement, name: "Vaucluse" },
];

const CODES_OF_REGION: ReadonlySet<string> = new Set(DEPARTEMENTS.map(({ code }) => code));

/** The département of the map with a code; undefined for another code. */
export function departementOfCode(code: string | undefined): Departement | undefined {
  return DEPARTEMENTS.find((departement) => departement.code === code);
}

/** The département of the map in which a commune lies, by its INSEE code; undefined outside. */
export function departementOfCommune(code: string | undefined): Departement | undefined {
  return DEPARTEMENTS.find((departement) => code?.startsWith(departement.code));
}

/** Those of some codes that are codes of départements of the map, in the order of the map. */
export function departementsIn(codes: readonly string[]): readonly CodeDepartement[] {
  return DEPARTEMENTS.map(({ code }) => code).filter((code) => codes.includes(code));
}

/** Whether a place of the data, not an imported one, lies outside the seven départements. */
export function isNeighbour(point: {
  readonly codeDepartement: CodeDepartement | undefined;
  readonly layer?: unknown;
}): boolean {
  return point.layer === undefined && isOutsideRegion(point);
}

/** Whether a place lies outside the seven départements: a neighbour, or an imported place in no commune of the map. */
export function isOutsideRegion({
  codeDepartement,
}: {
  readonly codeDepartement: CodeDepartement | undefined;
}): boolean {
  return codeDepartement === undefined || !CODES_OF_REGION.has(codeDepartement);
}

/** "Embrun (05)"; the name alone, or "", for an imported place outside the communes of the map. */
export function communeLabel({ commune, codeDepartement }: Pick<Place, "commune" | "codeDepartement">): string {
  return codeDepartement === undefined ? commune : labelOfCommune({ name: commune, codeDepartement });
}

/** The same of a commune of the map. */
export function labelOfCommune(commune: { readonly name: string; readonly codeDepartement: string }): string {
  return `${commune.name} (${commune.codeDepartement})`;
}

/** Départements with places within 40 km of the map: data/points/france-services-voisins.csv. */
export const NEIGHBOURING_DEPARTEMENTS: readonly Departement[] = [
  { code: "01" as CodeDepartement, name: "Ain" },
  { code: "07" as CodeDepartement, name: "Ardèche" },
  { code: "13" as CodeDepartement, name: "Bouches-du-Rhône" },
  { code: "25" as CodeDepartement, name: "Doubs" },
  { code: "26" as CodeDepartement, name: "Drôme" },
  { code: "30" as CodeDepartement, name: "Gard" },
  { code: "39" as CodeDepartement, name: "Jura" },
  { code: "42" as CodeDepartement, name: "Loire" },
  { code: "43" as CodeDepartement, name: "Haute-Loire" },
  { code: "69" as CodeDepartement, name: "Rhône" },
  { code: "83" as CodeDepartement, name: "Var" },
];

/** Great-circle distance from the nearest town hall of the region up to which places outside are known. */
export const NEIGHBOUR_KM = 40;

/** Greatest distance of a commune's territory from its town hall; the tables are checked against it. */
export const FARTHEST_FROM_SEAT_KM = 15;

export interface TerritoryProperties {
  readonly code: string;
  /** Left out for communes, whose names are in the dataset's communes. */
  readonly name?: string;
}

type Territories = FeatureCollection<Polygon | MultiPolygon, TerritoryProperties>;

/** The outline of a territory by the arcs of its topology. */
export type AreaOfArcs = (PolygonOfArcs | MultiPolygonOfArcs) & { readonly properties: TerritoryProperties };

interface CollectionOfArcs extends GeometryCollection {
  geometries: AreaOfArcs[];
}

/** The layer with the outlines of the territories of a level. */
export const LAYER_OF_LEVEL = { commune: "communes", epci: "epci", departement: "departements" } as const;
export const OUTLINE_LAYERS = Object.values(LAYER_OF_LEVEL);
export type OutlineLayer = (typeof OUTLINE_LAYERS)[number];

/** The outlines of the territories of each level. */
export interface TerritoryOutlines extends Readonly<Record<OutlineLayer, Territories>> {
  /** The file they were decoded from: by the arcs that neighbours share, they have neighbours, borders and common outlines. */
  readonly topology: Topology<Record<OutlineLayer, CollectionOfArcs>>;
}

/** A named place within a commune: a village, hamlet or quarter. */
export interface Hamlet {
  readonly name: string;
  readonly codeCommune: CodeCommune;
  readonly position: Position;
}
