import type { Place, PlaceRecord } from "../../domain/place.ts";

/** The first known value among the records of a place; "" when none is known. A telephone number can be in doubt: `phoneOf`. */
export function firstKnown(place: Place, field: "email" | "website"): string {
  return place.records.map((record: PlaceRecord) => record[field]).find((text) => text !== "") ?? "";
}
