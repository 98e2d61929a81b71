import { type Category, OTHER_TYPE } from "../../domain/category.ts";
import type { CodeCommune } from "../../domain/codes.ts";
import type { ImportChoices, ImportField } from "../../domain/import/column-mapping.ts";
import type { ImportPreview, PreviewPlace } from "../../domain/import/import-preview.ts";
import type { Issue } from "../../domain/import/issue.ts";
import { lineId, type SourceTable } from "../../domain/import/read-file.ts";
import { type Place, THEMES, type Theme } from "../../domain/place.ts";
import type { Commune } from "../../domain/territory.ts";
import { type ImportRow, openRow } from "./import-row.ts";
import { createCommuneFinder, type Location, locateRow } from "./locate-row.ts";
import { type ReadRecord, readRecord } from "./read-record.ts";

export interface ImportContext {
  readonly communes: readonly Commune[];
  /** The current INSEE code for a former one, where it is known. */
  readonly currentCode?: (code: string) => CodeCommune | undefined;
  /** Themes that every reception place of a category handles. */
  readonly bouquets?: Readonly<Partial<Record<Category, readonly Theme[]>>>;
}

/** Converts the rows of a table to places: each gives a place, is dropped with an issue, or counts as elsewhere. Never throws. */
export function readPlaces(
  { columns, rows }: SourceTable,
  choices: ImportChoices,
  { communes, currentCode, bouquets }: ImportContext,
): Pick<ImportPreview, "places" | "issues" | "elsewhere"> {
  const finder = createCommuneFinder(communes, currentCode);
  const ids = new Set<string>();
  const places: PreviewPlace[] = [];
  const issues: Issue[] = [];
  let elsewhere = 0;
  for (const sourceRow of rows) {
    const row = openRow(columns, choices.mapping, sourceRow);
    readCode(row, "postcode", /^\d{5}$/);
    readCode(row, "code_commune", /^\d[\dAB]\d{3}$/);
    const location = locateRow(row, finder);
    if (location === "elsewhere") elsewhere += 1;
    if (location === "elsewhere") continue;
    const read = location === "nowhere" ? undefined : readRecord(row, choices);
    if (location !== "nowhere" && read !== undefined)
      places.push({ line: row.line, place: toPlace(identify(row, ids), location, read, bouquets) });
    // Corrections in a row that is left out are of no use.
    issues.push(...row.issues.filter(({ effect }) => read !== undefined || effect === "left-out"));
  }
  return { places, issues, elsewhere };
}

/** Restores the leading zero of a code: a spreadsheet reads "05000" as the number 5000. */
function readCode(row: ImportRow, field: ImportField, pattern: RegExp): void {
  const text = row.text(field);
  if (text === "" || pattern.test(text)) return;
  const bare = text.replace(/^(?:FR?[\s-]*)|\s|[.,]0+$/giu, "").toUpperCase();
  const code = /^\d{4}$/.test(bare) ? `0${bare}` : bare;
  const isCode = pattern.test(code);
  row.set(field, isCode ? code : "");
  row.tell(field, isCode ? "mended" : "emptied", "postcode-unreadable", { suggestion: isCode ? code : "" });
}

/** The file's identifier; one made of the line when it is missing or repeated. */
function identify(row: ImportRow, seen: Set<string>): string {
  const given = row.text("id");
  if (given !== "" && !seen.has(given)) {
    seen.add(given);
    return given;
  }
  const made = lineId(row.line);
  if (given !== "") row.tell("id", "mended", "id-repeated", { suggestion: made });
  return made;
}

function toPlace(
  id: string,
  { position, precision, commune, communeName }: Location,
  { record, kind, format, themes: own }: ReadRecord,
  bouquets: ImportContext["bouquets"],
): Place {
  const { category, name, verification } = record;
  const usual = (kind === "accueil" && category !== OTHER_TYPE && bouquets?.[category]) || [];
  const themes = new Set([...usual, ...own]);
  return {
    id,
    name,
    kind,
    format,
    categories: [category],
    themes: THEMES.filter((theme) => themes.has(theme)),
    position,
    precision,
    commune: communeName,
    codeCommune: commune?.code,
    codeEpci: commune?.codeEpci,
    codeDepartement: commune?.codeDepartement,
    verification,
    records: [{ ...record, id }],
    stops: [],
  };
}
