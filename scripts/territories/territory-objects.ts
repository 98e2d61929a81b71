import type { GeometryCollection, MultiPolygon, Polygon } from "topojson-specification";

/** Schematic communes have their code only, to keep the file small: communes.json has their names. */
type TerritoryProperties = { code: string; name?: string };
export type TerritoryGeometry = Polygon<TerritoryProperties> | MultiPolygon<TerritoryProperties>;

/** Schematic: Voronoi cells of the seats within generalised outlines. Official: the published limits, generalised. */
export interface TerritoryCollection extends GeometryCollection<TerritoryProperties> {
  precision: "schematic" | "official";
}

interface DepartementCollection extends TerritoryCollection {
  /** Communes for whose seat the outline was moved (see adjustOutlines). */
  adjustedSeats: string[];
}

export type TerritoryObjects = {
  communes: TerritoryCollection;
  epci: TerritoryCollection;
  departements: DepartementCollection;
};
