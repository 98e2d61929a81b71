import type { AccessModel } from "../access/access-model.ts";
import type { Manifest } from "../exchange/manifest.ts";
import { CATEGORIES, type Category } from "../service-point.ts";

/** Table of the places of a type. */
const TABLES: Readonly<Record<Category, string>> = {
  "france-services": "france-services",
  "espace-saisonnier": "espaces-saisonniers",
  "lieu-multiservices": "lieux-multiservices",
};
/** Communes with their people and seats, stops of itinerant services, outlines. */
const ALWAYS = ["communes", "tournees", "départements"];
const ROADS = ["routes", "cretes", "seat-altitudes", "portes", "cols"];
const MEASURED = ["travel-times"];

/** The sources on which figures rest: those of the types that are measured, of the communes and, by the road, of the network. */
export function relevantSources(
  sources: Manifest["sources"],
  asked: readonly Category[],
  model: AccessModel,
): Manifest["sources"] {
  const categories = asked.length === 0 ? CATEGORIES : asked;
  const wanted = [
    ...categories.map((category) => TABLES[category]),
    ...ALWAYS,
    ...(model.kind === "droite" ? [] : ROADS),
    ...(model.kind === "mesure" ? MEASURED : []),
  ];
  return sources.filter(({ tables }) => tables.some((table) => wanted.includes(table)));
}
