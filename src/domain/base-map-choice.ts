/** Base maps: the embedded one; the detailed one of this site, where it has one; or one of IGN, fetched from the network. */
export const BASE_MAP_CHOICES = ["integree", "detaillee", "plan", "plan-relief"] as const;
export type BaseMapChoice = (typeof BASE_MAP_CHOICES)[number];

/** The embedded base map, the default, needs no request. */
export const OWN_BASE_MAP: BaseMapChoice = "integree";
/** Over the embedded map at large scales, from the site's own archive of tiles: the default where there is one. */
export const DETAILED_BASE_MAP: BaseMapChoice = "detaillee";
/** Least zoom of the detailed map. */
export const DETAILED_FROM_ZOOM = 10;

/** Whether a base map comes from IGN. */
export function isPlan(choice: BaseMapChoice): boolean {
  return choice.startsWith("plan");
}

/** Reads a stored choice; undefined for other values, such as those of another version of the page. */
export function readBaseMapChoice(kept: unknown): BaseMapChoice | undefined {
  return BASE_MAP_CHOICES.find((choice) => choice === kept);
}
