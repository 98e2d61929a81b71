import type { TerritoriesSection } from "../messages/words/territories.ts";

/** The heading of a part of « Territoires », where the contents lead. */
export function headingId(section: TerritoriesSection): string {
  return `territoires-${section}`;
}
