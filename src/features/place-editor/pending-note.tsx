import { isOfRow } from "../../domain/corrections/change-rows.ts";
import { tableRecords } from "../../domain/corrections/write-report-rows.ts";
import type { Place } from "../../domain/place.ts";
import { usePending } from "./use-pending.tsx";
import { usePlaceEditor } from "./words.tsx";

/** Says that changes of the place wait on the device. */
export function PendingNote({ place }: { readonly place: Place }) {
  const { words } = usePlaceEditor();
  const { changes } = usePending().pending;
  const rows = tableRecords(place).map(({ table, record: { id } }) => ({ table, id }));
  const isWaiting = changes.some((change) => rows.some((row) => isOfRow(change, row)));
  return isWaiting ? <p className="notice">{words.pendingOnSheet}</p> : null;
}
