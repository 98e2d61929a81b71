import type { FeatureCollection, Polygon as GeoPolygon, MultiPolygon } from "geojson";
import type { CodeDepartement } from "../../src/domain/codes.ts";
import type { Departement } from "../../src/domain/territory.ts";
import type { Position } from "../../src/geo/position.ts";

/** A département with its rings: outer ones, islands, enclaves and holes, interpreted by the even-odd rule. */
export interface DepartementOutline {
  readonly code: CodeDepartement;
  readonly name: string;
  /** Closed: the last position repeats the first one, as in RFC 7946. */
  readonly rings: readonly (readonly Position[])[];
}

/**
 * The outlines of some départements, by name, from the first-level divisions of France of Natural Earth
 * (data/natural-earth/departements.geojson, 1:10,000,000).
 * @throws Error when one is missing or not a polygon.
 */
export function readOutlines(france: FeatureCollection, departements: readonly Departement[]): DepartementOutline[] {
  return departements.map(({ code, name }) => {
    const geometry = france.features.find(({ properties }) => properties?.["name"] === name)?.geometry;
    if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") {
      throw new Error(`No outline of the département ${code} ${name} in the file of outlines.`);
    }
    return { code, name, rings: listRings(geometry) };
  });
}

function listRings(geometry: GeoPolygon | MultiPolygon): Position[][] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .flat()
    .map((ring) => ring.map(([longitude = Number.NaN, latitude = Number.NaN]) => [longitude, latitude]));
}
