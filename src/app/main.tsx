import "@fontsource/atkinson-hyperlegible-next/latin-400.css";
import "@fontsource/atkinson-hyperlegible-next/latin-700.css";
import "../ui/styles/base.css";
import "../ui/styles/page.css";
import "../ui/styles/window-sizes.css";
import "../ui/styles/symbols.css";
import "../ui/styles/controls.css";
import "../ui/design/legend.css";
import "../ui/styles/map-furniture.css";
import "../ui/styles/combobox.css";
import "../ui/styles/search.css";
import "../ui/styles/list.css";
import "../ui/styles/opening.css";
import "../ui/styles/sheet.css";
import "../ui/styles/access.css";
import "../ui/styles/print.css";
import "../ui/styles/embedded.css";
import "../ui/styles/first-view.css";
import { createRoot } from "react-dom/client";
import { seasonOn } from "../domain/network/conditions.ts";
import { KEPT_THINGS } from "../offline/kept-things.ts";
import { createActions } from "../state/actions.ts";
import { USUAL_CHOICES } from "../state/app-state.ts";
import { otherTabs, repositoryOn } from "../state/repository.ts";
import { createAppStore } from "../state/store.ts";
import { readLink } from "../state/url/link.ts";
import { syncLink } from "../state/url/sync-link.ts";
import type { OutsideServices } from "../ui/app-context.ts";
import { loadCore } from "../ui/messages/load-catalogue.ts";
import { App } from "./app.tsx";
import { deviceLanguage } from "./device-language.ts";
import { followAppearance } from "./follow-appearance.ts";
import { followClock } from "./follow-clock.ts";
import { keepFirstView } from "./keep-first-view.ts";
import { keepOfflineWhenIdle } from "./keep-offline-when-idle.ts";
import { loadInStages } from "./load-in-stages.ts";
import { MapSlot } from "./map-slot.tsx";
import { connectServices } from "./outside-services.ts";
import { createPendingWrites } from "./pending-writes.ts";
import { persistBaseMap } from "./persist-base-map.ts";
import { persistLayersWhenWanted } from "./persist-layers-when-wanted.ts";
import { persistRecentSearches } from "./persist-recent-searches.ts";
import { persistScenario } from "./persist-scenario.ts";
import { createPicturePort } from "./picture-port.ts";
import { runJobsWhenNeeded } from "./run-jobs-when-needed.ts";
import { tolerateTranslation } from "./tolerate-translation.ts";
import { whenSettled } from "./when-settled.ts";

// Preload only: the map's slot imports the module again and reports a failure. Nothing else is loading by now.
import("../map/start-map.ts").catch(() => undefined);

const { recentSearches, scenario, baseMapChoice, layers } = KEPT_THINGS;
const repositoryOf = (key: string) => repositoryOn(() => localStorage, key);

const usual = { ...USUAL_CHOICES, language: deviceLanguage(navigator.languages) };
const store = createAppStore(readLink(location.search, usual), seasonOn(new Date()));
const actions = createActions(store);

followAppearance(document.documentElement, matchMedia("(prefers-color-scheme: dark)"), store, actions);
followClock(store, actions);
syncLink(window, store, actions);
runJobsWhenNeeded(store, actions, async () => (await import("./run-jobs.ts")).runJobs);
persistRecentSearches(
  repositoryOf(recentSearches.texts[0]),
  store,
  actions,
  otherTabs(window, recentSearches.texts[0]),
);
persistScenario(repositoryOf(scenario.texts[0]), store, actions, otherTabs(window, scenario.texts[0]));
persistBaseMap(repositoryOf(baseMapChoice.texts[0]), store, actions);
const writes = createPendingWrites();
persistLayersWhenWanted(repositoryOf(layers.texts[0]), store, actions, async () => {
  const { persistLayersOnDevice } = await import("./persist-layers.ts");
  return (store, actions) => persistLayersOnDevice(store, actions, writes);
});
const offline = keepOfflineWhenIdle(store, actions, async () =>
  (await import("./keep-offline.ts")).keepOffline(store, actions, writes),
);
loadInStages(store, actions);
const about: OutsideServices["about"] = (act, otherwise) => {
  import("./open-about-controller.ts").then(
    ({ openAboutController }) => act(openAboutController(store, actions, { offline, writes })),
    otherwise,
  );
};
whenSettled(store, () => {
  // Optional preparation: without it, the search and the ways are prepared at first use.
  import("../state/prepare-search.ts").then(({ prepareSearch }) => prepareSearch(store)).catch(() => undefined);
  import("../state/prepare-ways.ts").then(({ prepareWays }) => prepareWays(store)).catch(() => undefined);
});

const root = document.getElementById("root");
if (root === null) throw new Error('index.html has no element with the id "root"');
const { language, core } = await loadCore(store.getState().language);
tolerateTranslation(root);
const picture = createPicturePort();
await keepFirstView(root, store);
createRoot(root).render(
  <App
    store={store}
    actions={actions}
    services={{
      ...connectServices(store, actions, globalThis, picture.take),
      offline,
      about,
    }}
    map={<MapSlot picture={picture} />}
    firstLanguage={language}
    firstWords={core}
  />,
);
// Before the map is drawn. Without this code the page has no shortcut.
import("./search-shortcut.ts")
  .then(({ listenForSlash }) => listenForSlash(document, store, actions))
  .catch(() => undefined);
