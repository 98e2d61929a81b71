import type { ChangeKind, FieldChange } from "./compare-versions.ts";
import { compareChanges, type DataVersion, type NamedChange } from "./data-version.ts";

/** In display order. */
const KINDS: readonly ChangeKind[] = ["added", "removed", "changed"];

/** The changes of one kind. */
export interface ChangesOfKind {
  readonly kind: ChangeKind;
  readonly changes: readonly NamedChange[];
}

/** The versions with which the latest one can be compared: all before it, from the latest to the first. */
export function earlierVersions(versions: readonly DataVersion[]): readonly DataVersion[] {
  return versions.slice(1);
}

/**
 * What changed between a version and the latest one, by kind, then département and name: each place once. A field has its value then and now, and is left out where both are
 * equal; a place that came and went since has no change.
 *
 * @param versions from the latest to the first
 * @param date day of the version to compare with (ISO 8601)
 */
export function changesSince(versions: readonly DataVersion[], date: string): readonly ChangesOfKind[] {
  const changed = new Map<string, NamedChange>();
  for (const version of [...versions].reverse()) {
    if (version.date <= date) continue;
    for (const change of version.changes) {
      const joined = joinChanges(changed.get(change.id), change);
      changed.delete(change.id);
      if (joined !== undefined) changed.set(change.id, joined);
    }
  }
  const all = [...changed.values()].sort(compareChanges);
  return KINDS.map((kind) => ({ kind, changes: all.filter((change) => change.kind === kind) }));
}

/** Two changes of one place as one; undefined where the second undoes the first. */
function joinChanges(first: NamedChange | undefined, second: NamedChange): NamedChange | undefined {
  if (first === undefined) return second;
  if (first.kind === "added") return second.kind === "removed" ? undefined : { ...second, kind: "added", fields: [] };
  // It was there before: whether it came back as it was is not told by the versions.
  if (first.kind === "removed") return { ...second, kind: "changed", fields: [] };
  if (second.kind === "removed") return second;
  const fields = joinFields(first.fields, second.fields);
  return fields.length === 0 ? undefined : { ...second, fields };
}

function joinFields(first: readonly FieldChange[], second: readonly FieldChange[]): readonly FieldChange[] {
  const fields = new Map(first.map((change) => [change.field, change]));
  for (const change of second)
    fields.set(change.field, { ...change, from: fields.get(change.field)?.from ?? change.from });
  return [...fields.values()].filter(({ from, to }) => from !== to);
}
