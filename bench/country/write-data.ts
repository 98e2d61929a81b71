import { gzipSync } from "node:zlib";
import type { Topology } from "topojson-specification";
import { makeManifest } from "../../scripts/pipeline/make-manifest.ts";
import type { Tables } from "../../scripts/pipeline/read-tables.ts";
import { type CommunesAndEpcis, toCommuneColumns } from "../../src/domain/exchange/commune-columns.ts";
import { toNetworkColumns } from "../../src/domain/exchange/network-columns.ts";
import { toPlaceFeature } from "../../src/domain/exchange/place-feature.ts";
import type { RoadNetwork } from "../../src/domain/network/road-network.ts";
import type { Place } from "../../src/domain/place.ts";

export interface CountryData {
  readonly communesAndEpcis: CommunesAndEpcis;
  readonly places: readonly Place[];
  readonly roads: RoadNetwork;
  readonly territories: Topology;
}

/** The files of public/data that depend on the country, in the format of `npm run data`. */
export function writeData({ communesAndEpcis, places, roads, territories }: CountryData, tables: Tables) {
  const data = new Map([
    ["points.geojson", JSON.stringify({ type: "FeatureCollection", features: places.map(toPlaceFeature) })],
    ["communes.json", JSON.stringify(toCommuneColumns(communesAndEpcis))],
    ["road-network.json", JSON.stringify(toNetworkColumns(roads))],
    ["territories.topojson", JSON.stringify(territories)],
  ]);
  return new Map([...data, ["manifest.json", JSON.stringify(makeManifest(tables, places.length, data))]]);
}

export function gzipKb(text: string): number {
  return gzipSync(text, { level: 9 }).length / 1000;
}
