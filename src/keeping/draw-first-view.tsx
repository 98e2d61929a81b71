import { renderToString } from "react-dom/server";
import { createLoader } from "../data/dataset/loader.ts";
import { Context } from "./context.ts";
import { readKeepingLink } from "./link.ts";
import { Page } from "./page.tsx";
import { createActions, createKeepingStore } from "./store.ts";

/** HTML of the page of a link without parameters, before its files have come: the build writes it into the page. */
export async function drawFirstView(): Promise<string> {
  const store = createKeepingStore(readKeepingLink(""));
  return renderToString(
    <Context
      value={{ store, actions: createActions(store), today: "", retry: () => undefined, loader: createLoader() }}
    >
      <Page />
    </Context>,
  );
}
