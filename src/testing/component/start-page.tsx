import { render } from "@testing-library/react";
import { useEffect } from "react";
import { App } from "../../app/app.tsx";
import { deviceLanguage } from "../../app/device-language.ts";
import { followAppearance } from "../../app/follow-appearance.ts";
import { followClock } from "../../app/follow-clock.ts";
import { loadInStages } from "../../app/load-in-stages.ts";
import { openAboutController } from "../../app/open-about-controller.ts";
import { connectServices } from "../../app/outside-services.ts";
import { createPendingWrites } from "../../app/pending-writes.ts";
import { persistBaseMap } from "../../app/persist-base-map.ts";
import { persistLayersWhenWanted } from "../../app/persist-layers-when-wanted.ts";
import { persistRecentSearches } from "../../app/persist-recent-searches.ts";
import { persistScenario } from "../../app/persist-scenario.ts";
import { runJobsWhenNeeded } from "../../app/run-jobs-when-needed.ts";
import { listenForSlash } from "../../app/search-shortcut.ts";
import { seasonOn } from "../../domain/network/conditions.ts";
import { KEPT_THINGS } from "../../offline/kept-things.ts";
import { createActions } from "../../state/actions.ts";
import { USUAL_CHOICES } from "../../state/app-state.ts";
import { otherTabs, repositoryOn } from "../../state/repository.ts";
import { createAppStore } from "../../state/store.ts";
import { readLink } from "../../state/url/link.ts";
import { type LinkBar, syncLink } from "../../state/url/sync-link.ts";
import { useApp } from "../../ui/app-context.ts";
import { loadCore } from "../../ui/messages/load-catalogue.ts";

const nothing = () => undefined;

/** "never": the code of the map never loads. "drawn": a stand-in that reports a map, without a camera. */
export type MapInTest = "never" | "drawn";

function MapStandIn({ map }: { readonly map: MapInTest }) {
  const { actions, messages } = useApp();
  useEffect(() => {
    if (map === "drawn") actions.reportMap("ready");
  }, [map, actions]);
  if (map === "never") return <div className="map" />;
  return <section className="map" aria-label={messages.map} />;
}

/**
 * Starts the whole page as src/app/main.tsx does, with the real store, actions, catalogues and data, without a service worker and without
 * a map: its code never loads. Returns a function that ends the page.
 */
export async function startPage(bar: LinkBar, map: MapInTest): Promise<() => void> {
  const { recentSearches, scenario, baseMapChoice, layers } = KEPT_THINGS;
  const repositoryOf = (key: string) => repositoryOn(() => localStorage, key);
  const choices = readLink(bar.location.search, { ...USUAL_CHOICES, language: deviceLanguage(navigator.languages) });
  const store = createAppStore(choices, seasonOn(new Date()));
  const actions = createActions(store);

  followAppearance(document.documentElement, matchMedia("(prefers-color-scheme: dark)"), store, actions);
  const stopClock = followClock(store, actions);
  syncLink(bar, store, actions);
  runJobsWhenNeeded(store, actions, async () => (await import("../../app/run-jobs.ts")).runJobs);
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
    const { persistLayersOnDevice } = await import("../../app/persist-layers.ts");
    return (from, acts) => persistLayersOnDevice(from, acts, writes);
  });
  loadInStages(store, actions);

  const { language, core } = await loadCore(store.getState().language);
  const page = render(
    <App
      store={store}
      actions={actions}
      services={{
        ...connectServices(store, actions, globalThis, async () => undefined),
        offline: nothing,
        about: (act) => act(openAboutController(store, actions, { offline: nothing, writes })),
      }}
      map={<MapStandIn map={map} />}
      firstLanguage={language}
      firstWords={core}
    />,
  );
  listenForSlash(document, store, actions);
  return () => {
    stopClock();
    page.unmount();
  };
}
