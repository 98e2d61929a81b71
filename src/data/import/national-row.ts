import type { ImportField, ImportShape } from "../../domain/import/column-mapping.ts";
import type { SourceRow } from "../../domain/import/read-file.ts";
import { PLACE_COLUMNS } from "../../domain/place-columns.ts";
import type { ImportRow } from "./import-row.ts";
import { MEDIATION_NEEDS } from "./mediation.ts";
import { columnKey } from "./vocabulary.ts";

const EXTRA_COLUMNS = ["complement_adresse", "type_fs", "itinerance"] as const;

/** Indexes of the columns without a field of their own; -1 for a missing one. */
export type NationalExtras = Readonly<Record<(typeof EXTRA_COLUMNS)[number], number>>;

export function findExtras(columns: readonly string[]): NationalExtras {
  const keys = columns.map(columnKey);
  const [complement, type, itinerance] = EXTRA_COLUMNS.map((column) => keys.indexOf(column));
  return { complement_adresse: complement ?? -1, type_fs: type ?? -1, itinerance: itinerance ?? -1 };
}

/** Converts the values of a row of the official list to those of our tables; an unmapped field stays empty. */
export function tidyNationalRow(row: ImportRow, { cells }: SourceRow, extras: NationalExtras): void {
  const extra = (column: keyof NationalExtras) => cells[extras[column]]?.trim() ?? "";
  const id = row.text("id");
  if (id !== "") row.set("id", `fs-${id}`);
  if (row.has("address"))
    row.set("address", [row.text("address"), extra("complement_adresse")].filter(Boolean).join(", "));
  if (row.has("format")) row.set("format", nationalFormat(row.text("format"), extra("type_fs"), extra("itinerance")));
  row.set("labelled_on", row.text("labelled_on").replace(/^Espace labellisé(?: le)? /i, ""));
  row.set("verification", "officiel");
}

/** A branch is a branch whatever its format; the older list has itinerance in a column of its own. */
function nationalFormat(format: string, type: string, itinerance: string): string {
  if (/^antenne$/i.test(type)) return "antenne";
  return /^oui$/i.test(itinerance) && /^(?:site )?principal$/i.test(format) ? "itinerant" : format;
}

/** Columns of the official list of December 2022 and August 2024; `tidyNationalRow` reads `EXTRA_COLUMNS` too. */
export const NATIONAL_FIELDS: Readonly<Record<string, ImportField>> = {
  id_fs: "id",
  lib_fs: "name",
  adresse: "address",
  insee_com: "code_commune",
  code_postal: "postcode",
  lib_com: "commune",
  latitude: "latitude",
  longitude: "longitude",
  mail: "email",
  telephone: "phone",
  h_lundi: "hours_Mo",
  h_mardi: "hours_Tu",
  h_mercredi: "hours_We",
  h_jeudi: "hours_Th",
  h_vendredi: "hours_Fr",
  h_samedi: "hours_Sa",
  h_dimanche: "hours_Su",
  prise_rdv: "appointment",
  commentaire: "comment",
  format_fs: "format",
  groupe_fs: "group",
  groupe: "group",
  labellisation_fs: "labelled_on",
  labellisation: "labelled_on",
};

/** A list without these columns is not the official one. */
const NATIONAL_NEEDS = ["id_fs", "lib_fs"] as const;

/** The format of a table by its columns, in any order and with any others. */
export function recogniseShape(columns: readonly string[]): ImportShape {
  const keys = new Set(columns.map(columnKey));
  if (NATIONAL_NEEDS.every((column) => keys.has(column))) return "national-list";
  if (MEDIATION_NEEDS.every((column) => keys.has(column))) return "mediation";
  return PLACE_COLUMNS.every((column) => keys.has(column)) ? "points-table" : "free-table";
}
