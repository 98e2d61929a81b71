import { renderToStaticMarkup } from "react-dom/server";
import { createActions } from "../../state/actions.ts";
import { createAppStore, type Scheme, USUAL_CHOICES } from "../../state/app-state.ts";
import { themeProperties } from "../../ui/colour-scheme.ts";
import { createFormat } from "../../ui/format.ts";
import { loadCore } from "../../ui/messages/load-catalogue.ts";
import { AppContext, type AppContextValue, type OutsideServices } from "../app-context.ts";
import { FindPage } from "../question/find-page.tsx";

const LANGUAGE = "fr";
const nothing = () => undefined;
const never = () => new Promise<never>(nothing);

/** Services of a page that nobody operates: no function has an effect. */
const NO_SERVICES: OutsideServices = {
  addresses: { enter: nothing, type: nothing, stop: nothing },
  locate: never,
  offline: nothing,
};

interface FirstView {
  readonly html: string;
  /** The colours that the page sets as custom properties at run time. */
  readonly styles: string;
}

/**
 * Renders the question page in French as static HTML, which the build writes into the page: people read it while the code loads. Runs in
 * Node only, at build time.
 */
export async function drawFirstView(): Promise<FirstView> {
  const choices = { ...USUAL_CHOICES, view: "question", language: LANGUAGE } as const;
  const { core } = await loadCore(LANGUAGE);
  const store = createAppStore(choices, "ete");
  const app: AppContextValue = {
    store,
    actions: createActions(store),
    messages: core,
    format: createFormat(LANGUAGE),
    language: LANGUAGE,
    services: NO_SERVICES,
    retry: nothing,
  };
  const html = renderToStaticMarkup(
    <AppContext value={app}>
      <FindPage map={null} hasReplaced={false} />
    </AppContext>,
  );
  return { html, styles: `${rootRule("light")}\n@media (prefers-color-scheme: dark) {\n${rootRule("dark")}\n}\n` };
}

function rootRule(scheme: Scheme): string {
  return `:root { ${themeProperties(scheme)
    .map(([property, colour]) => `${property}: ${colour};`)
    .join(" ")} }`;
}
