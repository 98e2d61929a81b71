import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../src/data/csv/table-schema.ts";
import { writeRows } from "../../src/data/csv/write-table.ts";
import { parseCodeDepartement } from "../../src/domain/codes.ts";
import { isSameCell } from "../../src/domain/corrections/same-writing.ts";
import {
  applyChanges,
  type ChangeKind,
  compareVersions,
  type DataVersion,
  type FieldChange,
  type MisfitChange,
  type NamedChange,
  type PlaceChange,
  type PlaceVersion,
  type PlaceVersions,
  VALUE_SEPARATOR,
  VERSION_FIELDS,
  type VersionField,
} from "../../src/domain/history/history.ts";
import { readTableFile } from "../read-text.ts";

export const HISTORY_FOLDER = "data/history";
const PLACES_COLUMNS = ["id", ...VERSION_FIELDS] as const;
const CHANGES_COLUMNS = ["id", "change", "field", "from", "to"] as const;

const DATED = /^\d{4}-\d{2}-\d{2}\.csv$/;
const NO_PLACES: PlaceVersions = new Map();

export interface History {
  /** From the latest to the first. */
  readonly versions: readonly DataVersion[];
  /** The places of the latest version; none without a history. */
  readonly latest: PlaceVersions;
  readonly problems: readonly Problem[];
}

/**
 * Reads data/history: its first file has every place, each later one the changes since the file before. A file that does not follow from
 * those before it is a problem, and ends the reading.
 */
export function readHistory(root: string): History {
  const folder = join(root, HISTORY_FOLDER);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".csv")) : [];
  const strange = names.find((name) => !DATED.test(name));
  if (strange !== undefined) {
    const reason = "nom inattendu : une version se nomme par sa date, comme 2026-11-28.csv";
    return {
      versions: [],
      latest: NO_PLACES,
      problems: [problemAt(`${HISTORY_FOLDER}/${strange}`, 1, "", "", reason)],
    };
  }
  const versions: DataVersion[] = [];
  let latest = NO_PLACES;
  for (const [rank, name] of [...names].sort().entries()) {
    const file = `${HISTORY_FOLDER}/${name}`;
    const read = rank === 0 ? readPlaces(root, file) : readChanges(root, file, latest);
    if ("problems" in read) return { versions, latest, problems: read.problems };
    versions.unshift({
      date: name.slice(0, 10),
      places: read.places.size,
      changes: read.changes
        .map((change) => nameChange(change, latest, read.places))
        .filter(({ kind, fields }) => kind !== "changed" || fields.length > 0),
    });
    latest = read.places;
  }
  return { versions, latest, problems: [] };
}

interface ReadVersion {
  readonly places: PlaceVersions;
  readonly changes: readonly PlaceChange[];
}

type Refused = { readonly problems: readonly Problem[] };

function readPlaces(root: string, file: string): ReadVersion | Refused {
  const { lines, problems } = readTableFile(root, { file, schema: "history-places", columns: PLACES_COLUMNS });
  if (problems.length > 0) return { problems };
  return {
    places: new Map(lines.map(({ row: { id, ...version } }) => [id, version satisfies PlaceVersion])),
    changes: [],
  };
}

function readChanges(root: string, file: string, before: PlaceVersions): ReadVersion | Refused {
  const { lines, problems } = readTableFile(root, { file, schema: "history-changes", columns: CHANGES_COLUMNS });
  if (problems.length > 0) return { problems };
  const changes = new Map<string, { kind: ChangeKind; fields: FieldChange[] }>();
  for (const { row } of lines) {
    // The schema admits these values only.
    const change = changes.get(row.id) ?? { kind: row.change as ChangeKind, fields: [] };
    change.fields.push({ field: row.field as VersionField, from: row.from, to: row.to });
    changes.set(row.id, change);
  }
  const list = [...changes].map(([id, change]) => ({ id, ...change }));
  const places = applyChanges(before, list);
  if (!("id" in places)) return { places, changes: list };
  const line = lines.find(({ row }) => row.id === places.id && (places.field ?? row.field) === row.field)?.line ?? 1;
  return { problems: [problemAt(file, line, places.field ?? "id", places.id, misfitReason(places))] };
}

function misfitReason({ found, field }: MisfitChange): string {
  if (field !== undefined) return `la version d’avant a « ${found ?? ""} » : ce changement ne la suit pas`;
  return found === undefined ? "la version d’avant n’a pas ce lieu" : "la version d’avant a déjà ce lieu";
}

/**
 * Of a place that is added or removed, the fields are those of the whole place: they are not told one by one. Values in another notation
 * are no change for readers of the site.
 */
function nameChange({ id, kind, fields }: PlaceChange, before: PlaceVersions, after: PlaceVersions): NamedChange {
  const { name = "", commune = "", code_departement: code = "" } = after.get(id) ?? before.get(id) ?? {};
  const told = kind === "changed" ? fields.filter((change) => !isSameFact(change)) : [];
  return { id, kind, name, commune, departement: parseCodeDepartement(code), fields: told };
}

/** Whether both say the same, as two cells of a column do; a field on which records differ has several values. */
function isSameFact({ field, from, to }: FieldChange): boolean {
  const [values, others] = [from.split(VALUE_SEPARATOR), to.split(VALUE_SEPARATOR)];
  return values.length === others.length && values.every((value, at) => isSameCell(field, value, others[at] ?? ""));
}

function problemAt(file: string, line: number, field: string, value: string, reason: string): Problem {
  return { file, line, field, value, reason };
}

export type WrittenVersion =
  | { readonly kind: "same" }
  | { readonly kind: "refused"; readonly reason: string }
  /** `changed`: the number of places that differ; all of them in the first version. */
  | { readonly kind: "written"; readonly file: string; readonly text: string; readonly changed: number };

/**
 * The file of a new version of the places: all of them in the first, else what changed since the latest.
 * @param date day (ISO 8601) of the publication, after that of the latest version
 */
export function writeVersion({ versions, latest }: History, places: PlaceVersions, date: string): WrittenVersion {
  const file = `${HISTORY_FOLDER}/${date}.csv`;
  const [last] = versions;
  if (last === undefined) {
    const rows = [...places].map(([id, version]) => ({ id, ...version }));
    return { kind: "written", file, text: writeRows(PLACES_COLUMNS, rows), changed: rows.length };
  }
  const changes = compareVersions(latest, places);
  if (changes.length === 0) return { kind: "same" };
  if (date <= last.date) {
    const reason = `La dernière version est du ${last.date} : une nouvelle doit être d’un jour d’après (--date AAAA-MM-JJ).`;
    return { kind: "refused", reason };
  }
  const rows = changes.flatMap(({ id, kind, fields }) => fields.map((field) => ({ id, change: kind, ...field })));
  return { kind: "written", file, text: writeRows(CHANGES_COLUMNS, rows), changed: changes.length };
}
