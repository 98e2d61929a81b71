import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** Each named object of a TopoJSON topology as a GeoJSON feature collection, or a sentence that names the missing object. */
export function decodeTopology<Outlines extends object>(
  json: unknown,
  layers: readonly (keyof Outlines & string)[],
): Outlines | string {
  const found = json as Partial<Topology> | null;
  if (found?.type !== "Topology") return "type";
  const missing = layers.find((layer) => found.objects?.[layer]?.type !== "GeometryCollection");
  if (missing !== undefined) return `objects.${missing}`;
  const topology = found as Topology;
  const entries = layers.map((layer) => [layer, feature(topology, topology.objects[layer] as GeometryCollection)]);
  return Object.fromEntries(entries) as Outlines;
}
