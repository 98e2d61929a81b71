import { type AccessNeed, ALL_PLACES } from "../../domain/coverage/access-needs.ts";
import { CATEGORIES } from "../../domain/place.ts";
import { THEMES } from "../../domain/themes.ts";
import { selectNeed } from "../../model/access-need-selectors.ts";
import type { AppState } from "../../model/app-state.ts";
import type { Core } from "../../ui/messages/catalogue.ts";
import type { FrenchWording } from "../../ui/wording.ts";
import type { AccessChoiceWords } from "./messages/fr.ts";

/** Name of a need: of its type of place or of its theme. */
function needName(need: AccessNeed, { categories, themes }: Core): string {
  const theme = THEMES.find((one) => need === `theme:${one}`);
  const type = CATEGORIES.find((one) => need === one);
  return (theme && themes[theme]) ?? (type && categories[type]) ?? need;
}

/** What access is measured to, for its words. */
function accessChoice(need: AccessNeed | undefined, { messages }: FrenchWording): AccessChoiceWords {
  if (need === undefined) return { access: ALL_PLACES, names: "" };
  return { access: CATEGORIES.find((type) => type === need) ?? "theme", names: needName(need, messages) };
}

/** Heading of « Territoires »: "Accès à France services". */
export function accessTitle(state: AppState, wording: FrenchWording): string {
  return wording.messages.accessTitle(accessChoice(selectNeed(state), wording));
}

/** What people are within the threshold of: "d’un France services". */
export function accessNear(state: AppState, wording: FrenchWording): string {
  return wording.messages.accessNear(accessChoice(selectNeed(state), wording));
}

/** Texts of what limits the counted places: the access that is measured, unless it is to all places. */
export function conditionsInWords(state: AppState, wording: FrenchWording): readonly string[] {
  const title = accessTitle(state, wording);
  return selectNeed(state) === undefined ? [] : [title.slice(0, 1).toLowerCase() + title.slice(1)];
}
