import { join } from "node:path";
import { type CommunesAndEpcis, readCommuneColumns } from "../src/data/public-data/commune-columns.ts";
import { readDemandColumns } from "../src/data/public-data/demand-columns.ts";
import { readNetworkColumns } from "../src/data/public-data/network-columns.ts";
import { readPlaceFeature } from "../src/data/public-data/place-feature.ts";
import { RESOURCES } from "../src/data/resources.ts";
import type { Settlement } from "../src/domain/demand/demand.ts";
import type { RoadNetwork } from "../src/domain/network/road-network.ts";
import { withSettlement } from "../src/domain/network/road-search.ts";
import type { Place } from "../src/domain/place.ts";
import type { Commune } from "../src/domain/territory.ts";
import { readText } from "./read-text.ts";

// The files of public/data below a folder. All of these throw an Error when a file is missing or is no JSON, and one in French when it is damaged.

/** The JSON of a file. */
export function readBuilt(root: string, name: string): unknown {
  return JSON.parse(readText(join(root, "public/data", name)));
}

export function readBuiltTerritories(root: string): CommunesAndEpcis {
  return decoded(readCommuneColumns(readBuilt(root, "communes.json")), "communes.json");
}

export function readBuiltCommunes(root: string): readonly Commune[] {
  return readBuiltTerritories(root).communes;
}

/** @param communes those of `readBuiltCommunes` */
export function readBuiltSettlement(root: string, communes: readonly Commune[]): Settlement {
  return decoded(readDemandColumns(readBuilt(root, RESOURCES.settlement.file), communes), RESOURCES.settlement.file);
}

/** With the snapped positions of places and demand points. @param communes those of `readBuiltCommunes` */
export function readBuiltNetwork(root: string, communes: readonly Commune[]): RoadNetwork {
  const townHalls = communes.map(({ position }) => position);
  const network = decoded(readNetworkColumns(readBuilt(root, "road-network.json"), townHalls), "road-network.json");
  return withSettlement(network, readBuiltSettlement(root, communes));
}

/** Places of the region, or those around it. */
export function readBuiltPlaces(root: string, name: "points.geojson" | "neighbours.geojson"): readonly Place[] {
  const { features } = readBuilt(root, name) as { readonly features: readonly unknown[] };
  return features.map((feature) => decoded(readPlaceFeature(feature), name));
}

/** The value that a decoder has read of a file. @throws Error in French with the fault that it found instead */
export function decoded<T>(read: T | string, name: string): T {
  if (typeof read === "string") throw new Error(`public/data/${name} : ${read}. Lancez npm run data.`);
  return read;
}
