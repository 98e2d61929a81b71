import type { Place, PlaceRecord } from "../../domain/place.ts";

/** The first record's text that is known, for what any of a place's records may tell: its phone, its mail, its site. */
export function firstKnown(place: Place, field: "phone" | "email" | "website"): string {
  return place.records.map((record: PlaceRecord) => record[field]).find((text) => text !== "") ?? "";
}
