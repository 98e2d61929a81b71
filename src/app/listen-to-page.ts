import { keepInstallOffer } from "../features/install/offer.ts";
import type { Actions } from "../model/actions.ts";
import type { AppStore } from "../model/store.ts";
import { listenForSlash } from "./search-shortcut.ts";

/** Listens to what the browser and the keyboard ask of the whole page; the page works without. */
export function listenToPage(page: Window, store: AppStore, actions: Actions): void {
  keepInstallOffer(page);
  listenForSlash(page.document, store, actions);
}
