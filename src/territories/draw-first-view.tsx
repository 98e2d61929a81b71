import { renderToString } from "react-dom/server";
import { Context } from "./context.ts";
import { readTerritoriesLink } from "./link.ts";
import { Page } from "./page.tsx";
import { createActions, createTerritoriesStore } from "./store.ts";

const nothing = () => undefined;
const never = () => new Promise<never>(nothing);

/** HTML of the page of a link without parameters, before its files have come: the build writes it into the page. */
export async function drawFirstView(): Promise<string> {
  const store = createTerritoriesStore(readTerritoriesLink(""));
  const work = { measure: never, bestSites: never, coveredArea: never };
  return renderToString(
    <Context value={{ store, actions: createActions(store), retry: nothing, work, today: "", ground: nothing }}>
      <Page />
    </Context>,
  );
}
