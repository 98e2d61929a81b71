import type { TerritoriesSection } from "./territories-section.ts";

/** Element id of the heading of a section of « Territoires ». */
export function headingId(section: TerritoriesSection): string {
  return `territoires-${section}`;
}
