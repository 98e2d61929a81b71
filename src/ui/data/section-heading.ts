import type { DataSection } from "../messages/fr/data.ts";

/** Element id of the heading of a section of « Données ». Ids are part of links and never change. */
export function headingId(section: DataSection): string {
  return `donnees-${section}`;
}
