import { communeLabel } from "../../domain/territory.ts";
import { selectSelectedPassage } from "../../state/access-selectors.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectSelectedPlace } from "../../state/selectors.ts";
import type { Core } from "../../ui/messages/catalogue.ts";

/**
 * Title of the window, which distinguishes links in tabs, histories, bookmarks and screen readers: the open thing first, the site last. The
 * sheet of a place has the title of its plain page.
 */
export function documentTitle(state: AppState, { appName, appPurpose, viewNames, question }: Core): string {
  const subject = subjectOf(state, viewNames, question.questionTitle);
  return (subject.length === 0 ? [appName, appPurpose] : [...subject, appName]).join(" – ");
}

function subjectOf(state: AppState, viewNames: Core["viewNames"], ofQuestion: string): readonly string[] {
  const place = selectSelectedPlace(state);
  if (place !== undefined) return [[place.name, communeLabel(place)].filter(Boolean).join(", ")];
  const passage = selectSelectedPassage(state);
  if (passage !== undefined) return [passage.name];
  if (state.view === "question") return [ofQuestion];
  if (state.view === "trouver") return [];
  return [viewNames[state.view]];
}
