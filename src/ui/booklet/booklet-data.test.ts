import { afterEach, describe, expect, it, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { roadModel, STRAIGHT } from "../../domain/access/access-model.ts";
import { unreachable } from "../../domain/loadable.ts";
import type { AppState } from "../../model/app-state.ts";
import type { AppStore } from "../../model/store.ts";
import { aState } from "../../testing/state-builder.ts";
import { isBookletComing, mapUnmade, whenBookletMade } from "./booklet-data.ts";

function storeOf(state: AppState): AppStore {
  return createStore(() => state);
}

const base = aState({}, { accessModel: roadModel("ete", "km") });
const withResources = (resources: Partial<typeof base.resources>) => ({
  ...base,
  resources: { ...base.resources, ...resources },
});

it("without outlines no map is drawn; files that are still loading are asked for again", () => {
  expect(mapUnmade(withResources({ territories: unreachable("territories", "") }))).toBe("outlines");
  expect(mapUnmade(withResources({ territories: { status: "loading" } }))).toBe("soon");
});

describe("A booklet that is asked for", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Nothing is to come: there are no outlines, and straight lines have no seasons. */
  const made = { ...withResources({ territories: unreachable("territories", "") }), accessModel: STRAIGHT };
  const coming = withResources({ territories: { status: "loading" } });

  it("waits for the last part, then for no other change", async () => {
    const store = storeOf(coming);
    const printed = vi.fn();
    const asked = whenBookletMade(store).then(printed);
    store.setState({ hoveredId: "fs-1" });
    await Promise.resolve();
    expect(printed).not.toHaveBeenCalled();
    store.setState(made);
    await asked;
    expect(printed).toHaveBeenCalledTimes(1);
  });

  it("does not wait when every part is there or known to be missing", async () => {
    const byRoad = { ...made, accessModel: base.accessModel };
    expect(isBookletComing(byRoad)).toBe(true);
    const withoutRoads = { ...byRoad.resources, roads: unreachable("roads", "") };
    expect(isBookletComing({ ...byRoad, resources: withoutRoads })).toBe(false);
    expect(isBookletComing(made)).toBe(false);
    await whenBookletMade(storeOf(made));
  });

  it("is printed after 20 s where a part does not come", async () => {
    vi.useFakeTimers();
    const printed = vi.fn();
    void whenBookletMade(storeOf(coming)).then(printed);
    await vi.advanceTimersByTimeAsync(19_000);
    expect(printed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(printed).toHaveBeenCalledTimes(1);
  });
});
