import { useEffect } from "react";
import { createRoot } from "react-dom/client";
import { createLoader } from "../../data/dataset/loader.ts";
import { useApp } from "../../find/app-context.ts";
import { createOfflineController, type OfflineController } from "../../find/offline/controller.ts";
import { App } from "../../find/start/app.tsx";
import { loadForPage } from "../../find/start/occasions.ts";
import { connectServices } from "../../find/start/outside-services.ts";
import { startStore } from "../../find/start/start-store.ts";
import { startKeeping } from "../../keeping/start.tsx";
import type { Actions } from "../../state/actions.ts";
import type { AppStore } from "../../state/app-state.ts";
import type { StoreKey } from "../../state/derive.ts";
import type { LinkBar } from "../../state/url/follow-query.ts";
import { loadCore } from "../../ui/messages/load-catalogue.ts";
import { openCompute } from "../../worker/open-compute.ts";

const nothing = () => undefined;

/** The key of the memory of selectors, which every page shares: the data are decoded once, and the same inputs give the same answer. */
const ANSWERS: StoreKey = {};

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

/** Starts the page « Données ». Returns a function that ends it. */
export function startKeepingPage(bar: LinkBar): () => void {
  return startKeeping(document.body.appendChild(document.createElement("div")), bar);
}

/** Without a service worker nothing of the site is kept. */
function offlineWithoutWorker(store: AppStore, actions: Actions): OfflineController {
  const device = {
    workers: undefined,
    workerUrl: "",
    savesData: true,
    isReload: false,
    isHidden: () => false,
    hasTyped: () => false,
    reload: nothing,
    hasOtherCode: async () => false,
    forgetCaches: async () => undefined,
  };
  return createOfflineController(store, { ...actions, reportOffline: nothing }, device);
}

/**
 * Starts the whole page as src/find/start/main.tsx does, with the real store, actions, catalogues and data, without a service worker and without
 * a map: its code never loads. Returns a function that ends the page.
 */
export async function startPage(bar: LinkBar, map: MapInTest): Promise<() => void> {
  const { store, actions, stopClock } = startStore(bar);
  ANSWERS.announce = () => store.setState({});
  store.setState({ storeKey: ANSWERS });
  const opened = openCompute();
  const compute = async () => opened;
  const loadFailed = loadForPage(store, actions, createLoader(), compute);

  const offline = offlineWithoutWorker(store, actions);
  const firstWords = await loadCore(store.getState().language);
  const root = createRoot(document.body.appendChild(document.createElement("div")));
  root.render(
    <App
      store={store}
      actions={actions}
      services={{
        ...connectServices(store, actions, globalThis),
        offline: (act) => act(offline),
        compute,
      }}
      map={<MapStandIn map={map} />}
      firstWords={firstWords}
      loadFailed={loadFailed}
    />,
  );
  return () => {
    stopClock();
    root.unmount();
  };
}
