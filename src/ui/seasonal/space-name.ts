import type { PointRecord, ServicePoint } from "../../domain/service-point.ts";

/** What a place is called as an Espace saisonnier: one that is a France services too bears the other name in the list. */
export function spaceNameOf(point: ServicePoint): string {
  return spaceRecordOf(point).name;
}

/** The record that makes a place an Espace saisonnier; its first one otherwise. */
export function spaceRecordOf({ records }: ServicePoint): PointRecord {
  return records.find(({ category }) => category === "espace-saisonnier") ?? records[0];
}
