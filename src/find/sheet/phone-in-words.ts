import { phoneOf } from "../../domain/answer/choose-answer.ts";
import type { Place } from "../../domain/place.ts";

/** The telephone number of a place as text, with its doubt where it has one; "" without a number. */
export function phoneInWords(place: Place, { toCheck }: { readonly toCheck: string }): string {
  const sure = phoneOf(place);
  if (sure !== undefined) return sure;
  const doubtful = place.records.find(({ phone }) => phone !== "")?.phone;
  return doubtful === undefined ? "" : `${doubtful} (${toCheck})`;
}
