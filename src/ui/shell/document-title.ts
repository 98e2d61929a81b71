import { communeLabel } from "../../domain/commune-label.ts";
import { selectSelectedPassage } from "../../state/access-selectors.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectSelectedPlace } from "../../state/selectors.ts";
import type { Core } from "../messages/catalogue.ts";
import { findTerritoryName } from "../territory/name-territory.ts";

/**
 * Title of the window, which distinguishes links in tabs, histories, bookmarks and screen readers: the open thing first, the site last. The
 * sheet of a place has the title of its plain page.
 */
export function documentTitle(state: AppState, { appName, appPurpose, viewNames }: Core): string {
  const subject = subjectOf(state, viewNames);
  return (subject.length === 0 ? [appName, appPurpose] : [...subject, appName]).join(" – ");
}

function subjectOf(state: AppState, viewNames: Core["viewNames"]): readonly string[] {
  const place = selectSelectedPlace(state);
  if (place !== undefined) return [[place.name, communeLabel(place)].filter(Boolean).join(", ")];
  const passage = selectSelectedPassage(state);
  if (passage !== undefined) return [passage.name];
  if (state.view === "trouver") return [];
  const territory = state.view === "territoires" ? findTerritoryName(state.territory, state) : undefined;
  return [...(territory === undefined ? [] : [territory]), viewNames[state.view]];
}
