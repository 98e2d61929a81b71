import { fileOf } from "../../src/data/resources.ts";
import { GROUND_CELLS } from "../../src/domain/base-map.ts";
import { CATEGORIES, CATEGORY_FACTS } from "../../src/domain/category.ts";
import { DEPARTEMENTS } from "../../src/domain/territory.ts";
import type { TableName } from "./table-columns.ts";

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

interface PublishedFile {
  readonly title: string;
  /** The tables from which it is made: their licences and sources are its own. */
  readonly tables: readonly TableName[];
  /** Rows of data/sources.csv for packages and outlines that the pipeline reads. */
  readonly packages?: readonly ("decoupage-administratif" | "ign-admin-express" | "natural-earth" | "osm-2021-08")[];
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

/** Title and tables of each file of public/data, by name. */
export const TABLES_OF_FILE: Readonly<Record<string, PublishedFile>> = {
  "points.geojson": {
    title: "Lieux : France services, Espaces saisonniers, lieux multi-services et tiers-lieux",
    tables: [...CATEGORIES, ...JOINED],
    packages: ["decoupage-administratif"],
  },
  "neighbours.geojson": {
    title: "France services voisines, hors des sept départements",
    tables: ["franceServicesVoisins", "corrections", "bouquets"],
  },
  "communes.json": {
    title: "Communes et intercommunalités, avec leurs habitants",
    tables: ["communes", "communesAge", "menagesVoiture", "nomsEtrangers"],
    packages: ["decoupage-administratif"],
  },
  "demand.json": {
    title: "Points où vivent les habitants",
    tables: ["demandPoints", "demandPointsNoms", "rattachements"],
  },
  "resorts.json": { title: "Stations de montagne", tables: ["stations", "communes"] },
  "rail-stations.json": { title: "Gares de voyageurs", tables: ["gares", "lignesSansGares"] },
  "hamlets.json": {
    title: "Villages, hameaux et quartiers",
    tables: ["lieuxDits"],
  },
  "needs.json": { title: "Mots des besoins, en quatre langues", tables: ["needs"] },
  "useful-links.json": { title: "Ressources : aides, sites et guides", tables: ["ressources"] },
  "seasonal-life.json": {
    title: "Conventions de logement, rendez-vous et partenariats",
    tables: ["conventions", "conventionsSuite", "rendezVous", "partenariats"],
  },
  "road-network.json": {
    title: "Réseau routier : longueurs, durées, cols",
    tables: ROADS,
    packages: ["osm-2021-08"],
  },
  ...Object.fromEntries(
    ["04", "05", "06", "38", "73", "74", "84", "voisins"].map((area) => [
      `road-shapes-${area}.json`,
      {
        title: `Tracé des routes : ${area}`,
        tables: ["noeuds", "aretes", "formes"],
        packages: ["osm-2021-08"],
      } as const,
    ]),
  ),
  ...Object.fromEntries(
    DEPARTEMENTS.map(({ code, name }) => [
      fileOf("answers", code),
      {
        title: `Réponses : lieux à moins de 40 km des communes et des stations, et distances par la route : ${name} (${code})`,
        tables: [...CATEGORIES, "franceServicesVoisins", ...JOINED, "stations", ...ROADS],
        packages: ["decoupage-administratif", "osm-2021-08"],
      } as const,
    ]),
  ),
  "territories.topojson": {
    title: "Contours des communes, des intercommunalités et des départements, simplifiés",
    tables: ["communes"],
    packages: ["ign-admin-express"],
  },
  ...Object.fromEntries(
    DEPARTEMENTS.map(({ code, name }) => [
      fileOf("finerOutlines", code),
      {
        title: `Limites des communes de près : ${name} (${code})`,
        tables: ["communes"],
        packages: ["ign-admin-express"],
      },
    ]),
  ),
  "base-map.topojson": {
    title: "Fond de carte : vue d’ensemble",
    tables: GROUND,
    packages: ["natural-earth", "ign-admin-express", "decoupage-administratif"],
  },
  ...Object.fromEntries(
    [...GROUND_CELLS.keys()].map((cell) => [
      fileOf("nearGround", cell),
      { title: `Fond de carte : détail de la maille ${cell}`, tables: GROUND, packages: ["decoupage-administratif"] },
    ]),
  ),
  "sources.json": { title: "Sources des données", tables: ["sources"] },
  "changes.json": { title: "Ce qui a changé, de version en version", tables: CATEGORIES },
};
