import type { Settlement } from "../../src/domain/demand/demand.ts";
import type { RoadNetwork } from "../../src/domain/network/road-network.ts";
import type { Place } from "../../src/domain/place.ts";
import type { Commune } from "../../src/domain/territory.ts";
import { readBuiltCommunes, readBuiltNetwork, readBuiltPlaces, readBuiltSettlement } from "../built-data.ts";

export interface TransitInput {
  readonly communes: readonly Pick<Commune, "position">[];
  readonly settlement: Pick<Settlement, "starts" | "positions" | "people">;
  readonly places: readonly Place[];
  readonly network: RoadNetwork;
}

/** Communes, people, roads and places, those around the region too, as built by `npm run data`. @throws Error when a file is missing or damaged */
export function readTransitInput(root: string): TransitInput {
  const communes = readBuiltCommunes(root);
  return {
    communes,
    settlement: readBuiltSettlement(root, communes),
    places: [...readBuiltPlaces(root, "points.geojson"), ...readBuiltPlaces(root, "neighbours.geojson")],
    network: readBuiltNetwork(root, communes),
  };
}
