import type { ReadTable } from "../../src/data/csv/read-table.ts";
import type { Problem } from "../../src/data/csv/table-schema.ts";
import { FURTHER_OF_EXPORTS } from "../../src/data/export/further-columns.ts";
import { CORRECTION_COLUMNS, DOUBT_COLUMNS } from "../../src/domain/corrections/correction.ts";
import { PLACE_COLUMNS } from "../../src/domain/place-columns.ts";
import { readSchema, readTableFile } from "../read-text.ts";
import { checkCorrections } from "./apply-corrections.ts";

const PROVENANCE = ["source", "source_date", "verification"] as const;
const ROAD_PAIR = ["from_code", "from_name", "to_code", "to_name", "summer_km", "winter_km"] as const;

/** Every table of data/: its path, schema and columns. */
export const TABLES = {
  franceServices: { file: "data/points/france-services.csv", schema: "points", columns: PLACE_COLUMNS },
  espacesSaisonniers: { file: "data/points/espaces-saisonniers.csv", schema: "points", columns: PLACE_COLUMNS },
  lieuxMultiservices: { file: "data/points/lieux-multiservices.csv", schema: "points", columns: PLACE_COLUMNS },
  /** France services outside the seven départements, within reach of people inside. */
  franceServicesVoisins: {
    file: "data/points/france-services-voisins.csv",
    schema: "france-services-voisins",
    columns: [...PLACE_COLUMNS, "km_to_region"],
  },
  tournees: {
    file: "data/points/tournees.csv",
    schema: "tournees",
    columns: ["point_id", "code_commune", "place", "opening_hours", "note", ...PROVENANCE],
  },
  /** Places that were accredited for Aidants Connect on the day of a list. */
  aidantsConnect: {
    file: "data/points/aidants-connect.csv",
    schema: "aidants-connect",
    columns: ["point_id", "name_in_list", "source", "source_detail", "source_date", "verification"],
  },
  samePlace: {
    file: "data/points/same-place.csv",
    schema: "same-place",
    columns: ["id", "other_id", "decision", "reason", "date"],
  },
  corrections: {
    file: "data/corrections/corrections.csv",
    schema: "corrections",
    columns: CORRECTION_COLUMNS,
  },
  doubts: {
    file: "data/corrections/doubts.csv",
    schema: "doubts",
    columns: DOUBT_COLUMNS,
  },
  communes: {
    file: "data/places/communes.csv",
    schema: "communes",
    columns: ["code_commune", "longitude", "latitude", "alt_min_m", "alt_max_m", ...PROVENANCE],
  },
  demandPoints: {
    file: "data/places/demand-points.csv",
    schema: "demand-points",
    columns: ["code_commune", "longitude", "latitude", "share", "share_65_and_over", ...PROVENANCE],
  },
  demandPointsNoms: {
    file: "data/places/demand-points-noms.csv",
    schema: "demand-points-noms",
    columns: ["code_commune", "longitude", "latitude", "name", "distance_m", "source"],
  },
  communesAge: {
    file: "data/places/communes-age.csv",
    schema: "communes-age",
    columns: ["code_commune", "rate_65_and_over", ...PROVENANCE],
  },
  menagesVoiture: {
    file: "data/places/menages-voiture.csv",
    schema: "menages-voiture",
    columns: ["code_commune", "percent_with_car", ...PROVENANCE],
  },
  /** Names of communes in other languages, for the search. */
  nomsEtrangers: {
    file: "data/places/noms-etrangers.csv",
    schema: "noms-etrangers",
    columns: ["name", "language", "code_commune", ...PROVENANCE],
  },
  /** Seats outside the seven départements: nodes of the road network without people. */
  communesVoisines: {
    file: "data/places/communes-voisines.csv",
    schema: "communes-voisines",
    columns: ["code_commune", "longitude", "latitude", "km_to_region", ...PROVENANCE],
  },
  stations: {
    file: "data/places/stations.csv",
    schema: "stations",
    columns: ["name", "alt_names", "code_commune", "longitude", "latitude", "altitude_m", ...PROVENANCE],
  },
  gares: {
    file: "data/places/gares.csv",
    schema: "gares",
    columns: ["uic", "name", "code_commune", "longitude", "latitude", "line", ...PROVENANCE],
  },
  lignesSansGares: {
    file: "data/places/lignes-sans-gares.csv",
    schema: "lignes-sans-gares",
    columns: ["name", "departements", ...PROVENANCE],
  },
  reperes: {
    file: "data/places/reperes.csv",
    schema: "reperes",
    columns: ["kind", "name", "longitude", "latitude", "rank", ...PROVENANCE],
  },
  /** Names of inhabited places, of summits and of passes, for the base map. */
  lieuxDits: {
    file: "data/ground/lieux-dits.csv",
    schema: "lieux-dits",
    columns: ["name", "class", "longitude", "latitude", "code_commune", "source"],
  },
  sommets: {
    file: "data/ground/sommets.csv",
    schema: "sommets",
    columns: ["name", "ele", "longitude", "latitude", "rank", "source"],
  },
  colsOsm: {
    file: "data/ground/cols-osm.csv",
    schema: "cols-osm",
    columns: ["name", "ele", "longitude", "latitude", "code_commune", "osm_kind", "source"],
  },
  conventions: {
    file: "data/places/conventions-logement.csv",
    schema: "conventions-logement",
    columns: ["code_commune", "commune", "year", "source", "source_detail", "source_date", "verification"],
  },
  ressources: {
    file: "data/reseau/ressources.csv",
    schema: "ressources",
    columns: [
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
      "source",
      "source_detail",
      "source_date",
      "verification",
    ],
  },
  rendezVous: {
    file: "data/reseau/rendez-vous.csv",
    schema: "rendez-vous",
    columns: [
      "id",
      "kind",
      "title",
      "date_start",
      "date_end",
      "date_text",
      "yearly",
      "month",
      "recurrence",
      "place",
      "code_commune",
      "departement",
      "organiser",
      "audiences",
      "themes",
      "note",
      "source",
      "source_detail",
      "source_date",
      "verification",
    ],
  },
  partenariats: {
    file: "data/reseau/partenariats.csv",
    schema: "partenariats",
    columns: [
      "id",
      "title",
      "mountain_side",
      "departements",
      "partner_side",
      "kind",
      "start",
      "date_text",
      "content",
      "note",
      "source",
      "source_detail",
      "source_date",
      "verification",
    ],
  },
  /** What became of the conventions, and communes that must have one. */
  conventionsSuite: {
    file: "data/places/conventions-suite.csv",
    schema: "conventions-suite",
    columns: [
      "code_commune",
      "commune",
      "departement",
      "fact",
      "date",
      "detail",
      "note",
      "source",
      "source_detail",
      "source_date",
      "verification",
    ],
  },
  cols: {
    file: "data/relief/cols.csv",
    schema: "cols",
    columns: [
      "name",
      "longitude",
      "latitude",
      "altitude_m",
      "road",
      "winter",
      "usual_closure",
      "connects",
      ...PROVENANCE,
    ],
  },
  portes: {
    file: "data/relief/portes.csv",
    schema: "portes",
    columns: [
      "name",
      "longitude",
      "latitude",
      "altitude_m",
      "kind",
      "road",
      "winter",
      "connects",
      "note",
      ...PROVENANCE,
    ],
  },
  /** The road network, from OpenStreetMap: what each column means stands in its schema. */
  noeuds: { file: "data/roads/noeuds.csv", schema: "noeuds", columns: ["id", "longitude", "latitude", "kind", "ref"] },
  aretes: {
    file: "data/roads/aretes.csv",
    schema: "aretes",
    columns: ["from", "to", "metres", "seconds", "class", "ref", "tunnel"],
  },
  rattachements: {
    file: "data/roads/rattachements.csv",
    schema: "rattachements",
    columns: ["kind", "key", "from", "to", "metres_from", "metres_to", "seconds_from", "seconds_to", "snap_m", "type"],
  },
  formes: { file: "data/roads/formes.csv", schema: "formes", columns: ["edge", "points"] },
  roadPairs: {
    file: "data/roads/road-pairs.csv",
    schema: "road-pairs",
    columns: [
      ...ROAD_PAIR,
      "via_summer",
      "via_winter",
      "kind",
      "confidence",
      "source",
      "source_detail",
      "source_date",
      "verification",
    ],
  },
  controlPairs: {
    file: "data/roads/control-pairs.csv",
    schema: "control-pairs",
    columns: [...ROAD_PAIR, "note", ...PROVENANCE],
  },
  shortRoadPairs: {
    file: "data/roads/short-road-pairs.csv",
    schema: "short-road-pairs",
    columns: [
      "from_code",
      "from_name",
      "to_code",
      "to_name",
      "km",
      "via",
      "kind",
      "confidence",
      "source",
      "source_detail",
      "source_date",
      "verification",
    ],
  },
  /** Addresses of timetables. */
  feeds: {
    file: "data/transit/feeds.csv",
    schema: "feeds",
    columns: [
      "id",
      "title",
      "departements",
      "url",
      "licence",
      "tried",
      "elsewhere",
      "note",
      "source",
      "source_detail",
      "source_date",
      "verification",
    ],
  },
  bouquets: {
    file: "data/bouquets.csv",
    schema: "bouquets",
    columns: ["category", "theme", "operators", ...PROVENANCE],
  },
  needs: {
    file: "data/needs.csv",
    schema: "needs",
    columns: ["word", "language", "theme", "operator", "category", "note", ...PROVENANCE],
  },
  sources: {
    file: "data/sources.csv",
    schema: "sources",
    columns: ["id", "producer", "title", "licence", "vintage", "url", "date"],
  },
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
  return readTableFile<ColumnOf<Name>>(root, { file, schema, columns }, schema === "points" ? FURTHER_OF_EXPORTS : []);
}

/** The parts of a cell with several values, which semicolons separate; none for an empty cell. */
export function splitCell(text: string): string[] {
  return text.split(";").flatMap((part) => part.trim() || []);
}
