import type { TerritoriesSection } from "../../features/workbench/slice.ts";

/** Element id of the heading of a section of « Territoires ». */
export function headingId(section: TerritoriesSection): string {
  return `territoires-${section}`;
}
