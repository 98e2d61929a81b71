import type { ImportField } from "../../domain/import/column-mapping.ts";
import type { SourceRow } from "../../domain/import/read-file.ts";
import type { Theme } from "../../domain/place.ts";
import { plainText } from "../../domain/text.ts";
import type { ImportRow } from "./import-row.ts";
import { columnKey } from "./vocabulary.ts";

/** Columns of the schema « Lieux de médiation numérique » (LaMednum/standard-mediation-num, v1.0.1), in its order. */
export const MEDIATION_COLUMNS = [
  "id",
  "pivot",
  "nom",
  "commune",
  "code_postal",
  "code_insee",
  "adresse",
  "complement_adresse",
  "latitude",
  "longitude",
  "typologie",
  "telephone",
  "courriels",
  "site_web",
  "horaires",
  "presentation_resume",
  "presentation_detail",
  "source",
  "itinerance",
  "structure_parente",
  "date_maj",
  "services",
  "publics_specifiquement_adresses",
  "prise_en_charge_specifique",
  "frais_a_charge",
  "dispositif_programmes_nationaux",
  "formations_labels",
  "autres_formations_labels",
  "modalites_acces",
  "modalites_accompagnement",
  "fiche_acces_libre",
  "prise_rdv",
] as const;

export type MediationColumn = (typeof MEDIATION_COLUMNS)[number];

const MEDIATION_SEPARATOR = "|";

export const MEDIATION_SERVICES = [
  "Aide aux démarches administratives",
  "Maîtrise des outils numériques du quotidien",
  "Insertion professionnelle via le numérique",
  "Utilisation sécurisée du numérique",
  "Parentalité et éducation avec le numérique",
  "Loisirs et créations numériques",
  "Compréhension du monde numérique",
  "Accès internet et matériel informatique",
  "Acquisition de matériel informatique à prix solidaire",
] as const;
export type MediationService = (typeof MEDIATION_SERVICES)[number];

/** Columns whose values are known by their names alone: a table with all of them follows the schema, in any order. */
export const MEDIATION_NEEDS = [
  "nom",
  "commune",
  "adresse",
  "date_maj",
  "services",
] as const satisfies readonly MediationColumn[];

/** Our themes for each service of the national schema, as in the guide of the data. */
export const THEMES_OF_SERVICE: Readonly<Record<MediationService, readonly Theme[]>> = {
  "Aide aux démarches administratives": ["numerique"],
  "Maîtrise des outils numériques du quotidien": ["numerique"],
  "Insertion professionnelle via le numérique": ["numerique", "emploi"],
  "Utilisation sécurisée du numérique": ["numerique"],
  "Parentalité et éducation avec le numérique": ["numerique", "famille"],
  "Loisirs et créations numériques": ["numerique", "culture"],
  "Compréhension du monde numérique": ["numerique"],
  "Accès internet et matériel informatique": ["numerique"],
  "Acquisition de matériel informatique à prix solidaire": ["numerique"],
};

/** The programmes that the map knows of a place. */
const FRANCE_SERVICES_PROGRAMME = "France Services";
const MANDATES_PROGRAMME = "Aidants Connect";

/** Type of structure of the schema for a France services: « Réseau France Services ». */
const FRANCE_SERVICES_TYPE = "RFS";

/** Types of structures (codes of data.inclusion) that are a nature in our words; any other code stays as it is. */
const NATURE_OF_TYPE: Readonly<Record<string, string>> = {
  ASSO: "association",
  BIB: "médiathèque",
  CCAS: "centre communal d’action sociale",
  CIAS: "centre intercommunal d’action sociale",
  CS: "centre social",
  CSC: "centre socioculturel",
  EPN: "espace public numérique",
  EVS: "espace de vie sociale",
  FABLAB: "fablab",
  LA_POSTE: "La Poste",
  MJC: "MJC",
  ML: "mission locale",
  MUNI: "mairie",
  PIJ_BIJ: "information jeunesse",
  PIMMS: "point information médiation multi-services",
  TIERS_LIEUX: "tiers-lieu",
};

/** Our fields for columns of the national schema; `tidyMediationRow` reads others into them. */
export const MEDIATION_IMPORT_FIELDS: ReadonlyMap<string, ImportField> = new Map<MediationColumn, ImportField>([
  ["id", "id"],
  ["nom", "name"],
  ["commune", "commune"],
  ["code_postal", "postcode"],
  ["code_insee", "code_commune"],
  ["adresse", "address"],
  ["latitude", "latitude"],
  ["longitude", "longitude"],
  ["typologie", "nature"],
  ["telephone", "phone"],
  ["courriels", "email"],
  ["site_web", "website"],
  ["horaires", "opening_hours"],
  ["presentation_detail", "comment"],
  ["source", "source_detail"],
  ["itinerance", "format"],
  ["date_maj", "source_date"],
  ["services", "themes"],
]);

/** Columns whose field of ours says less than their text, which is therefore kept as well. */
export const KEPT_BESIDE_THEIR_FIELD: readonly MediationColumn[] = [
  "typologie",
  "presentation_detail",
  "source",
  "services",
];

/** Columns that are read into the field of another, and are no more than that. */
export const READ_INTO_OTHERS: readonly MediationColumn[] = ["complement_adresse"];

/** Ranks of the columns of the schema that have no field of ours of their own, which are read into others or given back as they are. */
export function listMediationColumns(columns: readonly string[]): readonly number[] {
  const names: readonly string[] = MEDIATION_COLUMNS;
  return [...columns.keys()].filter((rank) => names.includes(columnKey(columns[rank] ?? "")));
}

/** Index of each column of the schema; -1 for a missing one. */
export type MediationLayout = (column: MediationColumn) => number;

export function layOutMediation(columns: readonly string[]): MediationLayout {
  const keys = columns.map(columnKey);
  return (column) => keys.indexOf(column);
}

/**
 * Converts the values of a row of the national schema to those of our tables: services to themes, type and programmes to type of place and
 * nature, presentations to the comment. Texts that the schema does not know stay, and are reported when they are read. Returns the day of the
 * row when it names Aidants Connect: undefined when it does not, or says no day.
 */
export function tidyMediationRow(row: ImportRow, { cells }: SourceRow, layout: MediationLayout): string | undefined {
  const cell = (column: MediationColumn) => cells[layout(column)]?.trim() ?? "";
  const programmes = partsOf(cell("dispositif_programmes_nationaux")).map(plainText);
  const types = partsOf(cell("typologie"));
  const has = (programme: string) => programmes.includes(plainText(programme));
  if (has(FRANCE_SERVICES_PROGRAMME) || types.includes(FRANCE_SERVICES_TYPE)) row.set("category", "france-services");
  row.set("nature", types.flatMap((type) => natureOf(type)).join(" / "));
  row.set("address", [row.text("address"), cell("complement_adresse")].filter(Boolean).join(", "));
  row.set("comment", [cell("presentation_resume"), row.text("comment")].filter(Boolean).join(" — "));
  row.set("format", row.text("format").includes(MEDIATION_SEPARATOR) ? "multisite" : row.text("format"));
  row.set("themes", partsOf(row.text("themes")).flatMap(themesOf).join(MEDIATION_SEPARATOR));
  if (!has(MANDATES_PROGRAMME)) return undefined;
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(cell("date_maj")) ?? [];
  if (day === undefined) row.tell("source_date", "noted", "mandates-undated");
  return day;
}

function partsOf(cell: string): readonly string[] {
  return cell
    .split(/\s*[|;]\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
}

function natureOf(type: string): readonly string[] {
  if (type === FRANCE_SERVICES_TYPE) return [];
  return [Object.hasOwn(NATURE_OF_TYPE, type) ? (NATURE_OF_TYPE[type] ?? type) : type];
}

const SERVICE_BY_WORDS = new Map(MEDIATION_SERVICES.map((service) => [plainText(service), service]));

/** A service that the schema does not have stays as it is. */
function themesOf(text: string): readonly string[] {
  const service = SERVICE_BY_WORDS.get(plainText(text));
  return service === undefined ? [text] : THEMES_OF_SERVICE[service];
}
