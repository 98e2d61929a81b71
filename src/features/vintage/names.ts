import type { AppState } from "../../model/app-state.ts";
import { selectPlacesServingNowhere } from "../../model/scenario-selectors.ts";
import type { Wording } from "../../ui/wording.ts";
import { type ComparedVintage, type InOrder, inOrder, listState, selectComparedVintage } from "./state.ts";

/** Names of the map and of the compared list with its date, the older one first. */
export function vintageNames(vintage: ComparedVintage, { messages, format }: Wording): InOrder<string> {
  const { otherVintage: words } = messages;
  const { name, vintage: date } = vintage.layer;
  return inOrder(vintage, words.map, words.dated({ name, date: date === "" ? "" : format.date(date) }));
}

/** How many places both vintages have, then what is the same on both sides. */
export function vintageMethod(
  state: AppState,
  vintage: ComparedVintage,
  { messages, format }: Wording,
): readonly [counts: string, method: string] {
  const { otherVintage: words } = messages;
  const {
    age,
    layer: { name },
    places: { categories, listed, today, keptPositions, withStops },
  } = vintage;
  const nowhere = selectPlacesServingNowhere(listState(state)).length;
  const types = format.list(categories.map((category) => messages.categories[category]));
  const counts = words.counts({ name, types, listed, today });
  return [
    age === "undated" ? `${counts} ${words.undated({ name })}` : counts,
    words.method({ types, kept: keptPositions, stops: withStops, nowhere }),
  ];
}

/** The compared vintages in words, for an export; undefined without a list that is compared. */
export function vintagesInWords(state: AppState, wording: Wording): string | undefined {
  const vintage = selectComparedVintage(state);
  if (vintage === undefined) return undefined;
  const [before, after] = vintageNames(vintage, wording);
  return [wording.messages.otherVintage.inOrder({ before, after }), ...vintageMethod(state, vintage, wording)].join(
    " ",
  );
}
