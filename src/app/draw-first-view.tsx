import { renderToStaticMarkup } from "react-dom/server";
import { toParisMoment } from "../domain/opening-hours/paris-moment.ts";
import type { Place } from "../domain/place.ts";
import { createActions } from "../state/actions.ts";
import { type Scheme, startingState, USUAL_CHOICES } from "../state/app-state.ts";
import { createAppStore, createStillStore } from "../state/store.ts";
import { AppContext, type AppContextValue, type OutsideServices } from "../ui/app-context.ts";
import { createFormat } from "../ui/format.ts";
import { loadCore } from "../ui/messages/load-catalogue.ts";
import { Page } from "../ui/shell/page.tsx";
import { themeProperties } from "./theme-properties.ts";

const LANGUAGE = "fr";
const nothing = () => undefined;
const never = () => new Promise<never>(nothing);

/** Nobody is there to be asked anything. */
const NOBODY: OutsideServices = {
  addresses: { enter: nothing, type: nothing, stop: nothing },
  locate: never,
  addressAt: never,
  isochrones: nothing,
  importing: nothing,
  refresh: nothing,
  offline: nothing,
  about: nothing,
  takePicture: never,
};

export interface FirstView {
  readonly html: string;
  /** The colours that the page gives to its style sheets itself, later on. */
  readonly styles: string;
}

/**
 * The page as it opens in French without anything in its link, as HTML that does nothing: for the build to write it into the page,
 * where it is read while the code is on its way. Runs in no browser.
 */
export async function drawFirstView(places: readonly Place[]): Promise<FirstView> {
  const choices = { ...USUAL_CHOICES, language: LANGUAGE } as const;
  const state = startingState(choices, "ete");
  const { core } = await loadCore(LANGUAGE);
  const app: AppContextValue = {
    store: createStillStore({
      ...state,
      // What is said of openings is taken out of it: only their lines stay.
      now: toParisMoment(new Date()),
      resources: { ...state.resources, places: { status: "ready", value: places } },
    }),
    actions: createActions(createAppStore(choices, "ete")),
    messages: core,
    format: createFormat(LANGUAGE),
    language: LANGUAGE,
    services: NOBODY,
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
