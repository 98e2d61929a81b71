import { existsSync, readFileSync } from "node:fs";
import type { Position } from "../src/geo/position.ts";
import { makeCountry, type SyntheticCountry } from "./seeded-places.ts";

const COMMUNES = "public/data/communes.json";
const POINTS = "public/data/points.geojson";

/** The region as built in public/data; when it is not built, a synthetic one of the same size, with another title. */
export function readRegion(): SyntheticCountry & { readonly title: string } {
  if (!(existsSync(COMMUNES) && existsSync(POINTS))) {
    return { title: "Region, synthetic", ...makeCountry(1738, 400, 2026) };
  }
  const columns = JSON.parse(readFileSync(COMMUNES, "utf8")) as { longitude: number[]; latitude: number[] };
  const collection = JSON.parse(readFileSync(POINTS, "utf8")) as GeoJSON.FeatureCollection<GeoJSON.Point>;
  return {
    title: "Region",
    communes: columns.longitude.map((longitude, index): Position => [longitude, columns.latitude[index] ?? Number.NaN]),
    points: collection.features.map(({ geometry }): Position => {
      const [longitude = Number.NaN, latitude = Number.NaN] = geometry.coordinates;
      return [longitude, latitude];
    }),
  };
}
