import { renderToString } from "react-dom/server";
import { createActions } from "../../state/actions.ts";
import { createAppStore, USUAL_CHOICES } from "../../state/app-state.ts";
import { loadCore } from "../../ui/messages/load-catalogue.ts";
import type { OutsideServices } from "../app-context.ts";
import { App } from "./app.tsx";

const LANGUAGE = "fr";
const nothing = () => undefined;
const never = () => new Promise<never>(nothing);

/** Services of a page that nobody operates: no function has an effect. */
const NO_SERVICES: OutsideServices = {
  addresses: { enter: nothing, type: nothing, stop: nothing },
  locate: never,
  compute: never,
  offline: nothing,
};

/** HTML of the question page in French, which the build writes into the page: people read it while the code loads. */
export async function drawFirstView(): Promise<string> {
  const store = createAppStore({ ...USUAL_CHOICES, view: "question", language: LANGUAGE }, "ete");
  const words = await loadCore(LANGUAGE);
  return renderToString(
    <App
      store={store}
      actions={createActions(store)}
      services={NO_SERVICES}
      map={null}
      firstWords={words}
      loadFailed={() => undefined}
    />,
  );
}
