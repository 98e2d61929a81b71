/** Base maps: the embedded one, or one of IGN, fetched from the network. */
export const BASE_MAP_CHOICES = ["integree", "plan", "plan-relief"] as const;
export type BaseMapChoice = (typeof BASE_MAP_CHOICES)[number];

/** The embedded base map, the default, needs no request. */
export const OWN_BASE_MAP: BaseMapChoice = "integree";

/** Whether a base map comes from IGN. */
export function isPlan(choice: BaseMapChoice): boolean {
  return choice !== OWN_BASE_MAP;
}

/** Reads a stored choice; undefined for other values, such as those of another version of the page. */
export function readBaseMapChoice(kept: unknown): BaseMapChoice | undefined {
  return BASE_MAP_CHOICES.find((choice) => choice === kept);
}
