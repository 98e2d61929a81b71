import type { SourceRow } from "../../domain/import/read-file.ts";
import { columnKey } from "./column-key.ts";
import type { ImportRow } from "./import-row.ts";

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
