import { describe, expect, it, vi } from "vitest";
import { roadModel, STRAIGHT } from "../../domain/access/access-model.ts";
import { NO_OVERRIDES } from "../../domain/network/conditions.ts";
import { createActions } from "../../model/actions.ts";
import { type Choices, USUAL_CHOICES } from "../../model/app-state.ts";
import { runJob } from "../../model/run-job.ts";
import { createAppStore } from "../../model/store.ts";
import type { Compute } from "../../platform/worker/compute.ts";
import { aCommune, aPlace } from "../../testing/builders.ts";
import { aReach } from "../../testing/hours-builders.ts";
import { OVER_THE_ISERAN } from "../../testing/network-builders.ts";
import { aState, loadedRoads } from "../../testing/state-builder.ts";
import { reachJob } from "./reach-job.ts";
import { selectReach } from "./state.ts";

const VAL_D_ISERE = aCommune({ code: "73304" as never, position: [6.98, 45.448], population: 300 });

function open(choices: Partial<Choices> = {}) {
  const store = createAppStore({ ...USUAL_CHOICES, view: "territoires", accessModel: STRAIGHT, ...choices }, "ete");
  const actions = createActions(store);
  const measure = vi.fn<Compute["reach"]>(async (_demand, positions) => aReach(positions.map(() => [[0, 3]])));
  const { resources } = aState({ communes: [VAL_D_ISERE], places: [aPlace(), aPlace({ id: "fs-2" })] });
  actions.receive({ ...resources, roads: { status: "ready", value: loadedRoads(OVER_THE_ISERAN) } });
  runJob(store, actions, reachJob({ reach: measure }));
  return { store, actions, measure, settle: () => new Promise((resolve) => setTimeout(resolve)) };
}

describe("the places in reach", () => {
  it("are listed in straight lines up to the next 15 km, once for each step of the threshold", async () => {
    const { store, actions, measure, settle } = open();
    await settle();
    const limit = measure.mock.lastCall?.[2];
    expect([limit, measure.mock.lastCall?.[3]]).toEqual([15, undefined]);
    actions.setRadiusKm(15);
    await settle();
    expect(measure).toHaveBeenCalledTimes(1);
    actions.setRadiusKm(16);
    await settle();
    expect(measure.mock.lastCall?.[2]).toBe(30);
    expect(store.getState().jobs.reach.status).toBe("ready");
  });

  it("are listed by the roads of the model, with its mode", async () => {
    const { measure, settle } = open({ accessModel: roadModel("hiver", "min") });
    await settle();
    expect(measure.mock.lastCall?.[3]).toEqual({
      network: OVER_THE_ISERAN,
      conditions: { season: "hiver", overrides: NO_OVERRIDES, mode: "voiture" },
      metric: "min",
    });
  });

  it("are not listed in another view", async () => {
    const { measure, settle } = open({ view: "trouver" });
    await settle();
    expect(measure).not.toHaveBeenCalled();
  });

  it("do not change with an excluded place, and do with a planned one", async () => {
    const { actions, measure, settle } = open();
    await settle();
    actions.excludePlace("fs-2");
    await settle();
    expect(measure).toHaveBeenCalledTimes(1);
    actions.addPlanned([6.98, 45.448], "");
    await settle();
    expect(measure).toHaveBeenCalledTimes(2);
    expect(measure.mock.lastCall?.[1]).toHaveLength(3);
  });

  it("are unknown between a change of the state and its answer", async () => {
    const { store, actions, settle } = open();
    await settle();
    expect(selectReach(store.getState())).toBeDefined();
    actions.setRadiusKm(20);
    expect(selectReach(store.getState())).toBeUndefined();
  });
});
