import { join } from "node:path";
import { readCommuneColumns } from "../../src/domain/exchange/commune-columns.ts";
import { readNetworkColumns } from "../../src/domain/exchange/network-columns.ts";
import { readPlaceFeature } from "../../src/domain/exchange/place-feature.ts";
import { readText } from "../read-text.ts";
import type { PlanInput } from "./plan-pairs.ts";

/** Communes, places and roads as built by `npm run data`. @throws Error when a file is missing or damaged. */
export function readBuiltInput(root: string): PlanInput {
  const { communes } = whole(readCommuneColumns(readBuilt(root, "communes.json")), "communes.json");
  const seats = communes.map(({ position }) => position);
  const network = whole(readNetworkColumns(readBuilt(root, "road-network.json"), seats), "road-network.json");
  const { features } = readBuilt(root, "points.geojson") as { readonly features: readonly unknown[] };
  const places = features.map((feature) => whole(readPlaceFeature(feature), "points.geojson"));
  return { communes, places, network };
}

function readBuilt(root: string, name: string): unknown {
  return JSON.parse(readText(join(root, "public/data", name)));
}

function whole<T>(read: T | string, name: string): T {
  if (typeof read === "string") throw new Error(`public/data/${name} : ${read}. Lancez npm run data.`);
  return read;
}
