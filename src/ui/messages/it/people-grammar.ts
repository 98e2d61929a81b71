import type { PeopleGroup } from "../../../domain/demand/people-group.ts";

export const OF_GROUP: Readonly<Record<PeopleGroup, string>> = {
  tous: "",
  "65-ans-et-plus": " di 65 anni e più",
  "sans-voiture": " senza auto",
};

/** Number of people of a group; `written` is the formatted `count`. */
export function inhabitants(count: number, written: string, group: PeopleGroup): string {
  return `${written} ${count !== 1 ? "abitanti" : "abitante"}${OF_GROUP[group]}`;
}

/** Additional people of a group: "in più" after "65 anni e più" would be ambiguous. */
export function moreInhabitants(count: number, written: string, group: PeopleGroup): string {
  if (group === "tous") return `${inhabitants(count, written, group)} in più`;
  return `${written} ${count !== 1 ? "abitanti aggiuntivi" : "abitante aggiuntivo"}${OF_GROUP[group]}`;
}

export const POPULATIONS: Readonly<Record<PeopleGroup, string>> = {
  tous: "popolazione",
  "65-ans-et-plus": "popolazione di 65 anni e più",
  "sans-voiture": "popolazione senza auto (stima)",
};
