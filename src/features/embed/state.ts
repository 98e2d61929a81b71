import { NO_SELECTION } from "../../model/app-state.ts";
import { askedOfTerritories } from "../../model/asked-of-territories.ts";
import { writeLink } from "../../model/url/link.ts";
import type { LinkedState } from "../../model/url/parameter.ts";

/**
 * Address of the compact form for a frame on another site, with the present choices and no open sheet. The person has asked for its camera,
 * which may be near the device.
 * @param site address of the page without its query ("https://example.org/carte/")
 */
export function embedAddress(site: string, state: LinkedState): string {
  const asked = state.view === "territoires" ? { ...state, ...askedOfTerritories(state) } : state;
  return site + writeLink({ ...asked, devicePosition: undefined, selection: NO_SELECTION, isEmbedded: true });
}

/** The query that opens the whole page at the same view: "?type=france-services&lang=fr". */
export function wholePageLink(state: LinkedState): string {
  return writeLink({ ...state, isEmbedded: false });
}
