import { afterEach, describe, expect, it, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { roadModel, STRAIGHT } from "../../domain/access/access-model.ts";
import { unreachable } from "../../domain/loadable.ts";
import type { AppState } from "../../model/app-state.ts";
import type { AppStore } from "../../model/store.ts";
import { aState } from "../../testing/state-builder.ts";
import { conventionsUnmade, isReportComing, mapUnmade, seasonsUnmade, whenReportMade } from "./report-data.ts";

function storeOf(state: AppState): AppStore {
  return createStore(() => state);
}

const ROADS = unreachable("roads", "");
const base = aState({}, { accessModel: roadModel("ete", "km") });
const withResources = (resources: Partial<typeof base.resources>) => ({
  ...base,
  resources: { ...base.resources, ...resources },
});

describe("Why a part of a report is missing", () => {
  it("straight lines have no season, whether or not the roads were loaded", () => {
    expect(seasonsUnmade({ ...withResources({ roads: ROADS }), accessModel: STRAIGHT })).toBe("straight");
  });

  it("without roads there are no seasons", () => {
    expect(seasonsUnmade(withResources({ roads: ROADS }))).toBe("roads");
  });

  it("files that are still loading are asked for again", () => {
    expect(mapUnmade(withResources({ territories: { status: "loading" } }))).toBe("soon");
  });

  it("without the file of the conventions none is listed", () => {
    expect(conventionsUnmade(withResources({ seasonalLife: unreachable("seasonalLife", "") }))).toBe("conventions");
    expect(conventionsUnmade(withResources({ seasonalLife: { status: "loading" } }))).toBe("soon");
  });

  it("without outlines no map is drawn", () => {
    expect(mapUnmade(withResources({ territories: unreachable("territories", "") }))).toBe("outlines");
  });
});

describe("A report that is asked for", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Nothing is to come. */
  const made = {
    ...withResources({
      territories: unreachable("territories", ""),
      seasonalLife: unreachable("seasonalLife", ""),
    }),
    accessModel: STRAIGHT,
  };
  const coming = { ...made, resources: { ...made.resources, seasonalLife: { status: "loading" as const } } };

  it("waits for the last part, then for no other change", async () => {
    const store = storeOf(coming);
    const printed = vi.fn();
    const asked = whenReportMade(store).then(printed);
    store.setState({ hoveredId: "fs-1" });
    await Promise.resolve();
    expect(printed).not.toHaveBeenCalled();
    store.setState(made);
    await asked;
    expect(printed).toHaveBeenCalledTimes(1);
  });

  it("does not wait when every part is there or known to be missing", async () => {
    expect(isReportComing(made)).toBe(false);
    await whenReportMade(storeOf(made));
  });

  it("is printed after 20 s where a part does not come", async () => {
    vi.useFakeTimers();
    const printed = vi.fn();
    void whenReportMade(storeOf(coming)).then(printed);
    await vi.advanceTimersByTimeAsync(19_000);
    expect(printed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(printed).toHaveBeenCalledTimes(1);
  });
});
