import type { VintagePair, VintageRow } from "../../domain/quality/compare-vintages.ts";
import type { ListChanges } from "../../domain/refresh/compare-with-list.ts";

export const REFRESH_KINDS = ["added", "gone", "renamed", "moved", "rescheduled", "retold"] as const;
/** Kinds of differences between the national list and the map. */
export type RefreshKind = (typeof REFRESH_KINDS)[number];

/** A differing place, as in the list; as on the map when the list no longer has it. */
export interface ChangedRow extends VintageRow {
  readonly before?: VintagePair["before"];
  readonly distanceKm?: number;
}

export interface ChangeGroup {
  readonly kind: RefreshKind;
  readonly rows: readonly ChangedRow[];
}

/** Groups the differences by kind; empty kinds are omitted. */
export function groupChanges(changes: ListChanges): readonly ChangeGroup[] {
  const { added, gone, renamed, moved, rescheduled, retold } = changes;
  const all: Readonly<Record<RefreshKind, readonly ChangedRow[]>> = {
    added,
    gone,
    renamed: renamed.map(toChanged),
    moved: moved.map((pair) => ({ ...toChanged(pair), distanceKm: pair.distanceKm })),
    rescheduled: rescheduled.map(toChanged),
    retold: retold.map(toChanged),
  };
  return REFRESH_KINDS.map((kind) => ({ kind, rows: all[kind] })).filter(({ rows }) => rows.length > 0);
}

function toChanged({ before, after }: VintagePair): ChangedRow {
  return { ...after, before };
}
