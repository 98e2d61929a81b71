import { communeLabel } from "../../domain/commune-label.ts";
import type { ChangesOfKind } from "../../domain/history/changes-since.ts";
import { useDetailedApp } from "../../ui/detailed-app.ts";
import { type ChangeGroup, ChangeGroups, PrintedChangeGroups } from "./change-groups.tsx";

/** The changes since a published version. */
export interface VersionComparison {
  readonly since: readonly ChangesOfKind[];
  /** Of the version, as a date in words. */
  readonly name: string;
}

/** In the panel: the changes since a published version. */
export function VersionChanges({ since, name }: VersionComparison) {
  const { messages } = useDetailedApp();
  return (
    <div className="vintage-changes">
      <p>{messages.networkSince({ name })}</p>
      <ChangeGroups groups={useGroups(since)} />
    </div>
  );
}

/** On paper: the same. */
export function PrintedVersionChanges({ since, name }: VersionComparison) {
  const { messages } = useDetailedApp();
  return (
    <section>
      <h2>{messages.networkSince({ name })}</h2>
      <PrintedChangeGroups groups={useGroups(since)} />
    </section>
  );
}

/** With the fields that changed beside each changed place. */
function useGroups(since: readonly ChangesOfKind[]): readonly ChangeGroup[] {
  const { messages, format } = useDetailedApp();
  return since.map(({ kind, changes }) => ({
    key: kind,
    title: messages.networkSinceKinds[kind],
    places: changes.map(({ id, name, commune, departement: codeDepartement, fields }) => {
      const what = kind === "changed" ? format.list(fields.map(({ field }) => messages.changeFields[field])) : "";
      const where = communeLabel({ commune, codeDepartement });
      return { key: id, id, name, notes: [[where, what].filter((text) => text !== "").join(" · ")] };
    }),
  }));
}
