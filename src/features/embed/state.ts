import { writeLink } from "../../model/url/link.ts";
import type { LinkedState } from "../../model/url/parameter.ts";

/** The query that opens the whole page at the same view: "?type=france-services&lang=fr". */
export function wholePageLink(state: LinkedState): string {
  return writeLink({ ...state, isEmbedded: false });
}
