import { type LinkedState, writeLink } from "../../state/url/link.ts";

/** The query that opens the whole page at the same view: "?type=france-services&lang=fr". */
export function wholePageLink(state: LinkedState): string {
  return writeLink({ ...state, isEmbedded: false });
}
