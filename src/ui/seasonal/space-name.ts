import type { Place, PlaceRecord } from "../../domain/place.ts";

/** What a place is called as an Espace saisonnier: one that is a France services too bears the other name in the list. */
export function spaceNameOf(place: Place): string {
  return spaceRecordOf(place).name;
}

/** The record that makes a place an Espace saisonnier; its first one otherwise. */
export function spaceRecordOf({ records }: Place): PlaceRecord {
  return records.find(({ category }) => category === "espace-saisonnier") ?? records[0];
}
