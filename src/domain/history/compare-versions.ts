import { compareText } from "../compare-text.ts";
import type { PlaceId } from "../place.ts";
import { type PlaceVersion, type PlaceVersions, VERSION_FIELDS, type VersionField } from "./place-version.ts";

export const CHANGE_KINDS = ["added", "removed", "changed"] as const;
/** A place that is new in the data, one that is not in them any more (closed, or joined with another), or one with another value. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface FieldChange {
  readonly field: VersionField;
  /** "" when unknown. */
  readonly from: string;
  readonly to: string;
}

export interface PlaceChange {
  readonly id: PlaceId;
  readonly kind: ChangeKind;
  /** In the order of VERSION_FIELDS; of a place that is added or removed, all that is known. */
  readonly fields: readonly FieldChange[];
}

const NOTHING = Object.fromEntries(VERSION_FIELDS.map((field) => [field, ""])) as PlaceVersion;

/** The differences between two versions, in the order of the ids. Deterministic; `applyChanges` is the inverse. */
export function compareVersions(before: PlaceVersions, after: PlaceVersions): readonly PlaceChange[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort(compareText);
  return ids.flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    const fields = compareFields(was ?? NOTHING, is ?? NOTHING);
    const kind = was === undefined ? "added" : is === undefined ? "removed" : "changed";
    return fields.length === 0 ? [] : [{ id, kind, fields } as const];
  });
}

function compareFields(before: PlaceVersion, after: PlaceVersion): readonly FieldChange[] {
  return VERSION_FIELDS.map((field) => ({ field, from: before[field], to: after[field] })).filter(
    ({ from, to }) => from !== to,
  );
}

/** A change that does not fit the version before it. */
export interface MisfitChange {
  readonly id: PlaceId;
  readonly field: VersionField | undefined;
  /** What the version before has: undefined for no such place. */
  readonly found: string | undefined;
}

/** The version after some changes, or the first change that does not fit the version before. */
export function applyChanges(before: PlaceVersions, changes: readonly PlaceChange[]): PlaceVersions | MisfitChange {
  const after = new Map(before);
  for (const { id, kind, fields } of changes) {
    const was = before.get(id);
    if ((was === undefined) !== (kind === "added")) return { id, field: undefined, found: was?.name };
    const misfit = fields.find(({ field, from }) => (was ?? NOTHING)[field] !== from);
    if (misfit !== undefined) return { id, field: misfit.field, found: (was ?? NOTHING)[misfit.field] };
    if (kind === "removed") after.delete(id);
    else after.set(id, { ...(was ?? NOTHING), ...Object.fromEntries(fields.map(({ field, to }) => [field, to])) });
  }
  return new Map([...after].sort(([a], [b]) => compareText(a, b)));
}
