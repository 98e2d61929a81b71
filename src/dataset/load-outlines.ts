import type { BaseMap } from "../domain/base-map.ts";
import type { Loadable } from "../domain/loadable.ts";
import type { TerritoryOutlines } from "../domain/outlines.ts";
import { type Decode, fetchWithDecoder } from "./fetch-json.ts";

/** Outlines of the communes, EPCI and départements. */
export function loadTerritories(): Promise<Loadable<TerritoryOutlines>> {
  return fetchWithDecoder("territories.topojson", () =>
    loadDecoder<TerritoryOutlines>(["communes", "epci", "departements"]),
  );
}

/** The embedded base map: land, water, relief, roads and labels. */
export function loadBaseMap(): Promise<Loadable<BaseMap>> {
  return fetchWithDecoder("base-map.topojson", () =>
    loadDecoder<BaseMap>(["land", "sea", "lakes", "rivers", "reaches", "ridges", "roads", "labels", "relief"]),
  );
}

async function loadDecoder<Outlines extends object>(
  layers: readonly (keyof Outlines & string)[],
): Promise<Decode<Outlines>> {
  const { decodeTopology } = await import("./decode-topology.ts");
  return (json) => decodeTopology<Outlines>(json, layers);
}
