import "../ui/typeface.ts";
import "../ui/tokens.css";
import "../ui/base.css";
import "../ui/symbols/symbols.css";
import "../ui/controls.css";
import "../ui/combobox/combobox.css";
import "../ui/map-controls.css";
import "./style.css";
import { createGroundLoader } from "../data/dataset/load-near-ground.ts";
import { createLoader } from "../data/dataset/loader.ts";
import { toParisMoment } from "../domain/opening-hours/paris-moment.ts";
import { loadByNeed } from "../state/load-by-need.ts";
import { followQuery, ONE_ACT_MS } from "../state/url/follow-query.ts";
import { followScheme } from "../ui/colour-scheme.ts";
import { drawPage } from "../ui/draw-page.tsx";
import { openFigures } from "../worker/open-compute.ts";
import { Context } from "./context.ts";
import { followFigures } from "./follow-figures.ts";
import { readTerritoriesLink, writeTerritoriesLink } from "./link.ts";
import { Page } from "./page.tsx";
import { createActions, createTerritoriesStore, loadImported } from "./store.ts";

const store = createTerritoriesStore(readTerritoriesLink(location.search));
const actions = createActions(store);
followScheme(actions.reportScheme);
followQuery(window, {
  choices: () => store.getState().choices,
  subscribe: store.subscribe,
  write: writeTerritoriesLink,
  goTo: (search) => actions.goTo(readTerritoriesLink(search)),
  addsEntry: ({ territory, isEmbedded }, before, sinceMs) =>
    !isEmbedded && (territory !== before.territory || sinceMs > ONE_ACT_MS),
});
const today = toParisMoment(new Date()).date;
const work = openFigures();
const figures = followFigures(store, work, today);
const loader = createLoader();
const loadFailed = loadByNeed(store, actions.receive, loader.load, (occasion) => occasion === "territoires");
// A device that refuses storage has no imported file.
if (!store.getState().choices.isEmbedded) loadImported(actions).catch(() => undefined);

const root = document.getElementById("root");
if (root === null) throw new Error("no element #root");
const retry = () => {
  loadFailed();
  figures.retry();
};
const ground = createGroundLoader(loader, (nearGround) => {
  if (nearGround.status === "ready") actions.receive({ nearGround });
});
drawPage(
  root,
  <Context value={{ store, actions, retry, work, today, ground }}>
    <Page />
  </Context>,
);
