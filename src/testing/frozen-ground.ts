import { demandWhereLived } from "../domain/demand/demand.ts";
import { isCounted } from "../domain/place.ts";
import { readPublishedData } from "./published-data.ts";

/** What the figures of src/golden are measured on: people where they live, and France services of the seven départements. */
export function readFrozenGround() {
  const { places, communes, epcis, settlement } = readPublishedData();
  return {
    communes,
    epcis,
    ground: { communes, epcis, settlement, network: undefined, ways: undefined },
    demand: demandWhereLived(communes, settlement, "tous"),
    franceServices: places.filter((place) => isCounted(place) && place.categories.includes("france-services")),
  };
}
