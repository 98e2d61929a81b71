import { communeLabel } from "../../domain/commune-label.ts";
import type { LayerComparison } from "../../domain/quality/compare-layer.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { type ChangeGroup, ChangeGroups, PrintedChangeGroups } from "./change-groups.tsx";
import { listChanges } from "./change-notes.ts";

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
