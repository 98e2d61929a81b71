import type { AccessNeed } from "../../domain/coverage/access-needs.ts";
import type { PeopleGroup } from "../../domain/demand/people-group.ts";
import type { Certainty, States } from "../../domain/figures/figures.ts";
import type { Opening, Settings, Way } from "../../domain/figures/settings.ts";
import type { Metric } from "../../domain/network/conditions.ts";
import { CATEGORIES, type Category } from "../../domain/place.ts";
import type { Theme } from "../../domain/themes.ts";
import { createFormat } from "../../ui/format.ts";
import { find } from "../../ui/messages/fr/find.ts";

/** The document is in French only, like its page. */
export const FORMAT = createFormat("fr");

/** A text whose signs do not begin a line: spaces before double punctuation, within quotation marks and before units do not break. */
export function typeset(text: string): string {
  return text
    .replaceAll(/ ([:;?!%»→])/g, "\u00a0$1")
    .replaceAll("« ", "«\u00a0")
    .replaceAll(/(\d) (km|min|minutes|habitants?|personnes?|h)(?![\p{L}])/gu, "$1\u00a0$2");
}

const SERVICES: Readonly<Record<Category, string>> = {
  "france-services": "France services",
  "espace-saisonnier": "Espace saisonnier",
  "lieu-multiservices": "lieu multi-services",
};

const OPEN: Readonly<Record<Opening, string>> = {
  "toute-heure": "",
  samedi: " ouvert le samedi",
  soir: " ouvert après 17 h 30",
};

const WAYS: Readonly<Record<Way, string>> = {
  ete: "par la route",
  hiver: "par la route, cols fermés",
  droite: "à vol d’oiseau",
};

/** A service without an article: "France services ouvert le samedi", "lieu d’accueil pour « Logement »". */
export function service({ service: need, opening }: Pick<Settings, "service" | "opening">): string {
  return `${kindOf(need)}${OPEN[opening]}`;
}

function kindOf(need: AccessNeed | undefined): string {
  if (need === undefined) return "lieu d’accueil";
  const category = CATEGORIES.find((one) => one === need);
  if (category !== undefined) return SERVICES[category];
  const theme = need.slice("theme:".length) as Theme;
  return `lieu d’aide pour « ${find.themes[theme]} »`;
}

/** "20 minutes", "10 km". */
export function threshold({ metric, value }: Settings["threshold"]): string {
  return `${FORMAT.number(value)} ${metric === "min" ? "minutes" : "km"}`;
}

/** "par la route, cols fermés". */
export function way(settings: Pick<Settings, "way">): string {
  return WAYS[settings.way];
}

/** "à plus de 20 minutes par la route d’un France services". */
export function beyond(settings: Settings): string {
  return `à plus de ${threshold(settings.threshold)} ${way(settings)} d’un ${service(settings)}`;
}

/** "à 20 minutes ou moins par la route d’un France services". */
export function within(settings: Settings): string {
  return `à ${threshold(settings.threshold)} ou moins ${way(settings)} d’un ${service(settings)}`;
}

/** The form that agrees with a count: French has the singular for 0 and 1. */
export function agree(count: number, one: string, many: string): string {
  return count > 1 ? many : one;
}

const GROUPS: Readonly<Record<PeopleGroup, string>> = {
  tous: "",
  "65-ans-et-plus": " de 65 ans et plus",
  "sans-voiture": " de ménages sans voiture",
};

/** "793 habitants", "1 habitant de 65 ans et plus". */
export function people(count: number, group: PeopleGroup): string {
  return `${FORMAT.number(count)} ${peopleNoun(count, group)}`;
}

export function peopleNoun(count: number, group: PeopleGroup): string {
  return `${agree(count, "habitant", "habitants")}${GROUPS[group]}`;
}

/** "1 commune", "23 communes". */
export function communes(count: number): string {
  return `${FORMAT.number(count)} ${agree(count, "commune", "communes")}`;
}

/** A cost in words, rounded to the whole unit: "48 minutes", "1 h 35", "moins d’un kilomètre". */
export function cost(value: number, metric: Metric): string {
  const whole = Math.round(value);
  if (metric === "km") return whole < 1 ? "moins d’un kilomètre" : `${FORMAT.number(whole)} km`;
  if (whole < 1) return "moins d’une minute";
  if (whole < 90) return `${whole} ${whole === 1 ? "minute" : "minutes"}`;
  return FORMAT.duration(whole);
}

/** The words of the sentence, as one line: service, threshold, way, people, vintage. */
export function question(settings: Settings, populationVintage: string): string {
  const asked = service(settings);
  const whom: Readonly<Record<PeopleGroup, string>> = {
    tous: "tous les habitants",
    "65-ans-et-plus": "habitants de 65 ans et plus",
    "sans-voiture": "habitants de ménages sans voiture (estimation)",
  };
  return [
    `${asked.charAt(0).toUpperCase()}${asked.slice(1)}`,
    `à ${threshold(settings.threshold)} ${way(settings)}`,
    whom[settings.people],
    `population municipale, millésime ${populationVintage}`,
  ].join(" · ");
}

export const STATES: Readonly<Record<keyof States, string>> = {
  served: "Assez près d’un lieu fixe",
  visited: "De passage seulement",
  tooFar: "Trop loin",
};

export const CERTAINTIES: Readonly<Record<Certainty, string>> = { sur: "sûr", fragile: "fragile" };

/** What bounds the people too far. */
export function doubts({ way: how }: Pick<Settings, "way">): string {
  return how === "droite" ? "les lieux à confirmer" : "l’erreur des trajets et les lieux à confirmer";
}

export const PLANNED_TYPES: Readonly<Record<Category, string>> = {
  "france-services": "France services",
  "espace-saisonnier": "Espace saisonnier",
  "lieu-multiservices": "Lieu multi-services",
};

export const OPENINGS: Readonly<Record<Exclude<Opening, "toute-heure">, string>> = {
  samedi: "le samedi",
  soir: "après 17 h 30",
};
