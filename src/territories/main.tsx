import "../design/typeface.ts";
import "../design/tokens.css";
import "../design/base.css";
import "../design/symbols/symbols.css";
import "../design/controls.css";
import "../design/combobox/combobox.css";
import "../design/map-controls.css";
import "./style.css";
import { createRoot } from "react-dom/client";
import { applyTheme, schemeOf } from "../design/apply-theme.ts";
import { FIGURES_COLOURS } from "../design/theme/figures-colours.ts";
import { toParisMoment } from "../domain/opening-hours/paris-moment.ts";
import { openFigures } from "../platform/worker/open-figures.ts";
import { Context } from "./context.ts";
import { followFigures } from "./follow-figures.ts";
import { followLink } from "./follow-link.ts";
import { readLink } from "./link.ts";
import { createGroundLoader, loadFailed, loadFiles, recallImported } from "./load-files.ts";
import { Page } from "./page.tsx";
import { createActions, createTerritoriesStore } from "./store.ts";

const store = createTerritoriesStore(readLink(location.search));
const actions = createActions(store);
followAppearance();
followLink(window, store, actions);
const today = toParisMoment(new Date()).date;
const work = openFigures();
const figures = followFigures(store, work, today);
loadFiles(actions);
// A device that refuses storage has no imported file.
if (!store.getState().choices.isEmbedded) recallImported(actions).catch(() => undefined);

const root = document.getElementById("root");
if (root === null) throw new Error("no element #root");
const retry = () => {
  loadFailed(store, actions);
  figures.retry();
};
createRoot(root).render(
  <Context value={{ store, actions, retry, work, today, ground: createGroundLoader(store, actions) }}>
    <Page />
  </Context>,
);

function followAppearance(): void {
  const deviceDark = matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    const scheme = schemeOf(store.getState().choices.appearance, deviceDark.matches);
    applyTheme(document.documentElement, scheme);
    actions.reportScheme(scheme);
    for (const [name, colour] of Object.entries(FIGURES_COLOURS[scheme]))
      document.documentElement.style.setProperty(`--fill-${name}`, colour);
  };
  apply();
  deviceDark.addEventListener("change", apply);
}
