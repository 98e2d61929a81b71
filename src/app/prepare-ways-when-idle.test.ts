import { describe, expect, it, vi } from "vitest";
import { createActions } from "../state/actions.ts";
import type { AppState } from "../state/app-state.ts";
import { createAppStore } from "../state/store.ts";
import { OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { aState } from "../testing/state-builder.ts";
import { prepareWaysWhenIdle } from "./prepare-ways-when-idle.ts";

const { points, communes, roads } = aState({ points: [], communes: [], roads: OVER_THE_ISERAN }).resources;

function start() {
  const store = createAppStore(aState(), "ete");
  const actions = createActions(store);
  const idle: (() => void)[] = [];
  const steps: string[] = [];
  function* prepare({ mapStatus }: AppState): Generator<undefined, void> {
    steps.push(mapStatus);
    yield;
    steps.push("done");
  }
  const load = vi.fn(async () => prepare);
  prepareWaysWhenIdle(store, (act) => idle.push(act), load);
  return { actions, idle, steps, load };
}

describe("prepareWaysWhenIdle", () => {
  it("waits for places, communes, roads, the map and an idle moment, then prepares once", async () => {
    const { actions, idle, steps, load } = start();
    actions.receive({ points, communes });
    actions.reportMap("ready");
    expect(idle).toHaveLength(0);
    actions.receive({ roads });
    actions.reportMap("lost");
    expect(idle).toHaveLength(1);
    expect(load).not.toHaveBeenCalled();
    idle[0]?.();
    await vi.waitFor(() => expect(steps).toEqual(["lost", "done"]));
    actions.receive({ roads });
    expect(idle).toHaveLength(1);
  });

  it("does without a map that could not be drawn, and without its own code", async () => {
    const { actions, idle, steps, load } = start();
    load.mockRejectedValueOnce(new TypeError("Failed to fetch"));
    actions.receive({ points, communes, roads });
    expect(idle).toHaveLength(0);
    actions.reportMap("no-webgl");
    idle[0]?.();
    await vi.waitFor(() => expect(load).toHaveBeenCalledOnce());
    expect(steps).toEqual([]);
  });
});
