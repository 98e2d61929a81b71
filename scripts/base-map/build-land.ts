import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature, merge } from "topojson-client";
import { topology } from "topojson-server";
import type { MultiPolygon as ArcMultiPolygon, Polygon as ArcPolygon, Topology } from "topojson-specification";
import type { LandProperties } from "../../src/domain/base-map.ts";
import type { Position } from "../../src/geo/position.ts";
import { alignBorder } from "./align-border.ts";
import { clipRing } from "./clip-ring.ts";
import type { BaseMapInput } from "./input.ts";
import { fromPlane, type PlanePoint, toPlane } from "./plane.ts";
import { simplifyLine } from "./simplify-line.ts";
import { smoothLine } from "./smooth-line.ts";
import { BASE_MAP_WINDOW } from "./window.ts";

/** The countries' outlines are quantised to some 280 m: stairs that a tolerance above that wipes out. */
const COUNTRY_TOLERANCE_KM = 0.3;
const COUNTRY_STEP_KM = 0.9;
const FRENCH_TOLERANCE_KM = 0.06;
const SMALLEST_ISLAND_KM2 = 4;

type Countries = BaseMapInput["countries"];
interface Departements {
  readonly type: "GeometryCollection";
  readonly geometries: (ArcPolygon | ArcMultiPolygon)[];
}

/**
 * Land by country within the window. The outline of France is that of its départements, finer; the neighbours take
 * over their border with France from it, so that no gap shows between them.
 */
export function buildLand(
  countries: Countries,
  frenchDepartements: FeatureCollection<Polygon | MultiPolygon>,
): Feature<MultiPolygon, LandProperties>[] {
  const outline = simplifyLine(outlineOf(frenchDepartements), FRENCH_TOLERANCE_KM).map(fromPlane);
  const aligned = alignBorder(countries, "France", outline, smoothOutline);
  return feature(aligned, aligned.objects.countries)
    .features.map(({ properties, geometry }) => ({ country: properties.name, polygons: polygonsOf(geometry) }))
    .map(({ country, polygons }) => ({ country, coordinates: polygons.flatMap(clipPolygon) }))
    .filter(({ coordinates }) => coordinates.length > 0)
    .map(({ country, coordinates }) => ({
      type: "Feature",
      properties: { country },
      geometry: { type: "MultiPolygon", coordinates },
    }));
}

/** The mainland's outer ring. */
function outlineOf(departements: FeatureCollection<Polygon | MultiPolygon>): PlanePoint[] {
  const joined = topology({ departements }) as unknown as Topology<{ departements: Departements }>;
  const polygons = merge(joined, joined.objects.departements.geometries).coordinates;
  const rings = polygons.map(([outer = []]) => outer);
  const mainland = rings.reduce((longest, ring) => (ring.length > longest.length ? ring : longest), []);
  return mainland.map(([longitude = 0, latitude = 0]) => toPlane([longitude, latitude]));
}

function smoothOutline(arc: readonly Position[]): readonly Position[] {
  if (!meetsWindow(arc)) return arc;
  const light = simplifyLine(arc.map(toPlane), COUNTRY_TOLERANCE_KM);
  return smoothLine(light, COUNTRY_STEP_KM).map(fromPlane);
}

function polygonsOf(geometry: Feature["geometry"]): Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates as unknown as Position[][]];
  return geometry.type === "MultiPolygon" ? (geometry.coordinates as unknown as Position[][][]) : [];
}

/** Whether the line's own box overlaps the window. */
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
