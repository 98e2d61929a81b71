import { featureCollection, polygon, union } from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { merge } from "topojson-client";
import { topology } from "topojson-server";
import type { MultiPolygon as ArcMultiPolygon, Topology } from "topojson-specification";
import { closeInlets } from "./close-inlets.ts";
import { fromPlane, toPlane } from "./plane.ts";
import { BASE_MAP_WINDOW } from "./window.ts";

/** Margin beyond the window, so that land at its side does not touch the sea's outer ring. */
const ROOM_DEGREES = 0.2;

type Areas = Feature<Polygon | MultiPolygon>;

/**
 * The complement of the land and of the given areas, which may reach slightly farther out than the land's outline: a frame around the
 * window with the coasts as holes.
 */
export function buildSea(land: readonly Areas[], areas: readonly Areas[]): Feature<Polygon, Record<never, never>> {
  const coasts = outerRings(joinOverlapping([...joinNeighbours(land), ...areas]));
  const [west, south, east, north] = BASE_MAP_WINDOW;
  const [left, bottom] = [west - ROOM_DEGREES, south - ROOM_DEGREES];
  const [right, top] = [east + ROOM_DEGREES, north + ROOM_DEGREES];
  const frame = [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
    [left, bottom],
  ];
  return { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [frame, ...coasts] } };
}

/** Countries share the vertices of their borders, which makes the union fast. */
function joinNeighbours(land: readonly Areas[]): Areas[] {
  const collection: FeatureCollection<Polygon | MultiPolygon> = { type: "FeatureCollection", features: [...land] };
  const joined = topology({ land: collection }) as unknown as Topology<{
    land: { type: "GeometryCollection"; geometries: ArcMultiPolygon[] };
  }>;
  return merge(joined, joined.objects.land.geometries).coordinates.map(([outer = []]) => polygon([outer]));
}

function joinOverlapping(areas: readonly Areas[]): Areas[] {
  if (areas.length < 2) return [...areas];
  const joined = union(featureCollection([...areas]));
  return joined === null ? [] : [joined];
}

function outerRings(areas: readonly Areas[]): Position[][] {
  return areas.flatMap(({ geometry }) => {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return polygons.flatMap(([outer]) => (outer === undefined ? [] : [tidy(outer)]));
  });
}

function tidy(ring: readonly Position[]): Position[] {
  const points = ring.map(([longitude = 0, latitude = 0]) => toPlane([longitude, latitude]));
  return closeInlets(points).map((point) => [...fromPlane(point)]);
}
