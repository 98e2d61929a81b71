import type { PeopleGroup } from "../../domain/demand/demand.ts";
import type { Settings } from "../../domain/figures/settings.ts";
import { CATEGORIES, TABLE_OF_CATEGORY } from "../../domain/place.ts";
import type { DataSources } from "../public-data/data-sources.ts";

/** Communes with their people, stops of itinerant services, neighbours, where people live, outlines. */
const ALWAYS = ["communes", "tournees", "france-services-voisins", "demand-points", "contours des communes"];
const ROADS = ["aretes", "rattachements", "cols", "road-times"];

/** Tables with the people of each group. */
const OF_GROUPS: Readonly<Record<PeopleGroup, readonly string[]>> = {
  tous: [],
  "65-ans-et-plus": ["communes-age"],
  "sans-voiture": ["menages-voiture"],
};

/** The sources of figures: of the places that answer, the counted people and, by road, the network. */
export function figuresSources(
  sources: DataSources,
  { service, way, people }: Pick<Settings, "service" | "way" | "people">,
): DataSources {
  const category = CATEGORIES.find((one) => one === service);
  const wanted = new Set([
    ...(category === undefined ? CATEGORIES : [category]).map((one) => TABLE_OF_CATEGORY[one]),
    ...ALWAYS,
    ...(way === "droite" ? [] : ROADS),
    ...OF_GROUPS[people],
  ]);
  return sources.filter(({ tables }) => tables.some((table) => wanted.has(table)));
}
