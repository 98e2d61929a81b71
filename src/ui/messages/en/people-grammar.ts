import type { PeopleGroup } from "../../../domain/demand/people-group.ts";

export const OF_GROUP: Readonly<Record<PeopleGroup, string>> = {
  tous: "",
  "65-ans-et-plus": " aged 65 and over",
  "sans-voiture": " without a car",
};

/** Number of people of a group; `written` is the formatted `count`. */
export function inhabitants(count: number, written: string, group: PeopleGroup): string {
  return `${written} ${count !== 1 ? "inhabitants" : "inhabitant"}${OF_GROUP[group]}`;
}

export const POPULATIONS: Readonly<Record<PeopleGroup, string>> = {
  tous: "population",
  "65-ans-et-plus": "population aged 65 and over",
  "sans-voiture": "population without a car (estimate)",
};
