import type { DataSection } from "../messages/words/data.ts";

/** The heading of a part of « Données », where the contents lead. */
export function headingId(section: DataSection): string {
  return `donnees-${section}`;
}
