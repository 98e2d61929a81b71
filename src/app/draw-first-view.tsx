import { renderToStaticMarkup } from "react-dom/server";
import { toParisMoment } from "../domain/opening-hours/paris-moment.ts";
import type { Place } from "../domain/place.ts";
import { createActions } from "../model/actions.ts";
import { type Scheme, startingState, USUAL_CHOICES } from "../model/app-state.ts";
import { createAppStore, createStillStore } from "../model/store.ts";
import { AppContext, type AppContextValue, type OutsideServices } from "../ui/app-context.ts";
import { createFormat } from "../ui/format.ts";
import { loadCore } from "../ui/messages/load-catalogue.ts";
import { Page } from "../ui/shell/page.tsx";
import { themeProperties } from "./theme-properties.ts";

const LANGUAGE = "fr";
const nothing = () => undefined;
const never = () => new Promise<never>(nothing);

/** Services of a page that nobody operates: no function has an effect. */
const NO_SERVICES: OutsideServices = {
  addresses: { enter: nothing, type: nothing, stop: nothing },
  locate: never,
  addressAt: never,
  importing: nothing,
  offline: nothing,
  deviceData: nothing,
  takePicture: never,
};

export interface FirstView {
  readonly html: string;
  /** The colours that the page sets as custom properties at run time. */
  readonly styles: string;
}

/**
 * Renders the initial view in French as static HTML, which the build writes into the page: people read the list while the code loads. Runs
 * in Node only, at build time.
 */
export async function drawFirstView(places: readonly Place[]): Promise<FirstView> {
  const choices = { ...USUAL_CHOICES, language: LANGUAGE } as const;
  const state = startingState(choices, "ete");
  const { core } = await loadCore(LANGUAGE);
  const app: AppContextValue = {
    store: createStillStore({
      ...state,
      // Only the lines of opening states need the moment; their text is removed afterwards.
      now: toParisMoment(new Date()),
      resources: { ...state.resources, places: { status: "ready", value: places } },
    }),
    actions: createActions(createAppStore(choices, "ete")),
    messages: core,
    format: createFormat(LANGUAGE),
    language: LANGUAGE,
    services: NO_SERVICES,
    retry: nothing,
  };
  const html = renderToStaticMarkup(
    <AppContext value={app}>
      <Page map={<div className="map" />} />
    </AppContext>,
  );
  return { html, styles: `${rootRule("light")}\n@media (prefers-color-scheme: dark) {\n${rootRule("dark")}\n}\n` };
}

function rootRule(scheme: Scheme): string {
  return `:root { ${themeProperties(scheme)
    .map(([property, colour]) => `${property}: ${colour};`)
    .join(" ")} }`;
}
