import { createLoader } from "../data/dataset/loader.ts";
import { STORED_TEXTS } from "../data/device/stored-texts.ts";
import { toParisMoment } from "../domain/opening-hours/paris-moment.ts";
import { loadByNeed } from "../state/load-by-need.ts";
import { otherTabs, repositoryOn } from "../state/repository.ts";
import { followQuery, type LinkBar, ONE_ACT_MS } from "../state/url/follow-query.ts";
import { followScheme } from "../ui/colour-scheme.ts";
import { drawPage } from "../ui/draw-page.tsx";
import { Context } from "./context.ts";
import { readKeepingLink, writeKeepingLink } from "./link.ts";
import { Page } from "./page.tsx";
import { createActions, createKeepingStore, loadImported, persistCorrections } from "./store.ts";

/** Starts the page in an element. Returns a function that ends it. */
export function startKeeping(element: Element, bar: LinkBar): () => void {
  const store = createKeepingStore(readKeepingLink(bar.location.search));
  const actions = createActions(store);
  followScheme(actions.reportScheme);
  followQuery(bar, {
    choices: () => store.getState().choices,
    subscribe: store.subscribe,
    write: writeKeepingLink,
    goTo: (search) => actions.choose(readKeepingLink(search)),
    addsEntry: ({ part, place }, before, sinceMs) =>
      part !== before.part || place !== before.place || sinceMs > ONE_ACT_MS,
  });
  persistCorrections(
    store,
    actions,
    repositoryOn(() => localStorage, STORED_TEXTS.corrections),
    otherTabs(window, STORED_TEXTS.corrections),
  );
  const loader = createLoader();
  const retry = loadByNeed(store, actions.receive, loader.load, (occasion) => occasion === "donnees");
  void loadImported(actions);
  const today = toParisMoment(new Date()).date;
  return drawPage(
    element,
    <Context value={{ store, actions, today, retry, loader }}>
      <Page />
    </Context>,
  );
}
