import { expect, it, vi } from "vitest";
import { createActions } from "../../state/actions.ts";
import { USUAL_CHOICES } from "../../state/app-state.ts";
import { createAppStore } from "../../state/store.ts";
import { aCommune, aPlace } from "../../testing/builders.ts";
import { OVER_THE_ISERAN } from "../../testing/network-builders.ts";
import { aState } from "../../testing/state-builder.ts";
import { prepareSearch } from "./prepare-job.ts";
import { selectSearchIndexWork } from "./state.ts";

const FAILED = { status: "failed", fault: { file: "", kind: "damaged", detail: "" } } as const;

it("builds the whole search index once every file is loaded or failed", async () => {
  const store = createAppStore(USUAL_CHOICES, "ete");
  const actions = createActions(store);
  const { places, communes, roads } = aState({
    places: [aPlace()],
    communes: [aCommune()],
    roads: OVER_THE_ISERAN,
  }).resources;
  prepareSearch(store);
  actions.receive({ places, communes, roads, resorts: FAILED });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isMade()).toBe(false);
  actions.receive({ baseMap: FAILED });
  await vi.waitFor(() => expect(isMade()).toBe(true));

  /** A step that is over at once has left nothing; another makes some of it, which is no harm. */
  function isMade(): boolean {
    return selectSearchIndexWork(store.getState()).steps().next().done === true;
  }
});
