import type { PeopleGroup } from "../../domain/demand/people-group.ts";
import { countImported } from "../../domain/figures/receptions.ts";
import type { Opening, Settings } from "../../domain/figures/settings.ts";
import type { Metric } from "../../domain/network/conditions.ts";
import { FORMAT, serviceName, WAY_NAMES, withImported } from "../words.ts";
import type { TerritoryDocument } from "./document.ts";

/** A text whose signs do not begin a line: spaces before double punctuation, within quotation marks and before units do not break. */
export function typeset(text: string): string {
  return text
    .replaceAll(/ ([:;?!%»→])/g, "\u00a0$1")
    .replaceAll("« ", "«\u00a0")
    .replaceAll(/(\d) (km|min|minutes?|personnes?|h)(?![\p{L}])/gu, "$1\u00a0$2");
}

/** The form that agrees with a count: French has the singular for 0 and 1. */
export function agree(count: number, one: string, many: string): string {
  return count > 1 ? many : one;
}

const OPEN: Readonly<Record<Opening, string>> = {
  "toute-heure": "",
  samedi: "ouvert le samedi",
  soir: "ouvert après 17 h 30",
};

/** "un France services ouvert le samedi", "un lieu qui aide pour la retraite, ouvert le samedi". */
export function service({ service: need, opening }: Pick<Settings, "service" | "opening">): string {
  const name = serviceName(need);
  if (opening === "toute-heure") return name;
  return need?.startsWith("theme:") ? `${name}, ${OPEN[opening]}` : `${name} ${OPEN[opening]}`;
}

/** "20 minutes", "10 km". */
function threshold({ metric, value }: Settings["threshold"]): string {
  return `${FORMAT.number(value)} ${metric === "min" ? "minutes" : "km"}`;
}

/** "à plus de 20 minutes d’un France services par la route". */
export function beyond(settings: Settings): string {
  return `à plus de ${threshold(settings.threshold)} d’${service(settings)}, ${WAY_NAMES[settings.way]}`;
}

export function within(settings: Settings): string {
  return `à ${threshold(settings.threshold)} ou moins d’${service(settings)}, ${WAY_NAMES[settings.way]}`;
}

/** "1 commune", "23 communes". */
export function communeCount(count: number): string {
  return `${FORMAT.number(count)} ${agree(count, "commune", "communes")}`;
}

/** A cost in words, rounded to the whole unit: "48 minutes", "1 h 35", "moins d’un kilomètre". */
export function costInWords(value: number, metric: Metric): string {
  const whole = Math.round(value);
  if (metric === "km") return whole < 1 ? "moins d’un kilomètre" : `${FORMAT.number(whole)} km`;
  if (whole < 1) return "moins d’une minute";
  return whole < LONG_MINUTES ? `${whole} ${agree(whole, "minute", "minutes")}` : hours(whole);
}

/** From here on, minutes are said in hours. */
const LONG_MINUTES = 90;

function hours(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} h${rest === 0 ? "" : ` ${String(rest).padStart(2, "0")}`}`;
}

const GROUPS: Readonly<Record<PeopleGroup, string>> = {
  tous: "tous les habitants",
  "65-ans-et-plus": "les 65 ans et plus",
  "sans-voiture": "les personnes de ménages sans voiture (estimation)",
};

/** The words of the sentence in one line: service, threshold, way, people, vintage. */
export function question({
  figures: { settings },
  populationVintage,
  places,
}: Pick<TerritoryDocument, "figures" | "populationVintage" | "places">): string {
  const yours = countImported(places, settings.service);
  const asked = service(settings).replace(/^un /, "");
  return typeset(
    [
      `${capital(asked)} à ${threshold(settings.threshold)} ${WAY_NAMES[settings.way]}`,
      GROUPS[settings.people],
      `population municipale, millésime ${populationVintage}`,
      ...(yours === 0 ? [] : [withImported(yours)]),
    ].join(" · "),
  );
}

export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** What bounds the people too far. */
export function doubts({ way: how }: Pick<Settings, "way">): string {
  return how === "droite" ? "les lieux à confirmer" : "l’erreur des trajets et les lieux à confirmer";
}
