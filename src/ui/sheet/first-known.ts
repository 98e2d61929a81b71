import type { PointRecord, ServicePoint } from "../../domain/service-point.ts";

/** The first record's text that is known, for what any of a place's records may tell: its phone, its mail, its site. */
export function firstKnown(point: ServicePoint, field: "phone" | "email" | "website"): string {
  return point.records.map((record: PointRecord) => record[field]).find((text) => text !== "") ?? "";
}
