import { CATEGORIES, type Category } from "../domain/category.ts";
import { PEOPLE_GROUPS } from "../domain/demand/demand.ts";
import {
  ALL_PLACES,
  needOf,
  OPENINGS,
  type PlannedPlace,
  readAccess,
  type Settings,
  THRESHOLDS,
  USUAL_SETTINGS,
  WAYS,
} from "../domain/figures/settings.ts";
import type { Metric } from "../domain/network/conditions.ts";
import { THEMES } from "../domain/place.ts";
import { departementsIn } from "../domain/territory.ts";
import {
  isSameTerritory,
  parseTerritory,
  type TerritoryRef,
  territorySet,
  WHOLE_REGION,
  writeTerritory,
} from "../domain/territory-ref.ts";
import { oneOf, writeQuery } from "../state/url/follow-query.ts";
import { cleanLabel, isInRegionBox } from "../state/url/link-values.ts";

/** Columns of the table by which its rows may be in order. */
export const SORTS = ["trop-loin", "part", "visites", "mediane", "nom"] as const;
export type Sort = (typeof SORTS)[number];

/** The greatest number of territories side by side. */
export const MOST_COMPARED = 4;
/** More places make links that some programs cut. */
export const MOST_PLANNED = 50;

/** The state in a link: the sentence, its territory, and the view of the answer. */
export interface TerritoriesChoices {
  readonly territory: TerritoryRef;
  readonly settings: Settings;
  /** Territories side by side under the table, at most `MOST_COMPARED`. */
  readonly compared: readonly TerritoryRef[];
  readonly sort: Sort;
  /** The form for a frame on another site. */
  readonly isEmbedded: boolean;
}

export const USUAL_CHOICES: TerritoriesChoices = {
  territory: WHOLE_REGION,
  settings: USUAL_SETTINGS,
  compared: [],
  sort: "trop-loin",
  isEmbedded: false,
};

/** Reads the query of an address. Unknown parameters and invalid values are ignored; those of older links are translated. */
export function readTerritoriesLink(search: string): TerritoriesChoices {
  const query = new URLSearchParams(search);
  return {
    territory: readTerritory(query),
    settings: readSettings(query),
    compared: readCompared(query.get("comparer") ?? ""),
    sort: oneOf(SORTS, query.get("ordre")) ?? USUAL_CHOICES.sort,
    isEmbedded: query.get("embed") === "1",
  };
}

/** Writes the query of an address, without usual values: "" for the usual choices. */
export function writeTerritoriesLink({ territory, settings, compared, sort, isEmbedded }: TerritoriesChoices): string {
  const { service, opening, threshold, way, people, planned } = settings;
  const isMinutes = threshold.metric === "min";
  return writeQuery([
    ["territoire", territory.level === "region" ? undefined : writeTerritory(territory)],
    ["acces", service ?? ALL_PLACES, USUAL_SETTINGS.service ?? ALL_PLACES],
    ["ouverture", opening, USUAL_SETTINGS.opening],
    ["modele", way, USUAL_SETTINGS.way],
    ["mesure", isMinutes || way === "droite" ? undefined : "km"],
    [isMinutes ? "duree" : "rayon", threshold.value, THRESHOLDS[threshold.metric].usual],
    ["population", people, USUAL_SETTINGS.people],
    ["comparer", compared.map((one) => writeTerritory(one).replaceAll(",", " ")).join(","), ""],
    ["envisages", planned.map(writePlanned).join(";"), ""],
    ["envisages-comme", planned.map(writeKind).join(";").replace(/;+$/, ""), ""],
    ["ordre", sort, USUAL_CHOICES.sort],
    ["embed", isEmbedded ? "1" : undefined],
  ]);
}

/** Older links named the territory by filters on départements. */
function readTerritory(query: URLSearchParams): TerritoryRef {
  const territory = parse(query.get("territoire") ?? "");
  if (territory !== undefined) return territory;
  return territorySet(departementsIn((query.get("departement") ?? "").split(",")));
}

function parse(text: string): TerritoryRef | undefined {
  const territory = parseTerritory(text);
  return territory?.level === "ensemble" ? { ...territory, name: cleanLabel(territory.name) } : territory;
}

function readCompared(text: string): readonly TerritoryRef[] {
  const named = text.split(",").flatMap((part) => parse(part) ?? []);
  return named
    .filter((one, at) => named.findIndex((other) => isSameTerritory(one, other)) === at)
    .slice(0, MOST_COMPARED);
}

function readSettings(query: URLSearchParams): Settings {
  const way = oneOf(WAYS, query.get("modele")) ?? USUAL_SETTINGS.way;
  const metric = readMetric(query, way === "droite");
  return {
    service: readService(query),
    opening: oneOf(OPENINGS, query.get("ouverture")) ?? USUAL_SETTINGS.opening,
    threshold: { metric, value: readThreshold(metric, query.get(metric === "min" ? "duree" : "rayon")) },
    way,
    people: oneOf(PEOPLE_GROUPS, query.get("population")) ?? USUAL_SETTINGS.people,
    planned: readAllPlanned(query.get("envisages") ?? "", query.get("envisages-comme") ?? ""),
  };
}

/** Links to the former view « Territoires », whose usual values were others. */
function isOlder(query: URLSearchParams): boolean {
  return query.get("vue") === "territoires";
}

/** Older links measured access to every place, or to one type or theme among the filters on places. */
function readService(query: URLSearchParams): Settings["service"] {
  const access = readAccess(query.get("acces") ?? "");
  if (access !== undefined) return needOf(access);
  if (!isOlder(query)) return USUAL_SETTINGS.service;
  const theme = oneOf(THEMES, query.get("theme"));
  return theme === undefined ? oneOf(CATEGORIES, query.get("type")) : `theme:${theme}`;
}

/** Older links measured the road in kilometres unless they named minutes. */
function readMetric(query: URLSearchParams, isStraight: boolean): Metric {
  const metric = query.get("mesure") ?? (isOlder(query) ? "km" : "min");
  return isStraight || metric === "km" ? "km" : "min";
}

function readThreshold(metric: Metric, text: string | null): number {
  const { least, most, step, usual } = THRESHOLDS[metric];
  const value = text !== null && /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most && value % step === 0 ? value : usual;
}

/** Longitude, latitude and the name, if any. */
const PLANNED = /^(-?\d{1,2}\.\d{1,5}),(-?\d{1,2}\.\d{1,5})(?:,(.*))?$/su;
const DECIMALS = 5;

function readAllPlanned(places: string, kinds: string): readonly PlannedPlace[] {
  const kindOf = kinds.split(";");
  return places
    .split(";")
    .flatMap((text, at) => readPlanned(text, kindOf[at] ?? ""))
    .slice(0, MOST_PLANNED)
    .map((place, at) => ({ ...place, id: plannedId(at + 1) }));
}

/** Id of the planned place of a number. */
export function plannedId(number: number): string {
  return `envisage-${number}`;
}

const USUAL_TYPE: Category = "france-services";

function readPlanned(text: string, kind: string): Omit<PlannedPlace, "id">[] {
  const [, longitude, latitude, name = ""] = PLANNED.exec(text) ?? [];
  const position = [Number(longitude), Number(latitude)] as const;
  if (!isInRegionBox(position)) return [];
  const [type = "", ...times] = kind.split(".");
  const openings = (["samedi", "soir"] as const).filter((time) => times.includes(time));
  return [{ name: cleanLabel(name), position, type: oneOf(CATEGORIES, type) ?? USUAL_TYPE, openings }];
}

function writePlanned({ name, position }: PlannedPlace): string {
  const degrees = position.map((value) => value.toFixed(DECIMALS));
  // Semicolons separate the places.
  const label = cleanLabel(name.replaceAll(";", ","));
  return [...degrees, ...(label === "" ? [] : [label])].join(",");
}

/** "" for a France services without planned hours. */
function writeKind({ type, openings }: PlannedPlace): string {
  const text = [type, ...openings].join(".");
  return text === USUAL_TYPE ? "" : text;
}
