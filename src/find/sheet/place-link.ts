import type { PlaceId } from "../../domain/place.ts";
import type { Language } from "../../state/app-state.ts";

/** Link to the sheet of a place without any other state of the page: "…/?lieu=fs-18&lang=fr". */
export function placeLink(page: string, id: PlaceId, language: Language): string {
  const address = new URL(page);
  address.hash = "";
  address.search = new URLSearchParams({ lieu: id, lang: language }).toString();
  return address.href;
}
