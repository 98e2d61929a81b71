import type { Settlement } from "../../src/domain/demand/demand.ts";
import { readCommuneColumns } from "../../src/domain/exchange/commune-columns.ts";
import { readDemandColumns } from "../../src/domain/exchange/demand-columns.ts";
import { DEMAND_FILE } from "../../src/domain/exchange/demand-file.ts";
import { readNetworkColumns } from "../../src/domain/exchange/network-columns.ts";
import { readPlaceFeature } from "../../src/domain/exchange/place-feature.ts";
import type { RoadNetwork } from "../../src/domain/network/road-network.ts";
import type { Place } from "../../src/domain/place.ts";
import type { Commune } from "../../src/domain/territory.ts";
import { decoded, readBuilt } from "../built-data.ts";

export interface TransitInput {
  readonly communes: readonly Pick<Commune, "position">[];
  readonly settlement: Pick<Settlement, "starts" | "positions" | "people">;
  readonly places: readonly Place[];
  readonly network: RoadNetwork;
}

/** Communes, people, roads and places, those around the region too, as built by `npm run data`. @throws Error when a file is missing or damaged */
export function readTransitInput(root: string): TransitInput {
  const { communes } = decoded(readCommuneColumns(readBuilt(root, "communes.json")), "communes.json");
  const settlement = decoded(readDemandColumns(readBuilt(root, DEMAND_FILE), communes), DEMAND_FILE);
  const places = ["points.geojson", "neighbours.geojson"].flatMap((name) => {
    const { features } = readBuilt(root, name) as { readonly features: readonly unknown[] };
    return features.map((feature) => decoded(readPlaceFeature(feature), name));
  });
  const seats = communes.map(({ position }) => position);
  const network = decoded(readNetworkColumns(readBuilt(root, "road-network.json"), seats), "road-network.json");
  return { communes, settlement, places, network };
}
