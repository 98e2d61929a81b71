import type { Wording } from "../../ui/wording.ts";
import { type ComparedVintage, type InOrder, inOrder } from "./state.ts";

/** Names of the map and of the compared list with its date, the older one first. */
export function vintageNames(vintage: ComparedVintage, { messages, format }: Wording): InOrder<string> {
  const { otherVintage: words } = messages;
  const { name, vintage: date } = vintage.layer;
  return inOrder(vintage, words.map, words.dated({ name, date: date === "" ? "" : format.date(date) }));
}
