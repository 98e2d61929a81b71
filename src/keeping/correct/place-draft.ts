import { readPositionText } from "../../data/import/read-coordinates.ts";
import { communeAt } from "../../domain/corrections/commune-at.ts";
import {
  type CorrectionRow,
  listChanges,
  newRowId,
  OPEN_TABLES,
  type OpenTable,
} from "../../domain/corrections/correction.ts";
import { type Cells, listEdits, newRow, positionCells, type TableRow } from "../../domain/corrections/edit-place.ts";
import { readTypedValue } from "../../domain/corrections/report.ts";
import type { Position } from "../../domain/geo/position.ts";
import type { Loadable } from "../../domain/loadable.ts";
import type { Commune, TerritoryOutlines } from "../../domain/territory.ts";
import { draftOfHours, type HoursDraft, readHoursDraft } from "./hours-field.tsx";
import { words } from "./words.ts";

/** What is typed in the form of a place. */
export interface PlaceDraft {
  readonly name: string;
  readonly table: string;
  readonly hours: HoursDraft;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly coordinates: string;
  /** "" until one is chosen, where the commune has several. */
  readonly postcode: string;
  readonly isClosed: boolean;
  readonly how: string;
}

export const EMPTY_DRAFT: PlaceDraft = {
  name: "",
  table: "",
  hours: { text: "", days: undefined },
  phone: "",
  email: "",
  address: "",
  coordinates: "",
  postcode: "",
  isClosed: false,
  how: "",
};

/** The draft of a row as it is. */
export function draftOfRow({ table, row }: TableRow): PlaceDraft {
  return {
    ...EMPTY_DRAFT,
    name: row.name,
    table,
    hours: draftOfHours(row.opening_hours),
    phone: row.phone,
    email: row.email,
    address: row.address,
    coordinates: row.precision === "adresse" ? inText([Number(row.longitude), Number(row.latitude)]) : "",
    postcode: row.postcode,
    isClosed: row.kind === "ferme",
  };
}

export type DraftField = "name" | "table" | "hours" | "phone" | "email" | "position";

type ReadDraft =
  | { readonly changes: readonly CorrectionRow[] }
  /** A sentence for each field that cannot be read. */
  | { readonly faults: Readonly<Partial<Record<DraftField, string>>> };

export interface DraftContext {
  /** The rows of the place, the edited one first; none for a new place. */
  readonly rows: readonly TableRow[];
  readonly located: Located;
  readonly taken: ReadonlySet<string>;
  readonly today: string;
}

/** The changes that a draft makes, or what cannot be read of it. */
export function readDraft(draft: PlaceDraft, context: DraftContext): ReadDraft {
  const { rows, located } = context;
  const [edited, ...others] = rows;
  const read = readCells(draft, edited?.row.opening_hours ?? "");
  const faults = { ...faultsOf(draft, read, located), ...(edited === undefined ? newFaults(draft, located) : {}) };
  if (Object.keys(faults).length > 0) return { faults };
  const cells = {
    opening_hours: read.hours ?? "",
    phone: read.phone ?? "",
    email: read.email ?? "",
    address: read.address ?? "",
    ...movedCells(draft, located),
  };
  return {
    changes: edited === undefined ? listNew(draft, cells, context) : listEdited(draft, cells, edited, others, context),
  };
}

function movedCells(draft: PlaceDraft, located: Located): Cells {
  if (located.kind !== "in") return {};
  return positionCells(located.position, located.commune, postcodeOf(draft, located));
}

function listEdited(
  { isClosed, how }: PlaceDraft,
  cells: Cells,
  edited: TableRow,
  others: readonly TableRow[],
  { today }: DraftContext,
): readonly CorrectionRow[] {
  const kind = isClosed && edited.row.kind !== "ferme" ? { kind: "ferme" } : {};
  return listEdits(edited, others, { ...cells, ...kind }, { reason: words.reason, source: tidy(how), date: today });
}

function listNew(draft: PlaceDraft, cells: Cells, { taken, today }: DraftContext): readonly CorrectionRow[] {
  const table = openTable(draft.table);
  if (table === undefined) return [];
  const name = tidy(draft.name);
  const how = tidy(draft.how);
  const id = newRowId(table, { name, codeCommune: cells.code_commune ?? "" }, taken);
  const row = newRow(table, id, { name, ...cells }, { how, today });
  return listChanges(table, undefined, row, { reason: words.reasonNew, source: how, date: today });
}

/** The postcode of a moved place: the one that it has, the only one of its commune, or the chosen one. "" where it is to be chosen. */
export function postcodeOf({ postcode }: PlaceDraft, located: Located): string {
  if (located.kind !== "in" || located.commune.postcodes.includes(postcode)) return postcode;
  const [only = "", ...others] = located.commune.postcodes;
  return others.length === 0 ? only : "";
}

function readCells(draft: PlaceDraft, before: string) {
  const hours = readHoursDraft(draft.hours, before);
  return {
    hours: "openingHours" in hours ? hours.openingHours : undefined,
    phone: readTypedValue("phone", draft.phone),
    email: readTypedValue("email", draft.email),
    address: readTypedValue("address", draft.address),
  };
}

function faultsOf(draft: PlaceDraft, read: ReturnType<typeof readCells>, located: Located) {
  const isLocated = located.kind === "unchanged" || (located.kind === "in" && postcodeOf(draft, located) !== "");
  return {
    // The field itself says why.
    ...(read.hours === undefined ? { hours: words.parts.hours } : {}),
    ...(read.phone === undefined ? { phone: words.unreadPhone } : {}),
    ...(read.email === undefined ? { email: words.unreadEmail } : {}),
    ...(isLocated ? {} : { position: words.coordinates }),
  };
}

function newFaults({ name, table }: PlaceDraft, located: Located) {
  return {
    ...(tidy(name) === "" ? { name: words.required } : {}),
    ...(openTable(table) === undefined ? { table: words.required } : {}),
    ...(located.kind === "in" ? {} : { position: words.required }),
  };
}

function openTable(name: string): OpenTable | undefined {
  return OPEN_TABLES.find((table) => table === name);
}

function tidy(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}

/** Where a typed or clicked position lies. */
export type Located =
  | { readonly kind: "unchanged" | "unread" | "waiting" | "failed" | "outside" }
  | { readonly kind: "in"; readonly position: Position; readonly commune: Commune };

/** Locates the text of a position, which was another one before. */
export function locate(
  text: string,
  before: string,
  outlines: Loadable<TerritoryOutlines>,
  communes: readonly Commune[],
): Located {
  if (text.trim() === before) return { kind: "unchanged" };
  const position = readPositionText(text);
  if (position === undefined) return { kind: "unread" };
  if (outlines.status !== "ready") return { kind: outlines.status === "failed" ? "failed" : "waiting" };
  const commune = communeAt(position, outlines.value, communes);
  return commune === undefined ? { kind: "outside" } : { kind: "in", position, commune };
}

/** "44.55960, 6.07960": five decimals are a metre. */
export function inText([longitude, latitude]: Position): string {
  return `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
}
