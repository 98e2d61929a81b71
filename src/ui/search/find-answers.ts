import type { SearchGroup } from "../../domain/search/search-index.ts";
import { searchPlaces } from "../../domain/search/search-places.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectSearchIndex } from "../../state/search-selectors.ts";
import type { Core } from "../messages/catalogue.ts";
import { type SearchOptionGroup, toHitGroups } from "./search-options.ts";

/** So many answers in each group: more are for a longer text. */
const ANSWERS_PER_GROUP = 5;

/** What the device knows by a text, in its groups. */
export function findAnswers(
  state: AppState,
  text: string,
  firstGroup: SearchGroup,
  messages: Core,
): readonly SearchOptionGroup[] {
  return toHitGroups(searchPlaces(selectSearchIndex(state), text, ANSWERS_PER_GROUP, firstGroup), messages);
}
