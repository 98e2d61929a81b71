import "../ui/typeface.ts";
import "../ui/tokens.css";
import "../ui/base.css";
import "../ui/symbols/symbols.css";
import "../ui/controls.css";
import "../ui/combobox/combobox.css";
import "../ui/map-controls.css";
import "./style.css";
import { createGroundLoader } from "../data/dataset/load-dataset.ts";
import { toParisMoment } from "../domain/opening-hours/paris-moment.ts";
import { followQuery, ONE_ACT_MS } from "../state/url/follow-query.ts";
import { followScheme } from "../ui/colour-scheme.ts";
import { drawPage } from "../ui/draw-page.tsx";
import { fillProperties } from "../ui/theme/figures-colours.ts";
import { openFigures } from "../worker/open-figures.ts";
import { Context } from "./context.ts";
import { followFigures } from "./follow-figures.ts";
import { readLink, writeLink } from "./link.ts";
import { Page } from "./page.tsx";
import { createActions, createFiles, createTerritoriesStore, loadImported } from "./store.ts";

const store = createTerritoriesStore(readLink(location.search));
const actions = createActions(store);
followScheme((scheme) => {
  actions.reportScheme(scheme);
  for (const [name, colour] of Object.entries(fillProperties(scheme)))
    document.documentElement.style.setProperty(name, colour);
});
followQuery(window, {
  choices: () => store.getState().choices,
  subscribe: store.subscribe,
  write: writeLink,
  goTo: (search) => actions.goTo(readLink(search)),
  addsEntry: ({ territory, isEmbedded }, before, sinceMs) =>
    !isEmbedded && (territory !== before.territory || sinceMs > ONE_ACT_MS),
});
const today = toParisMoment(new Date()).date;
const work = openFigures();
const figures = followFigures(store, work, today);
const files = createFiles(store, actions);
files.load();
// A device that refuses storage has no imported file.
if (!store.getState().choices.isEmbedded) loadImported(actions).catch(() => undefined);

const root = document.getElementById("root");
if (root === null) throw new Error("no element #root");
const retry = () => {
  files.loadFailed();
  figures.retry();
};
const ground = createGroundLoader(() => store.getState().nearGround, actions.addGround);
drawPage(
  root,
  <Context value={{ store, actions, retry, work, today, ground }}>
    <Page />
  </Context>,
);
