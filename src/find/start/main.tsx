import "../../ui/tokens.css";
import "../../ui/base.css";
import "../../ui/symbols/symbols.css";
import "../../ui/controls.css";
import "../../ui/combobox/combobox.css";
import "../search/style.css";
import "../opening/opening.css";
import "../../ui/print.css";
import "../../ui/shell/site-nav.css";
import "../question/question.css";
import { useEffect, useRef } from "react";
import { createLoader } from "../../data/dataset/loader.ts";
import type { RunningMap } from "../../map/run-map.ts";
import { drawPage } from "../../ui/draw-page.tsx";
import { loadCore } from "../../ui/messages/load-catalogue.ts";
import { ABOUT_PATH, DATA_PATH, TERRITORIES_PATH } from "../../ui/shell/paths.ts";
import { useApp, useAppState } from "../app-context.ts";
import { App, Explorer } from "./app.tsx";
import { tolerateTranslation, watchLostCode } from "./browser-faults.ts";
import { loadOnce, startOfflineWhenIdle, whenAnswered } from "./load-late.ts";
import { loadForPage } from "./occasions.ts";
import { connectServices } from "./outside-services.ts";
import { startStore } from "./start-store.ts";

// Links to former views lead to their pages.
const asked = new URLSearchParams(location.search).get("vue");
if (asked === "apropos") location.replace(`./${ABOUT_PATH}`);
if (asked === "territoires") location.replace(`./${TERRITORIES_PATH}${location.search}`);
if (asked === "donnees") location.replace(`./${DATA_PATH}${location.search}`);

const { store, actions } = startStore(window);
if (store.getState().view !== "question") {
  // Preload only: those who use the modules import them again and report a failure.
  Explorer.preload(store.getState().language).catch(() => undefined);
  import("../../map/start-map.ts").catch(() => undefined);
}
watchLostCode(window, () => actions.reportOffline({ isReloadDue: true }));
const offline = startOfflineWhenIdle(store, actions, async () =>
  (await import("./start-offline.ts")).startOffline(store, actions),
);
const loader = createLoader();
const compute = loadOnce(async () => (await import("../../worker/open-compute.ts")).openCompute());
const loadFailed = loadForPage(store, actions, loader, compute);
/** Follows the map; gives the function that asks again for what failed. Without it the map keeps the overview. */
const followMap = loadOnce(async () => (await import("./load-near.ts")).loadNear(store, actions, loader));

const root = document.getElementById("root");
if (root === null) throw new Error("no element #root");
const firstWords = await loadCore(store.getState().language);
tolerateTranslation(root);
drawPage(
  root,
  <App
    store={store}
    actions={actions}
    services={{
      ...connectServices(store, actions, globalThis),
      offline,
      compute,
    }}
    map={<MapSlot />}
    firstWords={firstWords}
    loadFailed={() => {
      loadFailed();
      followMap()
        .then((loadGround) => loadGround())
        .catch(() => undefined);
    }}
  />,
);
// Until then, and without it, the page is read in a face of the same widths (src/ui/base.css).
whenAnswered(store, () => void import("../../ui/typeface.ts").catch(() => undefined));

/**
 * Container of the map, whose code loads after the list as a chunk of its own. A failed start can be retried. A change of language creates
 * a new map with the same camera.
 */
function MapSlot() {
  const { store, actions, messages } = useApp();
  const container = useRef<HTMLDivElement>(null);
  const hasFailed = useAppState((state) => state.mapStatus === "failed");
  useEffect(() => {
    const element = container.current;
    if (element === null || hasFailed) return;
    // Lost code is reported by `watchLostCode`.
    followMap().catch(() => undefined);
    let started: RunningMap | undefined;
    let isGone = false;
    import("../../map/start-map.ts").then(
      ({ startMap }) => {
        if (isGone) return;
        started = startMap(element, store, actions, messages);
      },
      () => actions.reportMap("failed"),
    );
    return () => {
      isGone = true;
      started?.stop();
    };
  }, [hasFailed, store, actions, messages]);
  return <div ref={container} className="map" />;
}
