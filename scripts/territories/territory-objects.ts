import type { GeometryCollection, MultiPolygon, Polygon } from "topojson-specification";

/** Communes are many and named in communes.json: here they have their code alone, to keep the file small. */
type TerritoryProperties = { code: string; name?: string };
export type TerritoryGeometry = Polygon<TerritoryProperties> | MultiPolygon<TerritoryProperties>;

/** Schematic: Voronoi cells of the seats within generalised outlines, and not the official limits. */
export interface TerritoryCollection extends GeometryCollection<TerritoryProperties> {
  precision: "schematic";
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
