import { readFileSync } from "node:fs";
import { readCommuneColumns } from "../formats/public-data/commune-columns.ts";
import { readDemandColumns } from "../formats/public-data/demand-columns.ts";
import { DEMAND_FILE } from "../formats/public-data/file-names.ts";
import { readNetworkColumns } from "../formats/public-data/network-columns.ts";
import { readPlaceFeature } from "../formats/public-data/place-feature.ts";

/** The places, territories, roads and people of public/data. Throws an Error when a file is missing or damaged. */
export function readPublishedData() {
  const { communes, epcis } = sound(readCommuneColumns(read("communes.json")));
  const { features } = read("points.geojson") as { readonly features: readonly unknown[] };
  const seats = communes.map(({ position }) => position);
  return {
    places: features.map((feature) => sound(readPlaceFeature(feature))),
    communes,
    epcis,
    roads: sound(readNetworkColumns(read("road-network.json"), seats)),
    settlement: sound(readDemandColumns(read(DEMAND_FILE), communes)),
  };
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(`public/data/${file}`, "utf8"));
}

/** What a reader of a file returns, or throws its sentence. */
function sound<T>(decoded: T | string): T {
  if (typeof decoded === "string") throw new Error(decoded);
  return decoded;
}
