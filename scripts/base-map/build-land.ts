import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature, merge } from "topojson-client";
import { topology } from "topojson-server";
import type { MultiPolygon as ArcMultiPolygon, Polygon as ArcPolygon, Topology } from "topojson-specification";
import type { LandProperties } from "../../src/domain/base-map.ts";
import type { Position } from "../../src/geo/position.ts";
import { alignBorder } from "./align-border.ts";
import { clipRing } from "./clip-ring.ts";
import type { BaseMapInput } from "./input.ts";
import { fromPlane, toPlane } from "./plane.ts";
import { simplifyLine } from "./simplify-line.ts";
import { smoothLine } from "./smooth-line.ts";
import { BASE_MAP_WINDOW } from "./window.ts";

/** The outlines of countries are quantized to about 280 m: a larger tolerance removes the steps. */
const COUNTRY_TOLERANCE_KM = 0.3;
const COUNTRY_STEP_KM = 0.6;
const SMOOTH_TOLERANCE_KM = 0.05;
/** Small, since the seven départements are drawn over the outline of France: their coasts must coincide. */
const FRENCH_TOLERANCE_KM = 0.01;
const SMALLEST_ISLAND_KM2 = 0.5;
const FRANCE = "France";

type Countries = BaseMapInput["countries"];
interface Departements {
  readonly type: "GeometryCollection";
  readonly geometries: (ArcPolygon | ArcMultiPolygon)[];
}

/**
 * Land by country within the window. The outline of France is that of its départements, which is finer; its neighbours take over their
 * border with France from it, so that no gap remains.
 */
export function buildLand(
  countries: Countries,
  frenchDepartements: FeatureCollection<Polygon | MultiPolygon>,
): Feature<MultiPolygon, LandProperties>[] {
  const french = outlinesOf(frenchDepartements);
  const mainland = french.reduce((longest, ring) => (ring.length > longest.length ? ring : longest), []);
  const aligned = alignBorder(countries, FRANCE, mainland, smoothOutline);
  const outlines = feature(aligned, aligned.objects.countries).features.map(({ properties, geometry }) => ({
    country: properties.name,
    polygons: properties.name === FRANCE ? french.map((ring) => [ring]) : polygonsOf(geometry),
  }));
  return outlines
    .map(({ country, polygons }) => ({ country, coordinates: polygons.flatMap(clipPolygon) }))
    .filter(({ coordinates }) => coordinates.length > 0)
    .map(({ country, coordinates }) => ({
      type: "Feature",
      properties: { country },
      geometry: { type: "MultiPolygon", coordinates },
    }));
}

/** Outer rings of the mainland and of each island. */
function outlinesOf(departements: FeatureCollection<Polygon | MultiPolygon>): Position[][] {
  // Some neighbours share their border except for the last decimals: quantization makes it one line.
  const joined = topology({ departements }, 1e6) as unknown as Topology<{ departements: Departements }>;
  return merge(joined, joined.objects.departements.geometries).coordinates.map(([outer = []]) => {
    const points = outer.map(([longitude = 0, latitude = 0]) => toPlane([longitude, latitude]));
    return simplifyLine(points, FRENCH_TOLERANCE_KM).map(fromPlane);
  });
}

function smoothOutline(arc: readonly Position[]): readonly Position[] {
  if (!meetsWindow(arc)) return arc;
  const light = simplifyLine(arc.map(toPlane), COUNTRY_TOLERANCE_KM);
  return simplifyLine(smoothLine(light, COUNTRY_STEP_KM), SMOOTH_TOLERANCE_KM).map(fromPlane);
}

function polygonsOf(geometry: Feature["geometry"]): Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates as unknown as Position[][]];
  return geometry.type === "MultiPolygon" ? (geometry.coordinates as unknown as Position[][][]) : [];
}

/** Whether the line's bounding box overlaps the window. */
function meetsWindow(line: readonly Position[]): boolean {
  const [west, south, east, north] = BASE_MAP_WINDOW;
  const spans = (axis: 0 | 1, from: number, to: number) =>
    line.some((position) => position[axis] >= from) && line.some((position) => position[axis] <= to);
  return spans(0, west, east) && spans(1, south, north);
}

function clipPolygon(rings: readonly (readonly Position[])[]): number[][][][] {
  const clipped = rings
    .filter(meetsWindow)
    .map((ring) => clipRing(ring, BASE_MAP_WINDOW))
    .filter((ring) => areaKm2(ring) > SMALLEST_ISLAND_KM2);
  return clipped.length === 0 ? [] : [clipped.map((ring) => ring.map((position) => [...position]))];
}

function areaKm2(ring: readonly Position[]): number {
  const points = ring.map(toPlane);
  const twice = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[index + 1] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
