import { join } from "node:path";
import type { Feature, MultiPolygon, Polygon, Position as Vertex } from "geojson";
import { feature } from "topojson-client";
import type {
  MultiPolygon as ArcMultiPolygon,
  Polygon as ArcPolygon,
  GeometryCollection,
  Topology,
} from "topojson-specification";
import { createContains } from "../../src/domain/geo/point-in-polygon.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import { distanceToLineKm } from "../../src/domain/geo/project-on-line.ts";
import type { Commune } from "../../src/domain/territory.ts";
import { readText } from "../read-text.ts";

/** Outlines of the communes, simplified to triangles of 1,500 m²; each has its code as `id`. Made as docs/tenir-a-jour.md says. */
export const COMMUNES_FILE = "data/outlines/communes.topojson";
/** Outlines of the départements and their French neighbours, likewise. */
const DEPARTEMENTS_FILE = "data/outlines/departements.topojson";

/** Half the diagonal of a step of the grid of the overview. */
const GRID_TOLERANCE_KM = 0.025;

export type AreaGeometry = ArcPolygon | ArcMultiPolygon;
export type CommuneTopology = Topology<{ communes: GeometryCollection }>;
export type Area = Feature<Polygon | MultiPolygon>;

/** Reads the outlines of the communes. */
export function readCommuneOutlines(root: string): CommuneTopology {
  return JSON.parse(readText(join(root, COMMUNES_FILE))) as CommuneTopology;
}

/** Reads the outlines of the départements and their French neighbours, by code. */
export function readDepartementOutlines(root: string): ReadonlyMap<string, Area> {
  const topology = JSON.parse(readText(join(root, DEPARTEMENTS_FILE))) as Topology<{
    departements: GeometryCollection;
  }>;
  return new Map(
    areasOf(topology.objects.departements).map((geometry) => [String(geometry.id), toArea(topology, geometry)]),
  );
}

/** The polygons of a collection. */
export function areasOf({ geometries }: GeometryCollection): readonly AreaGeometry[] {
  return geometries.filter((geometry) => geometry.type === "Polygon" || geometry.type === "MultiPolygon");
}

/** A geometry as GeoJSON. */
export function toArea(topology: Topology, geometry: AreaGeometry): Area {
  return feature(topology, geometry) as Area;
}

/** The rings of an area, outer ones and holes. */
export function ringsOf({ geometry }: Area): readonly Vertex[][] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

/** Whether a position lies within an area, or beside it by no more than the steps of the grid of the overview. */
export function holds(area: Area, position: Position): boolean {
  if (createContains([area.geometry])(position)) return true;
  return ringsOf(area).some((ring) => distanceToLineKm(ring as unknown as Position[], position) <= GRID_TOLERANCE_KM);
}

/** The indexes of the arcs of a geometry, without their direction. */
export function arcsOf(geometry: AreaGeometry): readonly number[] {
  const indexes = geometry.type === "Polygon" ? geometry.arcs.flat() : geometry.arcs.flat(2);
  return indexes.map((index) => (index < 0 ? ~index : index));
}

/** Communes have only their code, to keep the file small: communes.json has their names. */
export type TerritoryProperties = { code: string; name?: string };
export type TerritoryTopology = Topology<{
  communes: GeometryCollection<TerritoryProperties>;
  epci: GeometryCollection<TerritoryProperties>;
  departements: GeometryCollection<TerritoryProperties>;
}>;

/** A commune as the outlines know it. */
export type OutlinedCommune = Pick<Commune, "code" | "name" | "position" | "codeEpci" | "codeDepartement">;
