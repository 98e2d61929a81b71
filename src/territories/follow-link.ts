import { readLink, writeLink } from "./link.ts";
import type { Actions, Store } from "./store.ts";

/** The used part of a window. */
export type LinkBar = Pick<Window, "location" | "history" | "addEventListener">;

/** Changes closer to one another make one entry of the history: a person tries several distances or types a name. */
const ONE_ACT_MS = 1500;

/** Keeps the address of the page that of the choices, so that Back undoes them. The frame of another site keeps its history. */
export function followLink(bar: LinkBar, store: Store, actions: Actions): void {
  let written = writeLink(store.getState().choices);
  let territory = store.getState().choices.territory;
  let lastChange = Number.NEGATIVE_INFINITY;
  store.subscribe(({ choices }) => {
    const query = writeLink(choices);
    if (query === written) return;
    written = query;
    const now = performance.now();
    const isNewAct = choices.territory !== territory || now - lastChange > ONE_ACT_MS;
    territory = choices.territory;
    lastChange = now;
    const address = `${bar.location.pathname}${query}`;
    if (isNewAct && !choices.isEmbedded) bar.history.pushState(null, "", address);
    else bar.history.replaceState(null, "", address);
  });
  bar.addEventListener("popstate", () => {
    const link = readLink(bar.location.search);
    written = writeLink(link.choices);
    territory = link.choices.territory;
    actions.goTo(link);
  });
}
