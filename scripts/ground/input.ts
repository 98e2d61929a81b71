import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Rank } from "../../src/domain/base-map.ts";
import type { Position } from "../../src/domain/geo/position.ts";

export type Areas<Properties = object | null> = FeatureCollection<Polygon | MultiPolygon, Properties>;
export type Lines<Properties = object | null> = FeatureCollection<LineString | MultiLineString, Properties>;

/** Outlines of the world's countries: countries-10m.json of world-atlas (Natural Earth). */
export type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** data/ground: what is drawn. */
export interface GroundTopologies {
  readonly waters: Topology<{
    lacs: GeometryCollection<{ name?: string }>;
    rivieres: GeometryCollection<{ name: string; rank: Rank }>;
    mer: GeometryCollection;
  }>;
  readonly roads: Topology<{
    routes: GeometryCollection<{ class: string; ref?: string }>;
    tunnels: GeometryCollection<{ class: string; ref?: string }>;
  }>;
  readonly rail: Topology<{ rail: GeometryCollection<{ class: string }> }>;
  readonly cover: Topology<{ glaciers: GeometryCollection; forets: GeometryCollection }>;
  /** The seven départements and their French neighbours. */
  readonly departements: Topology<{ departements: GeometryCollection }>;
  /** For land and borders beyond the extent of the others. */
  readonly countries: Countries;
}

/** The tables of names. */
export interface GroundNames {
  readonly communes: readonly NamedCommune[];
  readonly foreignNames: readonly ForeignNameRow[];
  readonly neighbours: readonly NamedCommune[];
  readonly settlements: readonly SettlementRow[];
  readonly summits: readonly SummitRow[];
  readonly roadPasses: readonly PassRow[];
  readonly passes: readonly PassRow[];
  readonly resorts: readonly PassRow[];
  readonly reperes: readonly RepereRow[];
}

export interface NamedCommune {
  readonly code: string;
  readonly name: string;
  readonly population: number;
  readonly position: Position;
}

/** data/places/noms-etrangers.csv */
export interface ForeignNameRow {
  readonly code: string;
  readonly language: string;
  readonly name: string;
}

/** data/ground/lieux-dits.csv */
export interface SettlementRow {
  readonly name: string;
  readonly class: string;
  readonly position: Position;
  readonly code: string;
}

/** data/ground/sommets.csv; rank 0: none higher within 8 km; 1: within 3 km. */
export interface SummitRow {
  readonly name: string;
  readonly position: Position;
  readonly altitudeM: number;
  readonly rank: number;
}

/** data/relief/cols.csv, data/ground/cols-osm.csv, data/places/stations.csv */
export interface PassRow {
  readonly name: string;
  readonly position: Position;
  readonly altitudeM: number | undefined;
}

/** data/places/reperes.csv */
export interface RepereRow {
  readonly kind: "massif" | "vallee" | "parc" | "voisine" | "pays" | "mer";
  readonly name: string;
  readonly position: Position;
  readonly rank: Rank;
}
