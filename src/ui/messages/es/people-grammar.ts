import type { PeopleGroup } from "../../../domain/demand/people-group.ts";

export const OF_GROUP: Readonly<Record<PeopleGroup, string>> = {
  tous: "",
  "65-ans-et-plus": " de 65 años o más",
  "sans-voiture": " sin coche",
};

/** Number of people of a group; `written` is the formatted `count`. */
export function inhabitants(count: number, written: string, group: PeopleGroup): string {
  return `${written} ${count !== 1 ? "habitantes" : "habitante"}${OF_GROUP[group]}`;
}

/** Additional people of a group: "más" after "65 años o más" would be ambiguous. */
export function moreInhabitants(count: number, written: string, group: PeopleGroup): string {
  if (group === "tous") return `${inhabitants(count, written, group)} más`;
  return `${written} ${count !== 1 ? "habitantes adicionales" : "habitante adicional"}${OF_GROUP[group]}`;
}

export const POPULATIONS: Readonly<Record<PeopleGroup, string>> = {
  tous: "población",
  "65-ans-et-plus": "población de 65 años o más",
  "sans-voiture": "población sin coche (estimación)",
};
