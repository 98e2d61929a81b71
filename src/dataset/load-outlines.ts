import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { BaseMap } from "../domain/base-map.ts";
import type { Loadable } from "../domain/loadable.ts";
import type { TerritoryOutlines } from "../domain/outlines.ts";
import { fetchJson } from "./fetch-json.ts";

/** Outlines of the communes, EPCI and départements. */
export function loadTerritories(): Promise<Loadable<TerritoryOutlines>> {
  return fetchJson("territories.topojson", (json) =>
    decodeTopology<TerritoryOutlines>(json, ["communes", "epci", "departements"]),
  );
}

/** The embedded base map: land, water, relief, roads and labels. */
export function loadBaseMap(): Promise<Loadable<BaseMap>> {
  return fetchJson("base-map.topojson", (json) =>
    decodeTopology<BaseMap>(json, ["land", "sea", "lakes", "rivers", "reaches", "ridges", "roads", "labels", "relief"]),
  );
}

/** Each named object of a TopoJSON topology as GeoJSON, or a sentence that names what is missing. */
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
