import { CATEGORIES, CATEGORY_FACTS } from "../../domain/category.ts";
import type { PeopleGroup } from "../../domain/demand/demand.ts";
import { type Figures, type TerritoryFigures, tooFarShare } from "../../domain/figures/figures.ts";
import type { Settings } from "../../domain/figures/settings.ts";
import { type Column, rounded, toFlatTable } from "../../domain/flat-table.ts";
import { territoryKey } from "../../domain/territory-ref.ts";
import { writeTable } from "../csv/write-table.ts";
import type { DataSources } from "../public-data/data-sources.ts";

export interface FiguresTableInput {
  readonly settings: Figures["settings"];
  /** Year of the municipal populations. */
  readonly populationVintage: string;
  readonly region: string;
  /** Number of places of an imported file in the figures. */
  readonly imported?: number;
}

/** Columns of figures of territories. The settings stand in one of their own, so that they follow a row that is copied elsewhere. */
export function figuresColumns({ settings, populationVintage, region, imported = 0 }: FiguresTableInput) {
  const { metric } = settings.threshold;
  const about = settingsInOneCell(settings, populationVintage, imported);
  const columns: readonly Column<TerritoryFigures>[] = [
    { name: "niveau", of: ({ ref }) => ref.level },
    { name: "code", of: ({ ref }) => territoryKey(ref) },
    { name: "nom", of: ({ ref, name }) => (ref.level === "region" ? region : name) },
    { name: "population", of: ({ population }) => population },
    { name: "trop_loin", of: ({ states }) => states.tooFar },
    { name: "part_trop_loin_pct", of: (row) => percent(tooFarShare(row)) },
    { name: "trop_loin_min", of: ({ tooFarRange }) => tooFarRange.least },
    { name: "trop_loin_max", of: ({ tooFarRange }) => tooFarRange.most },
    { name: "visites", of: ({ states }) => states.visited },
    { name: "mediane", of: ({ median }) => rounded(median, 1) },
    { name: "unite", of: () => metric },
    ...(settings.planned.length === 0
      ? []
      : [
          { name: "avant_trop_loin", of: ({ before }: TerritoryFigures) => before.tooFar },
          { name: "avant_visites", of: ({ before }: TerritoryFigures) => before.visited },
        ]),
    { name: "reglages", of: () => about },
  ];
  return columns;
}

/** The rows of the table for a spreadsheet: UTF-8 with a byte order mark, semicolons and decimal commas. */
export function writeFiguresCsv(input: FiguresTableInput, rows: readonly TerritoryFigures[]): string {
  return writeTable(toFlatTable(figuresColumns(input), rows), ";");
}

/** 0.0217 → 2.17. */
function percent(share: number | undefined): number | undefined {
  return rounded(share === undefined ? undefined : 100 * share, 2);
}

/** "france-services, toute-heure, 20 min, ete, tous, population 2026": the notation of links, the same for scripts. */
function settingsInOneCell(
  { service, opening, threshold, way, people, planned }: Figures["settings"],
  populationVintage: string,
  imported: number,
): string {
  return [
    service ?? "tous-lieux",
    opening,
    `${threshold.value} ${threshold.metric}`,
    way,
    people,
    `population ${populationVintage}`,
    ...(planned.length === 0 ? [] : [`${planned.length} ${planned.length === 1 ? "lieu ajouté" : "lieux ajoutés"}`]),
    ...(imported === 0 ? [] : [`${imported} ${imported === 1 ? "lieu importé" : "lieux importés"}`]),
  ].join(", ");
}

export interface FileNameInput {
  readonly settings: Figures["settings"];
  /** As a title: "Hautes-Alpes". */
  readonly territory: string;
  /** ISO 8601 date. */
  readonly today: string;
  readonly extension: "csv" | "png";
}

/** "services-alpins_hautes-alpes_france-services_20min_ete_2026-11-30.csv". */
export function territoryFileName({ settings, territory, today, extension }: FileNameInput): string {
  const { service, opening, threshold, way, people } = settings;
  const subject = [
    territory,
    service ?? "tous-lieux",
    ...(opening === "toute-heure" ? [] : [opening]),
    `${threshold.value}${threshold.metric}`,
    way,
    ...(people === "tous" ? [] : [people]),
  ];
  return exportFileName({ subject, date: today, extension });
}

/** Communes with their people, stops of itinerant services, neighbours, where people live, outlines. */
const ALWAYS = ["communes", "tournees", "france-services-voisins", "demand-points", "contours des communes"];
const ROADS = ["aretes", "rattachements", "cols"];

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
    ...(category === undefined ? CATEGORIES : [category]).map((one) => CATEGORY_FACTS[one].table),
    ...ALWAYS,
    ...(way === "droite" ? [] : ROADS),
    ...OF_GROUPS[people],
  ]);
  return sources.filter(({ tables }) => tables.some((table) => wanted.has(table)));
}

export interface ExportName {
  /** Content of the file: "lieux". */
  readonly subject: readonly string[];
  /** YYYY-MM-DD. */
  readonly date: string;
  /** "csv", "geojson". */
  readonly extension: string;
}

/** "services-alpins_lieux_2026-11-25.csv": only characters that all systems accept. */
export function exportFileName({ subject, date, extension }: ExportName): string {
  return `${["services-alpins", ...subject, date]
    .map(plainLetters)
    .filter((part) => part !== "")
    .join("_")}.${extension}`;
}

function plainLetters(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/œ/gi, "oe")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
