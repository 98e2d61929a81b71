import type { PlaceId } from "../../domain/place.ts";

/** Element id of the link of a row. */
export function rowId(id: PlaceId): string {
  return `ligne-${id}`;
}

/** Focuses the row of a place; where it is not shown, the sentence above the table. */
export function focusRow(id: PlaceId): void {
  const row = document.getElementById(rowId(id)) ?? document.querySelector<HTMLElement>(".check-count");
  row?.focus();
}
