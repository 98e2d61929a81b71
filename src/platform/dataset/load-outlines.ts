import type { BaseMap } from "../../domain/base-map.ts";
import type { Loadable } from "../../domain/loadable.ts";
import { OFFICIAL_OUTLINES, type TerritoryOutlines } from "../../domain/outlines.ts";
import type { Manifest } from "../../formats/public-data/manifest.ts";
import { type Decode, fetchWithDecoder } from "./fetch-json.ts";

/**
 * Fetches the outlines of the communes, EPCI and départements: official where the manifest announces them, else, or when those cannot be
 * read, schematic.
 */
export async function loadTerritories(manifest: Manifest | undefined): Promise<Loadable<TerritoryOutlines>> {
  if (manifest?.files[OFFICIAL_OUTLINES] === undefined) return loadSchematic();
  const official = await fetchWithDecoder(
    OFFICIAL_OUTLINES,
    async () => (await import("./decode-official.ts")).decodeOfficial,
  );
  if (official.status !== "failed") return official;
  const schematic = await loadSchematic();
  if (schematic.status !== "ready") return schematic;
  return { status: "ready", value: { ...schematic.value, officialFault: official.fault } };
}

function loadSchematic(): Promise<Loadable<TerritoryOutlines>> {
  return fetchWithDecoder("territories.topojson", () =>
    loadDecoder<TerritoryOutlines>(["communes", "epci", "departements"]),
  );
}

/** Fetches the embedded base map: land, water, relief, roads and labels. */
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
