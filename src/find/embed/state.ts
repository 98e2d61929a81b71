import { type LinkedState, writeLink } from "../../state/url/link.ts";
import type { Core } from "../../ui/messages/catalogue.ts";

/** The query that opens the whole page at the same view: "?type=france-services&lang=fr". */
export function wholePageLink(state: LinkedState): string {
  return writeLink({ ...state, isEmbedded: false });
}

/** Accessible name of a landmark in the compact form: the page around the frame has landmarks of the same roles. */
export function landmarkName({ appName }: Core, part: string): string {
  return `${appName} – ${part}`;
}
