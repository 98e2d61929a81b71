import { readPositionText } from "../../data/import/read-coordinates.ts";
import { readPhone } from "../../data/import/read-record.ts";
import { type CorrectionRow, OPEN_TABLES, type PlaceTable } from "../../domain/corrections/correction.ts";
import { createContains } from "../../domain/geo/point-in-polygon.ts";
import type { Position } from "../../domain/geo/position.ts";
import type { Loadable } from "../../domain/loadable.ts";
import type { Commune, TerritoryOutlines } from "../../domain/territory.ts";
import { draftOfHours, type HoursDraft, readHoursDraft } from "./hours-field.tsx";
import { listEdits, listNewPlace, positionCells, type TableRow } from "./list-edits.ts";
import { words } from "./words.ts";

/** The typed values in the form of a place. */
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

/** The draft of a row as it is; empty for a new place. */
export function draftOf(edited: TableRow | undefined): PlaceDraft {
  const row = edited?.row;
  return {
    name: row?.name ?? "",
    table: edited?.table ?? "",
    hours: draftOfHours(row?.opening_hours ?? ""),
    phone: row?.phone ?? "",
    email: row?.email ?? "",
    address: row?.address ?? "",
    coordinates: row?.precision === "adresse" ? inText([Number(row.longitude), Number(row.latitude)]) : "",
    postcode: row?.postcode ?? "",
    isClosed: row?.kind === "ferme",
    how: "",
  };
}

/** Fields without which no change can be made. */
type DraftField = "name" | "table" | "hours" | "position";

export type ReadDraft =
  | { readonly changes: readonly CorrectionRow[] }
  /** Fields that are empty or cannot be read. */
  | { readonly missing: readonly DraftField[] };

export interface DraftContext {
  /** The rows of the place, the edited one first; none for a new place. */
  readonly rows: readonly TableRow[];
  readonly located: Located;
  readonly taken: ReadonlySet<string>;
  /** ISO 8601 date. */
  readonly today: string;
}

/** The changes that a draft makes, which the check of `npm run data:apply` may refuse, or the fields that it needs. */
export function readDraft(draft: PlaceDraft, context: DraftContext): ReadDraft {
  const { rows, located } = context;
  const [edited] = rows;
  const hours = readHoursDraft(draft.hours, edited?.row.opening_hours ?? "");
  const isPlaced =
    located.kind === "in" ? postcodeOf(draft, located) !== "" : edited !== undefined && located.kind === "unchanged";
  const missing: DraftField[] = [];
  if (edited === undefined && tidy(draft.name) === "") missing.push("name");
  if (edited === undefined && openTable(draft) === undefined) missing.push("table");
  if (!isPlaced) missing.push("position");
  if (!("openingHours" in hours)) return { missing: [...missing, "hours"] };
  return missing.length > 0 ? { missing } : { changes: changesOf(draft, hours.openingHours, context) };
}

function changesOf(
  draft: PlaceDraft,
  openingHours: string,
  { rows, located, taken, today }: DraftContext,
): readonly CorrectionRow[] {
  const [edited, ...others] = rows;
  const cells = {
    opening_hours: openingHours,
    phone: readPhone(draft.phone) ?? tidy(draft.phone),
    email: tidy(draft.email),
    address: tidy(draft.address),
    ...(located.kind === "in" && positionCells(located.position, located.commune, postcodeOf(draft, located))),
    ...(draft.isClosed && { kind: "ferme" }),
  };
  const grounds = { reason: words.reason, source: tidy(draft.how), date: today };
  if (edited !== undefined) return listEdits(edited, others, cells, grounds);
  const table = openTable(draft);
  if (table === undefined) return [];
  return listNewPlace(table, { name: tidy(draft.name), ...cells }, { ...grounds, reason: words.reasonNew }, taken);
}

function openTable({ table }: PlaceDraft): PlaceTable | undefined {
  return OPEN_TABLES.find((one) => one === table);
}

function tidy(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}

/** The postcode of a moved place: the one that it has, the only one of its commune, or the chosen one. "" where it is to be chosen. */
export function postcodeOf({ postcode }: PlaceDraft, located: Located): string {
  if (located.kind !== "in" || located.commune.postcodes.includes(postcode)) return postcode;
  const [only = "", ...others] = located.commune.postcodes;
  return others.length === 0 ? only : "";
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
  const found = outlines.value.communes.features.find(({ geometry }) => createContains([geometry])(position));
  const commune = communes.find(({ code }) => code === found?.properties.code);
  return commune === undefined ? { kind: "outside" } : { kind: "in", position, commune };
}

/** "44.55960, 6.07960": five decimals are a metre. */
export function inText([longitude, latitude]: Position): string {
  return `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
}
