import { communeLabel } from "../../domain/commune-label.ts";
import type { LayerComparison } from "../../domain/quality/compare-layer.ts";
import type { VintageRow } from "../../domain/quality/compare-vintages.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { weekInShort } from "../../ui/sheet/week-in-words.ts";
import type { Wording } from "../../ui/wording.ts";
import { type ChangeGroup, ChangeGroups, PrintedChangeGroups } from "./change-groups.tsx";
import type { VintageChange } from "./messages/fr.ts";

export interface VintageChangesProps {
  readonly changes: LayerComparison;
  readonly name: string;
}

/** In the panel: the differences between a layer and the map. */
export function VintageChanges({ changes, name }: VintageChangesProps) {
  const { messages } = useDetailedApp();
  return (
    <div className="vintage-changes">
      <p>{messages.vintageAges[changes.age]({ name })}</p>
      <ChangeGroups groups={useGroups(changes)} />
      <p>{messages.vintageUnchanged({ count: changes.unchanged })}</p>
    </div>
  );
}

/** On paper: the same. */
export function PrintedVintageChanges({ changes, name }: VintageChangesProps) {
  const { messages } = useDetailedApp();
  return (
    <section>
      <h2>{messages.networkChanges({ name })}</h2>
      <p>{messages.vintageAges[changes.age]({ name })}</p>
      <PrintedChangeGroups groups={useGroups(changes)} />
      <p>{messages.vintageUnchanged({ count: changes.unchanged })}</p>
    </section>
  );
}

function useGroups(changes: LayerComparison): readonly ChangeGroup[] {
  const { messages, format } = useDetailedApp();
  return listChanges(changes, { messages, format }).map(({ change, rows }) => ({
    key: change,
    title: messages.vintageChanges[change],
    places: rows.map(({ row: { place, record }, note }) => ({
      key: record.id,
      id: place.id,
      name: record.name,
      notes: [communeLabel(place), note],
    })),
  }));
}

interface ChangedRow {
  readonly row: VintageRow;
  /** Former value, or distance moved; "" without a note. */
  readonly note: string;
}

/** The rows of each kind of change, with their former values. */
function listChanges(
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
