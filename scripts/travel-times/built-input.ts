import { readBuiltCommunes, readBuiltNetwork, readBuiltPlaces } from "../built-data.ts";
import type { PlanInput } from "./plan-pairs.ts";

/** Communes, places and roads as built by `npm run data`. @throws Error when a file is missing or damaged. */
export function readBuiltInput(root: string): PlanInput {
  const communes = readBuiltCommunes(root);
  return { communes, places: readBuiltPlaces(root, "points.geojson"), network: readBuiltNetwork(root, communes) };
}
