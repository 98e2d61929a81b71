import "../design/typeface.ts";
import "../design/tokens.css";
import "../design/base.css";
import "../design/symbols/symbols.css";
import "../design/controls.css";
import "./style.css";
import { createRoot } from "react-dom/client";
import { followScheme } from "../design/follow-scheme.ts";
import { toParisMoment } from "../domain/opening-hours/paris-moment.ts";
import { otherTabs, repositoryOn } from "../model/repository.ts";
import { followQuery } from "../model/url/follow-query.ts";
import { STORED_TEXTS } from "../platform/offline/stored-texts.ts";
import { Context } from "./context.ts";
import { persistCorrections } from "./correct/persist-corrections.ts";
import { readLink, writeLink } from "./link.ts";
import { loadFailed, loadFiles, loadImported } from "./load-files.ts";
import { Page } from "./page.tsx";
import { createActions, createKeepingStore } from "./store.ts";

const store = createKeepingStore(readLink(location.search));
const actions = createActions(store);
followScheme(() => store.getState().choices.appearance, actions.reportScheme);
followQuery(window, {
  choices: () => store.getState().choices,
  subscribe: store.subscribe,
  write: writeLink,
  goTo: (search) => actions.choose(readLink(search)),
  stepOf: ({ part, place }) => `${part} ${place}`,
});
persistCorrections(
  store,
  actions,
  repositoryOn(() => localStorage, STORED_TEXTS.corrections),
  otherTabs(window, STORED_TEXTS.corrections),
);
loadFiles(actions);
void loadImported(actions);

const root = document.getElementById("root");
if (root === null) throw new Error("no element #root");
const today = toParisMoment(new Date()).date;
createRoot(root).render(
  <Context value={{ store, actions, today, retry: () => loadFailed(store, actions) }}>
    <Page />
  </Context>,
);
