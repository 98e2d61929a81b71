import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { hexagonGrid } from "../../geo/hexagon-grid.ts";
import { createContains } from "../../geo/point-in-polygon.ts";
import type { Position } from "../../geo/position.ts";
import type { Attach } from "../network/attach-position.ts";
import { nearestRoadCostsAt } from "../network/nearest-road-costs.ts";
import type { OpenRoads } from "../network/open-roads.ts";
import { nearestCosts } from "./nearest-costs.ts";

/** Hexagons over the region; the centre of each represents it. */
export interface HexagonGrid {
  readonly centres: readonly Position[];
  /** In the order of the centres; the feature id is the rank. */
  readonly cells: FeatureCollection<Polygon>;
}

/** Distance between two opposite sides. */
export const HEXAGON_KM = 2;

/**
 * A centre farther than this in a straight line from every road has no cost by road. The network connects villages up
 * to the same distance. Land beyond is mostly rock and ice.
 */
export const ROADLESS_KM = 3;

/** Hexagons whose centres lie in the territories. */
export function layHexagons(territories: FeatureCollection<Polygon | MultiPolygon>): HexagonGrid {
  const shapes = territories.features.map(({ geometry }) => geometry);
  const contains = createContains(shapes);
  const hexagons = hexagonGrid(boxOf(shapes), HEXAGON_KM).filter(({ centre }) => contains(centre));
  return {
    centres: hexagons.map(({ centre }) => centre),
    cells: { type: "FeatureCollection", features: hexagons.map(({ ring }, id) => toCell(ring, id)) },
  };
}

/** Great-circle kilometres from each centre to its nearest place; Infinity without places. */
export function straightHexagonCosts(
  centres: readonly Position[],
  points: readonly { readonly position: Position }[],
): Float64Array {
  return nearestCosts(
    centres.map((position) => ({ position })),
    points,
  ).cost;
}

/**
 * Cost of the nearest place of each centre on the open roads, in their metric; Infinity without a way, NaN without a
 * road nearby (`ROADLESS_KM`).
 */
export function roadHexagonCosts(
  centres: readonly Position[],
  roads: OpenRoads,
  attach: Attach,
  points: readonly { readonly position: Position }[],
): Float64Array {
  const origins = centres.map((position) => ({ position }));
  const { cost } = nearestRoadCostsAt(roads, attach, points, origins);
  return cost.map((own, rank) => (isRoadless(attach, centres[rank]) ? Number.NaN : own));
}

function isRoadless(attach: Attach, centre: Position | undefined): boolean {
  return centre === undefined || attach(centre)[0].distanceKm > ROADLESS_KM;
}

function toCell(ring: readonly Position[], id: number): Feature<Polygon> {
  const coordinates = [ring.map((corner) => [...corner])];
  return { type: "Feature", id, geometry: { type: "Polygon", coordinates }, properties: {} };
}

function boxOf(shapes: readonly (Polygon | MultiPolygon)[]) {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const { type, coordinates } of shapes) {
    for (const [outer = []] of type === "Polygon" ? [coordinates] : coordinates) {
      for (const [longitude = Number.NaN, latitude = Number.NaN] of outer) {
        box.west = Math.min(box.west, longitude);
        box.east = Math.max(box.east, longitude);
        box.south = Math.min(box.south, latitude);
        box.north = Math.max(box.north, latitude);
      }
    }
  }
  return box;
}
