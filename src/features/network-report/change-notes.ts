import type { LayerComparison } from "../../domain/quality/compare-layer.ts";
import type { VintageRow } from "../../domain/quality/compare-vintages.ts";
import { weekInShort } from "../../ui/sheet/week-in-words.ts";
import type { Wording } from "../../ui/wording.ts";
import type { VintageChange } from "./messages/fr.ts";

interface ChangedRow {
  readonly row: VintageRow;
  /** Former value, or distance moved; "" without a note. */
  readonly note: string;
}

/** The rows of each kind of change, with their former values. */
export function listChanges(
  changes: LayerComparison,
  { messages, format }: Wording,
): readonly { readonly change: VintageChange; readonly rows: readonly ChangedRow[] }[] {
  const bare = (rows: readonly VintageRow[]) => rows.map((row) => ({ row, note: "" }));
  return [
    { change: "added", rows: bare(changes.added) },
    { change: "gone", rows: bare(changes.gone) },
    {
      change: "renamed",
      rows: changes.renamed.map(({ before, after }) => ({
        row: after,
        note: messages.wasNamed({ name: before.record.name }),
      })),
    },
    {
      change: "moved",
      rows: changes.moved.map(({ after, distanceKm }) => ({
        row: after,
        note: messages.movedBy({ number: format.decimal(distanceKm) }),
      })),
    },
    {
      change: "rescheduled",
      rows: changes.rescheduled.map(({ before, after }) => ({
        row: after,
        note:
          before.record.openingHours === ""
            ? messages.hoursUnknownBefore
            : messages.wasOpen({ days: weekInShort(before.record.openingHours, messages, format) }),
      })),
    },
  ];
}
