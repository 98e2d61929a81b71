import type { FeatureCollection, Point } from "geojson";
import type { RailStation } from "../domain/nearest/nearest-rail-station.ts";

type RailStationFeatures = FeatureCollection<Point, { readonly name: string }>;

export const NO_RAIL_STATIONS: RailStationFeatures = { type: "FeatureCollection", features: [] };

export function toRailStationFeatures(stations: readonly RailStation[]): RailStationFeatures {
  return {
    type: "FeatureCollection",
    features: stations.map(({ name, position }) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [...position] },
      properties: { name },
    })),
  };
}
