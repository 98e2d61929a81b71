import { writeRows } from "../../src/data/csv/write-rows.ts";
import { compareVersions } from "../../src/domain/history/compare-versions.ts";
import type { PlaceVersions } from "../../src/domain/history/place-version.ts";
import { CHANGES_COLUMNS, HISTORY_FOLDER, type History, PLACES_COLUMNS } from "./read-history.ts";

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
