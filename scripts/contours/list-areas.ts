import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { collectionOf, textOf } from "../territories/collection-of.ts";
import { areaKm2 } from "./area-km2.ts";

export interface NamedArea {
  readonly code: string;
  readonly name: string;
  readonly areaKm2: number;
}

/** The territories of a level in a file of outlines, with their areas. Throws when the topology has no such level. */
export function listAreas(topology: Topology, level: "communes" | "epci" | "departements"): readonly NamedArea[] {
  const { features } = feature(topology, collectionOf(topology, level)) as FeatureCollection<Polygon | MultiPolygon>;
  return features.map(({ properties, geometry }) => ({
    code: textOf(properties, "code"),
    name: textOf(properties, "name"),
    areaKm2: areaKm2(geometry),
  }));
}
