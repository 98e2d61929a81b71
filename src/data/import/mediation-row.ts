import type { ImportField } from "../../domain/import/column-mapping.ts";
import type { SourceRow } from "../../domain/import/read-file.ts";
import {
  MEDIATION_COLUMNS,
  MEDIATION_SEPARATOR,
  MEDIATION_SERVICES,
  type MediationColumn,
} from "../../domain/mediation/mediation-schema.ts";
import {
  FRANCE_SERVICES_PROGRAMME,
  FRANCE_SERVICES_TYPE,
  MANDATES_PROGRAMME,
  NATURE_OF_TYPE,
  THEMES_OF_SERVICE,
} from "../../domain/mediation/mediation-words.ts";
import { plainText } from "../../domain/text.ts";
import { columnKey } from "./column-key.ts";
import type { ImportRow } from "./import-row.ts";

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
