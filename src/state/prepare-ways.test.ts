import Flatbush from "flatbush";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { CodeCommune } from "../domain/codes.ts";
import type { LocalLayer } from "../domain/layer/local-layer.ts";
import type { LayerId } from "../domain/place.ts";
import { aCommune, aPlace, aStop } from "../testing/builders.ts";
import { OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { aState } from "../testing/state-builder.ts";
import { createActions } from "./actions.ts";
import { createAppStore } from "./app-state.ts";
import { selectRankedPlaces } from "./nearest-selectors.ts";
import { attachImported, prepareWays } from "./prepare-ways.ts";

const VAL_D_ISERE = aCommune({ code: "73304" as CodeCommune, name: "Val-d'Isère", position: [6.98, 45.448] });
/** The stop: the commune and the place are at seats, whose attachment is given. */
const POSITIONS = 1;

afterEach(() => {
  vi.restoreAllMocks();
});

/** Positions that no one has attached yet. */
function start() {
  const mobile = aPlace({
    position: [7.048, 45.372],
    stops: [aStop({ position: [7.05, 45.37] }), aStop({ position: undefined })],
  });
  const commune = { ...VAL_D_ISERE, position: [6.98, 45.448] as const };
  const { places, neighbours, communes, roads } = aState({
    places: [mobile],
    communes: [commune],
    roads: OVER_THE_ISERAN,
  }).resources;
  const store = createAppStore(aState(), "ete");
  return {
    places,
    neighbours,
    communes,
    roads,
    store,
    actions: createActions(store),
    search: vi.spyOn(Flatbush.prototype, "search"),
  };
}

describe("prepareWays", () => {
  it("attaches every position before a starting point is chosen", async () => {
    const { places, neighbours, communes, roads, store, actions, search } = start();
    actions.receive({ places, neighbours, communes, roads });
    prepareWays(store);
    await vi.waitFor(() => expect(search.mock.calls.length).toBeGreaterThanOrEqual(POSITIONS));
    search.mockClear();
    actions.chooseOrigin({ kind: "commune", code: VAL_D_ISERE.code });
    expect(selectRankedPlaces(store.getState())).toMatchObject({ status: "ranked" });
    expect(search).not.toHaveBeenCalled();
  });

  it("waits for places, neighbouring ones too, communes and roads, and runs once", async () => {
    const { places, neighbours, communes, roads, store, actions, search } = start();
    prepareWays(store);
    actions.receive({ roads });
    actions.receive({ communes });
    await Promise.resolve();
    expect(search).not.toHaveBeenCalled();
    actions.receive({ places });
    await Promise.resolve();
    expect(search).not.toHaveBeenCalled();
    actions.receive({ neighbours });
    await vi.waitFor(() => expect(search.mock.calls.length).toBeGreaterThanOrEqual(POSITIONS));
    search.mockClear();
    actions.reportMap("ready");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(search).not.toHaveBeenCalled();
  });
});

describe("attachImported", () => {
  it("attaches the places of the imported file, whichever comes last, and again when the roads get their shapes", async () => {
    const { roads, communes, store, actions, search } = start();
    const imported = (id: string, ...longitudes: readonly number[]): LocalLayer => ({
      id: id as LayerId,
      name: "",
      fileName: "",
      addedOn: "2026-12-01",
      vintage: "",
      places: longitudes.map((longitude) => aPlace({ position: [longitude, 45.37] })),
    });
    const attached = async (count: number) => {
      await vi.waitFor(() => expect(search.mock.calls.length).toBeGreaterThanOrEqual(count));
      await new Promise((resolve) => setTimeout(resolve, 20));
      const calls = search.mock.calls.length;
      search.mockClear();
      return calls;
    };
    attachImported(store);
    actions.recallLayer(imported("couche-1", 7.051), false);
    actions.receive({ communes });
    expect(search).not.toHaveBeenCalled();
    actions.receive({ roads });
    const one = await attached(1);
    actions.recallLayer(imported("couche-2", 7.052, 7.053), false);
    expect(await attached(2)).toBe(2 * one);
    store.setState({ roadShapes: new Map([[0, [[7.02, 45.44]]]]) });
    expect(await attached(2)).toBe(2 * one);
    actions.hoverPlace(undefined);
    actions.removeLayer();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(search).not.toHaveBeenCalled();
  });
});
