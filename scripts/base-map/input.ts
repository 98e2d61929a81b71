import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Rank, RidgeKind, RoadClass } from "../../src/domain/base-map.ts";
import type { Position } from "../../src/geo/position.ts";

/** The tables of the base map. The columns `vertices` and `axis` keep the table's notation. */
export interface BaseMapInput {
  /** Outlines of the world's countries: countries-10m.json of world-atlas (Natural Earth). */
  readonly countries: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  /** Outlines of départements of France: data/natural-earth/departements.geojson, finer than the countries. */
  readonly frenchDepartements: FeatureCollection<Polygon | MultiPolygon>;
  /** The seven départements as drawn over the base map, which the sea must not cover. */
  readonly departements?: FeatureCollection<Polygon | MultiPolygon> | undefined;
  readonly communes: readonly CommuneSeatRow[];
  readonly cols: readonly ColRow[];
  readonly portes: readonly PorteRow[];
  readonly reperes: readonly RepereRow[];
  readonly stations: readonly StationRow[];
  readonly rivieres: readonly RiviereRow[];
  readonly lacsFormes: readonly LacFormeRow[];
  readonly cretes: readonly CreteRow[];
  readonly routes: readonly RouteRow[];
}

/** data/places/communes.csv */
export interface CommuneSeatRow {
  readonly code: string;
  readonly position: Position;
  /** Lowest and highest point of the commune (alt_min_m, alt_max_m); when all are missing, no relief is drawn. */
  readonly lowestM?: number | undefined;
  readonly highestM?: number | undefined;
}

/** data/relief/cols.csv */
export interface ColRow {
  readonly name: string;
  readonly position: Position;
  readonly altitudeM: number;
}

/** data/relief/portes.csv: passages that roads may name like passes; they are not drawn. */
export interface PorteRow {
  readonly name: string;
  readonly position: Position;
}

/** data/places/reperes.csv */
export interface RepereRow {
  readonly kind: "sommet" | "massif" | "vallee" | "lac" | "parc" | "ville" | "voisine" | "pays" | "mer";
  readonly name: string;
  readonly position: Position;
  readonly altitudeM: number | undefined;
  readonly rank: Rank;
}

/** data/places/stations.csv; a resort without a position is at the seat of its commune. */
export interface StationRow {
  readonly name: string;
  readonly codeCommune: string;
  readonly position: Position | undefined;
  readonly altitudeM: number | undefined;
}

/** data/relief/rivieres.csv; vertices: INSEE codes and "lon lat", from source to mouth, separated by ";". */
export interface RiviereRow {
  readonly name: string;
  readonly rank: Rank;
  readonly vertices: string;
}

/** data/relief/lacs-formes.csv; axis: "lon lat width" separated by ";", the width in km. */
export interface LacFormeRow {
  readonly name: string;
  readonly axis: string;
}

/** data/relief/cretes.csv; vertices: "lon lat" or "lon lat name of the pass", separated by ";". */
export interface CreteRow {
  readonly id: string;
  readonly name: string;
  readonly kind: RidgeKind | "lac" | "riviere";
  readonly vertices: string;
}

/** data/roads/routes.csv; vertices: INSEE codes, "col:NAME" (a pass or another passage) and "lon lat", separated by ";". */
export interface RouteRow {
  readonly ref: string;
  readonly class: RoadClass;
  readonly vertices: string;
}

/** A row with an unknown name or vertex; the row is dropped, or drawn without the vertex. */
export interface BaseMapProblem {
  readonly table: "rivieres" | "routes" | "cretes" | "lacs-formes" | "stations";
  /** Name or number of the row. */
  readonly row: string;
  readonly value: string;
  readonly reason: string;
}
