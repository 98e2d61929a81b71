import { NO_SELECTION, USUAL_CHOICES } from "../../model/app-state.ts";
import { writeLink } from "../../model/url/link.ts";
import type { LinkedState } from "../../model/url/parameter.ts";

/** What a frame shows at first: the query and the starting point of the page. « Trouver » replaces « Données », which is no view of a frame. */
export function framedChoices(state: LinkedState): LinkedState {
  return {
    ...state,
    view: state.view === "donnees" || state.view === "question" ? "trouver" : state.view,
    selection: NO_SELECTION,
    appearance: USUAL_CHOICES.appearance,
    camera: undefined,
    isEmbedded: true,
  };
}

/**
 * Address of the compact form for a frame on another site.
 * @param site address of the page without its query ("https://example.org/carte/")
 */
export function embedAddress(site: string, framed: LinkedState): string {
  return site + writeLink(framed);
}

/** The query that opens the whole page at the same view: "?type=france-services&lang=fr". */
export function wholePageLink(state: LinkedState): string {
  return writeLink({ ...state, isEmbedded: false });
}
