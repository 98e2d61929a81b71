/** What lies under the places: the map that comes with the page, or IGN's, which is asked for over the network. */
export const BASE_MAP_CHOICES = ["integree", "plan", "plan-relief"] as const;
export type BaseMapChoice = (typeof BASE_MAP_CHOICES)[number];

/** The one that asks nobody: it stands until a person chooses another. */
export const OWN_BASE_MAP: BaseMapChoice = "integree";

/** The choice that a device kept; undefined for what is none, as after another version of the page. */
export function readBaseMapChoice(kept: unknown): BaseMapChoice | undefined {
  return BASE_MAP_CHOICES.find((choice) => choice === kept);
}
