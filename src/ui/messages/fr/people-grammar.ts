import type { PeopleGroup } from "../../../domain/demand/people-group.ts";

/** Complements of « habitants ». */
export const OF_GROUP: Readonly<Record<PeopleGroup, string>> = {
  tous: "",
  "65-ans-et-plus": " de 65 ans et plus",
  "sans-voiture": " sans voiture",
};

/** Number of people of a group; `written` is the formatted `count`. */
export function habitants(count: number, written: string, group: PeopleGroup): string {
  return `${written} ${count > 1 ? "habitants" : "habitant"}${OF_GROUP[group]}`;
}

/** Additional people of a group: « de plus » after « 65 ans et plus » would be ambiguous. */
export function habitantsDePlus(count: number, written: string, group: PeopleGroup): string {
  if (group === "tous") return `${habitants(count, written, group)} de plus`;
  return `${written} ${count > 1 ? "habitants supplémentaires" : "habitant supplémentaire"}${OF_GROUP[group]}`;
}

export const POPULATIONS: Readonly<Record<PeopleGroup, string>> = {
  tous: "population",
  "65-ans-et-plus": "population de 65 ans et plus",
  "sans-voiture": "population sans voiture (estimation)",
};
