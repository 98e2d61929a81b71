import { readCommuneColumns } from "../../src/domain/exchange/commune-columns.ts";
import { readNetworkColumns } from "../../src/domain/exchange/network-columns.ts";
import { readPlaceFeature } from "../../src/domain/exchange/place-feature.ts";
import { decoded, readBuilt } from "../built-data.ts";
import type { PlanInput } from "./plan-pairs.ts";

/** Communes, places and roads as built by `npm run data`. @throws Error when a file is missing or damaged. */
export function readBuiltInput(root: string): PlanInput {
  const { communes } = decoded(readCommuneColumns(readBuilt(root, "communes.json")), "communes.json");
  const seats = communes.map(({ position }) => position);
  const network = decoded(readNetworkColumns(readBuilt(root, "road-network.json"), seats), "road-network.json");
  const { features } = readBuilt(root, "points.geojson") as { readonly features: readonly unknown[] };
  const places = features.map((feature) => decoded(readPlaceFeature(feature), "points.geojson"));
  return { communes, places, network };
}
