import { toChangeList } from "../../src/data/public-data/change-list.ts";
import { toCommuneColumns } from "../../src/data/public-data/commune-columns.ts";
import { toDemandColumns } from "../../src/data/public-data/demand-columns.ts";
import { toHamletColumns } from "../../src/data/public-data/hamlet-columns.ts";
import { toRailStationColumns, toResortColumns } from "../../src/data/public-data/resort-columns.ts";
import { toSeasonalLifeJson } from "../../src/data/public-data/seasonal-life.ts";
import { toNeedList, toUsefulLinkList } from "../../src/data/public-data/useful-link-list.ts";
import { toPlaceFeature } from "../../src/data/public-data/write-place-feature.ts";
import { fileOf, type ResourceName } from "../../src/data/resources.ts";
import { GROUND_CELLS } from "../../src/domain/base-map.ts";
import { CATEGORIES, CATEGORY_FACTS } from "../../src/domain/category.ts";
import type { DataVersion } from "../../src/domain/history/history.ts";
import { memoise } from "../../src/domain/memoise.ts";
import { DEPARTEMENTS } from "../../src/domain/territory.ts";
import { joinAnswers } from "./join-roads.ts";
import type { joinTables } from "./join-tables.ts";
import { type BuiltFiles, listSources, toJsonText } from "./manifest.ts";
import type { TableName, Tables } from "./table-columns.ts";

/** Names of licences as the Open Definition writes them. */
export type LicenceId = "etalab-2.0" | "ODbL-1.0" | "CC-BY-4.0" | "other-at";

/** Tables under another licence than Licence Ouverte 2.0; data/README.md says why, and a test compares both. */
const OTHER_LICENCES: Partial<Readonly<Record<TableName, LicenceId>>> = {
  ...Object.fromEntries(CATEGORIES.map((category) => [category, CATEGORY_FACTS[category].licence])),
  gares: "ODbL-1.0",
  demandPoints: "other-at",
  demandPointsNoms: "ODbL-1.0",
  communesAge: "other-at",
  stations: "CC-BY-4.0",
  cols: "CC-BY-4.0",
  lieuxDits: "ODbL-1.0",
  sommets: "ODbL-1.0",
  colsOsm: "ODbL-1.0",
  roadPairs: "CC-BY-4.0",
  noeuds: "ODbL-1.0",
  aretes: "ODbL-1.0",
  rattachements: "ODbL-1.0",
  formes: "ODbL-1.0",
};

export function licenceOfTable(name: TableName): LicenceId {
  return OTHER_LICENCES[name] ?? "etalab-2.0";
}

/** Everything from which the published files are made. */
export interface Made extends Omit<ReturnType<typeof joinTables>, "problems"> {
  readonly tables: Tables;
  readonly versions: readonly DataVersion[];
}

interface PublishedFile {
  /** Of a resource in several files, with the name of its part. */
  readonly title: string | ((part: string) => string);
  /** The tables from which it is made: their licences and sources are its own. */
  readonly tables: readonly TableName[];
  /** Rows of data/sources.csv for packages and outlines that the pipeline reads. */
  readonly packages?: readonly ("decoupage-administratif" | "ign-admin-express" | "natural-earth" | "osm-2021-08")[];
  /** The names of its parts, for a resource in several files. */
  readonly parts?: readonly string[];
  readonly build: (made: Made, part: string) => string;
}

/** The tables that the pipeline joins to the places. */
const JOINED: readonly TableName[] = [
  "tournees",
  "aidantsConnect",
  "samePlace",
  "corrections",
  "doubts",
  "bouquets",
  "communes",
];
const ROADS: readonly TableName[] = ["noeuds", "aretes", "rattachements", "cols", "portes"];
const GROUND: readonly TableName[] = [
  "lieuxDits",
  "sommets",
  "colsOsm",
  "cols",
  "communes",
  "communesVoisines",
  "reperes",
  "stations",
];
const CODES = DEPARTEMENTS.map(({ code }) => code);

/** The files of src/data/resources.ts that the pipeline makes: title, origin and builder of each. */
const PUBLISHED_FILES: Readonly<Record<Exclude<ResourceName, "manifest" | "transit">, PublishedFile>> = {
  answers: {
    title: (code) =>
      `Réponses : lieux à moins de 40 km des communes et des stations, et distances par la route : ${named(code)}`,
    tables: [...CATEGORIES, "franceServicesVoisins", ...JOINED, "stations", ...ROADS],
    packages: ["decoupage-administratif", "osm-2021-08"],
    parts: CODES,
    build: (made, code) => textIn(answersOf(made), fileOf("answers", code)),
  },
  baseMap: {
    title: "Fond de carte : vue d’ensemble",
    tables: GROUND,
    packages: ["natural-earth", "ign-admin-express", "decoupage-administratif"],
    build: ({ ground }) => toJsonText(ground.overview),
  },
  nearGround: {
    title: (cell) => `Fond de carte : détail de la maille ${cell}`,
    tables: GROUND,
    packages: ["decoupage-administratif"],
    parts: [...GROUND_CELLS.keys()],
    build: ({ ground }, cell) => toJsonText([...ground.cells].find(([id]) => id === cell)?.[1]),
  },
  changes: {
    title: "Ce qui a changé, de version en version",
    tables: CATEGORIES,
    build: ({ versions }) => toJsonText(toChangeList(versions)),
  },
  communes: {
    title: "Communes et intercommunalités, avec leurs habitants",
    tables: ["communes", "communesAge", "menagesVoiture", "nomsEtrangers"],
    packages: ["decoupage-administratif"],
    build: ({ communes, epcis }) => toJsonText(toCommuneColumns({ communes, epcis })),
  },
  settlement: {
    title: "Points où vivent les habitants",
    tables: ["demandPoints", "demandPointsNoms", "rattachements"],
    build: ({ settlement, communes, roads }) => toJsonText(toDemandColumns(settlement, communes, roads.demandRoads)),
  },
  hamlets: {
    title: "Villages, hameaux et quartiers",
    tables: ["lieuxDits"],
    build: ({ hamlets }) => toJsonText(toHamletColumns(hamlets)),
  },
  needs: {
    title: "Mots des besoins, en quatre langues",
    tables: ["needs"],
    build: ({ needs }) => toJsonText(toNeedList(needs)),
  },
  neighbours: {
    title: "France services voisines, hors des sept départements",
    tables: ["franceServicesVoisins", "corrections", "bouquets"],
    build: ({ neighbours }) => toFeatureLines(neighbours.map(toPlaceFeature)),
  },
  places: {
    title: "Lieux : France services, Espaces saisonniers, lieux multi-services et tiers-lieux",
    tables: [...CATEGORIES, ...JOINED],
    packages: ["decoupage-administratif"],
    build: ({ places }) => toFeatureLines(places.map(toPlaceFeature)),
  },
  railStations: {
    title: "Gares de voyageurs",
    tables: ["gares", "lignesSansGares"],
    build: ({ rail }) => toJsonText(toRailStationColumns(rail)),
  },
  resorts: {
    title: "Stations de montagne",
    tables: ["stations", "communes"],
    build: ({ resorts }) => toJsonText(toResortColumns(resorts)),
  },
  roads: {
    title: "Réseau routier : longueurs, durées, cols",
    tables: ROADS,
    packages: ["osm-2021-08"],
    build: ({ roads }) => textIn(roads.files, fileOf("roads")),
  },
  roadShapes: {
    title: (area) => `Tracé des routes : ${area}`,
    tables: ["noeuds", "aretes", "formes"],
    packages: ["osm-2021-08"],
    parts: [...CODES, "voisins"],
    build: ({ roads }, area) => textIn(roads.files, fileOf("roadShapes", area)),
  },
  seasonalLife: {
    title: "Conventions de logement, rendez-vous et partenariats",
    tables: ["conventions", "conventionsSuite", "rendezVous", "partenariats"],
    build: ({ seasonalLife }) => toJsonText(toSeasonalLifeJson(seasonalLife)),
  },
  sources: {
    title: "Sources des données",
    tables: ["sources"],
    build: ({ tables }) => toJsonText(listSources(tables)),
  },
  outlines: {
    title: "Contours des communes, des intercommunalités et des départements, simplifiés",
    tables: ["communes"],
    packages: ["ign-admin-express"],
    build: ({ outlines }) => textIn(outlines, fileOf("outlines")),
  },
  finerOutlines: {
    title: (code) => `Limites des communes de près : ${named(code)}`,
    tables: ["communes"],
    packages: ["ign-admin-express"],
    parts: CODES,
    build: ({ outlines }, code) => textIn(outlines, fileOf("finerOutlines", code)),
  },
  usefulLinks: {
    title: "Ressources : aides, sites et guides",
    tables: ["ressources"],
    build: ({ usefulLinks }) => toJsonText(toUsefulLinkList(usefulLinks)),
  },
};

/** By name, in the order of the names. */
const FILES = new Map(
  Object.entries(PUBLISHED_FILES)
    .flatMap(([name, { parts = [""], ...own }]) =>
      parts.map((part) => {
        const title = typeof own.title === "string" ? own.title : own.title(part);
        return [fileOf(name as ResourceName, part), { ...own, title, part }] as const;
      }),
    )
    .sort(([one], [other]) => (one < other ? -1 : 1)),
);

/** Builds every file, by name. */
export function buildFiles(made: Made): BuiltFiles {
  return new Map([...FILES].map(([file, { build, part }]) => [file, build(made, part)]));
}

/** Title and origin of a file. @throws Error for a file that the pipeline does not make */
export function describedFile(file: string) {
  const described = FILES.get(file);
  if (described === undefined) throw new Error(`${file}: its title and tables are missing in published-files.ts.`);
  return described;
}

const answersOf = memoise(({ communes, resorts: { resorts }, places, neighbours, roads }: Made): BuiltFiles => {
  const { network } = roads;
  if (network === undefined) return new Map();
  const answers = joinAnswers({ network, communes, resorts, places: [...places, ...neighbours] });
  return new Map([...answers].map(([name, file]) => [name, toJsonText(file)]));
});

function textIn(files: BuiltFiles, name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`${name} was not made.`);
  return text;
}

/** "Hautes-Alpes (05)". */
function named(code: string): string {
  return `${DEPARTEMENTS.find((one) => one.code === code)?.name} (${code})`;
}

/** A FeatureCollection with a feature on each line, for diffs and tools that read lines. */
function toFeatureLines(features: readonly object[]): string {
  return `{"type":"FeatureCollection","features":[\n${features.map((one) => JSON.stringify(one)).join(",\n")}\n]}\n`;
}
