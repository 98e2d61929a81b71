import type { IntakeRow } from "./intake-row.ts";

/** Cells of a row of the official list that no single field stands for, by the name of their column. */
export type NationalCells = (column: "complement_adresse" | "type_fs" | "itinerance") => string;

/** Puts a row of the official list into the words of our tables; a field that is not wanted stays away. */
export function tidyNationalRow(row: IntakeRow, cells: NationalCells): void {
  const id = row.text("id");
  if (id !== "") row.set("id", `fs-${id}`);
  if (row.has("address"))
    row.set("address", [row.text("address"), cells("complement_adresse")].filter(Boolean).join(", "));
  if (row.has("format")) row.set("format", nationalFormat(row.text("format"), cells));
  row.set("labelled_on", row.text("labelled_on").replace(/^Espace labellisé(?: le)? /i, ""));
  row.set("verification", "officiel");
}

/** A branch is one whatever its format; the older list says apart whether a place moves about. */
function nationalFormat(format: string, cells: NationalCells): string {
  if (/^antenne$/i.test(cells("type_fs"))) return "antenne";
  return /^oui$/i.test(cells("itinerance")) && /^(?:site )?principal$/i.test(format) ? "itinerant" : format;
}
