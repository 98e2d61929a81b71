import type { ReadTable } from "../../src/data/csv/read-table.ts";
import type { Problem } from "../../src/data/csv/table-schema.ts";
import { FURTHER_COLUMNS } from "../../src/data/export/place-table.ts";
import { CATEGORIES, CATEGORY_FACTS, type Category } from "../../src/domain/category.ts";
import { CORRECTION_COLUMNS, DOUBT_COLUMNS } from "../../src/domain/corrections/correction.ts";
import { PLACE_COLUMNS } from "../../src/domain/place-columns.ts";
import { readSchema, readTableFile } from "../read-text.ts";
import { checkCorrections } from "./apply-corrections.ts";

const PROVENANCE = ["source", "source_date", "verification"] as const;
const DETAILED = ["source", "source_detail", "source_date", "verification"] as const;
const ROAD_PAIR = ["from_code", "from_name", "to_code", "to_name"] as const;

/** A table of data/, by its path there; its schema has the name of its file, but for the tables of places. */
function table<const Columns extends readonly string[]>(
  path: string,
  columns: Columns,
  schema = path.replace(/^.*\//, ""),
) {
  return { file: `data/${path}.csv`, schema, columns };
}

/** The tables of places, by their type. */
const OF_CATEGORIES = Object.fromEntries(
  CATEGORIES.map((category) => [category, table(`points/${CATEGORY_FACTS[category].table}`, PLACE_COLUMNS, "points")]),
) as Readonly<Record<Category, ReturnType<typeof table<typeof PLACE_COLUMNS>>>>;

/** Every table of data/: its path, its schema, which says all its columns, and those that the programs read. */
export const TABLES = {
  ...OF_CATEGORIES,
  /** France services outside the seven départements, within reach of people inside. */
  franceServicesVoisins: table("points/france-services-voisins", [...PLACE_COLUMNS, "km_to_region"]),
  tournees: table("points/tournees", ["point_id", "code_commune", "place", "opening_hours", "note", ...PROVENANCE]),
  /** Places that were accredited for Aidants Connect on the day of a list. */
  aidantsConnect: table("points/aidants-connect", ["point_id", ...DETAILED]),
  samePlace: table("points/same-place", ["id", "other_id", "decision"]),
  corrections: table("corrections/corrections", CORRECTION_COLUMNS),
  doubts: table("corrections/doubts", DOUBT_COLUMNS),
  communes: table("places/communes", ["code_commune", "longitude", "latitude", ...PROVENANCE]),
  demandPoints: table("places/demand-points", [
    "code_commune",
    "longitude",
    "latitude",
    "share",
    "share_65_and_over",
    ...PROVENANCE,
  ]),
  demandPointsNoms: table("places/demand-points-noms", ["code_commune", "longitude", "latitude", "name", "source"]),
  communesAge: table("places/communes-age", ["code_commune", "rate_65_and_over", ...PROVENANCE]),
  menagesVoiture: table("places/menages-voiture", ["code_commune", "percent_with_car", ...PROVENANCE]),
  /** Names of communes in other languages, for the search. */
  nomsEtrangers: table("places/noms-etrangers", ["name", "language", "code_commune", ...PROVENANCE]),
  /** Town halls outside the seven départements: nodes of the road network without people. */
  communesVoisines: table("places/communes-voisines", [
    "code_commune",
    "longitude",
    "latitude",
    "km_to_region",
    ...PROVENANCE,
  ]),
  stations: table("places/stations", [
    "name",
    "alt_names",
    "code_commune",
    "longitude",
    "latitude",
    "altitude_m",
    ...PROVENANCE,
  ]),
  gares: table("places/gares", ["uic", "name", "code_commune", "longitude", "latitude", "line", ...PROVENANCE]),
  lignesSansGares: table("places/lignes-sans-gares", ["name", "departements", ...PROVENANCE]),
  reperes: table("places/reperes", ["kind", "name", "longitude", "latitude", "rank", ...PROVENANCE]),
  /** Names of inhabited places, of summits and of passes, for the base map. */
  lieuxDits: table("ground/lieux-dits", ["name", "class", "longitude", "latitude", "code_commune", "source"]),
  sommets: table("ground/sommets", ["name", "ele", "longitude", "latitude", "rank", "source"]),
  colsOsm: table("ground/cols-osm", ["name", "ele", "longitude", "latitude", "source"]),
  conventions: table("places/conventions-logement", ["code_commune", "commune", "year", ...DETAILED]),
  ressources: table("reseau/ressources", [
    "id",
    "title",
    "url",
    "operator",
    "kind",
    "themes",
    "audiences",
    "departements",
    "epcis",
    "summary",
    "content_date",
    "note",
    ...DETAILED,
  ]),
  rendezVous: table("reseau/rendez-vous", [
    "id",
    "title",
    "date_start",
    "date_end",
    "date_text",
    "yearly",
    "month",
    "place",
    "code_commune",
    "departement",
    "organiser",
    "themes",
    "note",
    ...DETAILED,
  ]),
  partenariats: table("reseau/partenariats", [
    "id",
    "title",
    "mountain_side",
    "departements",
    "partner_side",
    "kind",
    "date_text",
    "content",
    "note",
    ...DETAILED,
  ]),
  /** Later facts on the conventions, and communes that must have one. */
  conventionsSuite: table("places/conventions-suite", [
    "code_commune",
    "departement",
    "fact",
    "date",
    "detail",
    "note",
    ...DETAILED,
  ]),
  cols: table("relief/cols", [
    "name",
    "longitude",
    "latitude",
    "altitude_m",
    "road",
    "winter",
    "usual_closure",
    "connects",
    ...PROVENANCE,
  ]),
  portes: table("relief/portes", [
    "name",
    "longitude",
    "latitude",
    "altitude_m",
    "road",
    "winter",
    "connects",
    ...PROVENANCE,
  ]),
  /** The road network, from OpenStreetMap: what each column means stands in its schema. */
  noeuds: table("roads/noeuds", ["id", "longitude", "latitude", "kind", "ref"]),
  aretes: table("roads/aretes", ["from", "to", "metres", "seconds", "class", "ref", "tunnel"]),
  rattachements: table("roads/rattachements", [
    "kind",
    "key",
    "from",
    "to",
    "metres_from",
    "metres_to",
    "seconds_from",
    "seconds_to",
    "snap_m",
    "type",
  ]),
  formes: table("roads/formes", ["edge", "points"]),
  roadPairs: table("roads/road-pairs", [...ROAD_PAIR, "summer_km", "winter_km", "kind", ...DETAILED]),
  controlPairs: table("roads/control-pairs", [...ROAD_PAIR, "summer_km", "winter_km", ...PROVENANCE]),
  shortRoadPairs: table("roads/short-road-pairs", [...ROAD_PAIR, "km", "kind", ...DETAILED]),
  /** Addresses of timetables. */
  feeds: table("transit/feeds", ["id", "title", "url", "licence", ...DETAILED]),
  bouquets: table("bouquets", ["category", "theme", "operators", ...PROVENANCE]),
  needs: table("needs", ["word", "language", "theme", "operator", "category", "note", ...PROVENANCE]),
  sources: table("sources", ["id", "producer", "title", "licence", "vintage", "url", "date"]),
} as const;

export type TableName = keyof typeof TABLES;
export type ColumnOf<Name extends TableName> = (typeof TABLES)[Name]["columns"][number];

export type Tables = { readonly [Name in TableName]: ReadTable<ColumnOf<Name>> };

/**
 * Reads every table below a folder and validates it, and the corrected values, against its schema. Returns all problems of all tables
 * together.
 */
export function readTables(root: string): { readonly tables: Tables; readonly problems: readonly Problem[] } {
  const names = Object.keys(TABLES) as readonly TableName[];
  const entries = names.map((name) => [name, readOne(root, name)] as const);
  const tables = Object.fromEntries(entries) as Tables;
  const problems = entries.flatMap(([, table]) => table.problems);
  return { tables, problems: [...problems, ...checkCorrections(tables.corrections, readSchema(root, "points"))] };
}

function readOne<Name extends TableName>(root: string, name: Name): ReadTable<ColumnOf<Name>> {
  const { file, schema, columns } = TABLES[name];
  return readTableFile<ColumnOf<Name>>(
    root,
    { file, schema, columns },
    schema === "points" ? FURTHER_COLUMNS : undefined,
  );
}

/** The parts of a cell with several values, which semicolons separate; none for an empty cell. */
export function splitCell(text: string): string[] {
  return text.split(";").flatMap((part) => part.trim() || []);
}
