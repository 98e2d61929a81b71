import type { AccessModel } from "../../domain/access/access-model.ts";
import type { PeopleGroup } from "../../domain/demand/people-group.ts";
import { CATEGORIES, type Category, TABLE_OF_CATEGORY } from "../../domain/place.ts";
import type { DataSources } from "../public-data/data-sources.ts";

/** Communes with their people and seats, stops of itinerant services, outlines. */
const ALWAYS = ["communes", "tournees", "départements"];
const ROADS = ["noeuds", "aretes", "rattachements", "portes", "cols"];
/** Announced where a routing engine's ways are published. */
const COMPUTED = ["road-times"];

/** Tables with the people of each group. */
const OF_GROUPS: Readonly<Record<PeopleGroup, readonly string[]>> = {
  tous: [],
  "65-ans-et-plus": ["communes-age"],
  "sans-voiture": ["menages-voiture"],
};

/** Sources of the figures: of the measured types, the communes, the counted people and, by road, the network. */
export function relevantSources(
  sources: DataSources,
  asked: readonly Category[],
  model: AccessModel,
  group: PeopleGroup,
): DataSources {
  const categories = asked.length === 0 ? CATEGORIES : asked;
  const wanted = [
    ...categories.map((category) => TABLE_OF_CATEGORY[category]),
    ...ALWAYS,
    ...(model.kind === "droite" ? [] : ROADS),
    ...(model.kind === "route" ? COMPUTED : []),
    "demand-points",
    ...OF_GROUPS[group],
  ];
  return sources.filter(({ tables }) => tables.some((table) => wanted.includes(table)));
}
