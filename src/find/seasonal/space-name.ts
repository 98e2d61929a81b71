import type { Place, PlaceRecord } from "../../domain/place.ts";

/** Name of a place as an Espace saisonnier; the list shows the other name where the place is also a France services. */
export function spaceNameOf(place: Place): string {
  return spaceRecordOf(place).name;
}

/** The record as an Espace saisonnier, or the first record. */
export function spaceRecordOf({ records }: Place): PlaceRecord {
  return records.find(({ category }) => category === "espace-saisonnier") ?? records[0];
}
