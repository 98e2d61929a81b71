import { readFileSync } from "node:fs";
import type { Position } from "../src/geo/position.ts";
import type { SyntheticCountry } from "./seeded-places.ts";

const COMMUNES = "public/data/communes.json";
const POINTS = "public/data/points.geojson";

/** The region as built in public/data. */
export function readRegion(): SyntheticCountry {
  const columns = JSON.parse(readFileSync(COMMUNES, "utf8")) as { longitude: number[]; latitude: number[] };
  const collection = JSON.parse(readFileSync(POINTS, "utf8")) as GeoJSON.FeatureCollection<GeoJSON.Point>;
  return {
    communes: columns.longitude.map((longitude, index): Position => [longitude, columns.latitude[index] ?? Number.NaN]),
    points: collection.features.map(({ geometry }): Position => {
      const [longitude = Number.NaN, latitude = Number.NaN] = geometry.coordinates;
      return [longitude, latitude];
    }),
  };
}
