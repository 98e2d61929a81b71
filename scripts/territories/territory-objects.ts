import type { GeometryCollection, MultiPolygon, Polygon } from "topojson-specification";

/** Schematic communes are many and named in communes.json: there they have their code alone, to keep the file small. */
type TerritoryProperties = { code: string; name?: string };
export type TerritoryGeometry = Polygon<TerritoryProperties> | MultiPolygon<TerritoryProperties>;

/** Schematic: Voronoi cells of the seats within generalised outlines. Official: the limits as they are published, generalised. */
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
