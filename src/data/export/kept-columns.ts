import type { Column } from "../../domain/flat-table.ts";
import type { Place } from "../../domain/place.ts";
import { PLACE_COLUMNS } from "../../domain/place-columns.ts";
import { EXPORT_COLUMNS } from "./further-columns.ts";
import type { ExportedRecord } from "./record-columns.ts";

const OWN_COLUMNS: ReadonlySet<string> = new Set([...PLACE_COLUMNS, ...EXPORT_COLUMNS]);

/** Columns of imported files that the map has no field for, in the order of their first occurrence. A name that we use has « (fichier) » added. */
export function keptColumns(places: readonly Place[]): readonly Column<ExportedRecord>[] {
  const names = new Set(
    places.flatMap(({ records }) => records.flatMap(({ kept = [] }) => kept.map(([name]) => name))),
  );
  return [...names].map((name) => ({
    name: exportedName(name),
    of: ({ record: { kept = [] } }) => kept.find(([column]) => column === name)?.[1],
  }));
}

/** The same as properties of a GeoJSON feature; of several records the first with a text counts. */
export function keptProperties({ records }: Place): Readonly<Record<string, string>> {
  const texts = new Map<string, string>();
  for (const [name, text] of records.flatMap(({ kept = [] }) => kept)) {
    if (!texts.has(name)) texts.set(name, text);
  }
  return Object.fromEntries([...texts].map(([name, text]) => [exportedName(name), text]));
}

function exportedName(name: string): string {
  return OWN_COLUMNS.has(name) ? `${name} (fichier)` : name;
}
