import type { DataSection } from "../messages/words/data.ts";

/** Id of the heading of a part of « Données ». Ids are in addresses, and keep their first names. */
export function headingId(section: DataSection): string {
  return `donnees-${section === "quality" ? "control" : section}`;
}
