import type { Problem } from "../../src/data/csv/table-schema.ts";
import { writeRows } from "../../src/data/csv/write-table.ts";
import { parseCodeDepartement } from "../../src/domain/codes.ts";
import {
  type ChangeKind,
  compareVersions,
  type DataVersion,
  type PlaceChange,
  type PlaceVersions,
  VERSION_FIELDS,
  type VersionField,
} from "../../src/domain/history/history.ts";
import { readTableFile } from "../read-text.ts";

/** The places of the latest version, as readers saw them. */
export const LATEST = {
  file: "data/history/latest.csv",
  schema: "history-latest",
  columns: ["id", ...VERSION_FIELDS],
} as const;
export const VERSIONS = {
  file: "data/history/versions.csv",
  schema: "history-versions",
  columns: ["date", "places"],
} as const;
/** A row for each place that came or went, and for each value that changed. */
export const CHANGES = {
  file: "data/history/changes.csv",
  schema: "history-changes",
  columns: ["date", "id", "change", "name", "commune", "code_departement", "field", "from", "to"],
} as const;

export interface History {
  /** From the latest to the first. */
  readonly versions: readonly DataVersion[];
  readonly latest: PlaceVersions;
  readonly problems: readonly Problem[];
}

/** Reads data/history. */
export function readHistory(root: string): History {
  const latest = readTableFile(root, LATEST);
  const dated = readTableFile(root, VERSIONS);
  const changed = readTableFile(root, CHANGES);
  const byDate = new Map<string, Map<string, PlaceChange>>();
  for (const { row } of changed.lines) {
    const changes = byDate.get(row.date) ?? new Map<string, PlaceChange>();
    byDate.set(row.date, changes);
    const { id, name, commune, from, to } = row;
    // The schema admits these values only.
    const fields = row.field === "" ? [] : [{ field: row.field as VersionField, from, to }];
    changes.set(id, {
      id,
      kind: row.change as ChangeKind,
      name,
      commune,
      departement: parseCodeDepartement(row.code_departement),
      fields: [...(changes.get(id)?.fields ?? []), ...fields],
    });
  }
  return {
    versions: dated.lines
      .map(({ row: { date, places } }) => {
        return { date, places: Number(places), changes: [...(byDate.get(date)?.values() ?? [])] };
      })
      .reverse(),
    latest: new Map(latest.lines.map(({ row: { id, ...version } }) => [id, version])),
    problems: [...latest.problems, ...dated.problems, ...changed.problems],
  };
}

export type WrittenVersion =
  | { readonly kind: "same" }
  | { readonly kind: "refused"; readonly reason: string }
  | {
      readonly kind: "written";
      readonly files: readonly { readonly file: string; readonly text: string }[];
      /** The number of places that differ; all of them in the first version. */
      readonly changed: number;
    };

/**
 * The files of data/history with a new version of the places.
 * @param date day (ISO 8601) of the publication, after that of the latest version
 */
export function writeVersion({ versions, latest }: History, places: PlaceVersions, date: string): WrittenVersion {
  const [last] = versions;
  const changes = compareVersions(latest, places);
  if (changes.length === 0) return { kind: "same" };
  if (last !== undefined && date <= last.date) {
    const reason = `La dernière version est du ${last.date} : une nouvelle doit être d’un jour d’après (--date AAAA-MM-JJ).`;
    return { kind: "refused", reason };
  }
  const version = { date, places: places.size, changes: last === undefined ? [] : changes };
  const all = [...[...versions].reverse(), version];
  return {
    kind: "written",
    files: [
      {
        file: LATEST.file,
        text: writeRows(
          LATEST.columns,
          [...places].map(([id, place]) => ({ id, ...place })),
        ),
      },
      {
        file: VERSIONS.file,
        text: writeRows(
          VERSIONS.columns,
          all.map((one) => ({ date: one.date, places: String(one.places) })),
        ),
      },
      { file: CHANGES.file, text: writeRows(CHANGES.columns, all.flatMap(rowsOf)) },
    ],
    changed: changes.length,
  };
}

const NO_FIELD = { field: "", from: "", to: "" } as const;

function rowsOf({ date, changes }: DataVersion) {
  return changes.flatMap(({ id, kind, name, commune, departement, fields }) =>
    (fields.length === 0 ? [NO_FIELD] : fields).map(({ field, from, to }) => {
      return { date, id, change: kind, name, commune, code_departement: departement ?? "", field, from, to };
    }),
  );
}
