import { render } from "@testing-library/react";
import { useEffect } from "react";
import { App } from "../../app/app.tsx";
import { loadInStages } from "../../app/load-in-stages.ts";
import { openAboutController } from "../../app/open-about-controller.ts";
import { connectServices } from "../../app/outside-services.ts";
import { listenForSlash } from "../../app/search-shortcut.ts";
import { startStore } from "../../app/start-store.ts";
import type { LinkBar } from "../../state/url/sync-link.ts";
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
  const { store, actions, writes, stopClock } = startStore(bar);
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
