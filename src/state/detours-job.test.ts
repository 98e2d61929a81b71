import { describe, expect, it, vi } from "vitest";
import { NO_SUPPOSITIONS, type RoadConditions } from "../domain/network/conditions.ts";
import type { Detours } from "../domain/network/detours.ts";
import type { DoorId } from "../domain/network/road-network.ts";
import { aDoor, aRoadNetwork, OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { loadedRoads } from "../testing/state-builder.ts";
import { createActions } from "./actions.ts";
import { USUAL_CHOICES } from "./app-state.ts";
import { detoursJob } from "./detours-job.ts";
import { runJob } from "./run-job.ts";
import { createAppStore } from "./store.ts";

const iseran = "col-de-l-iseran" as DoorId;

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function open(count: (id: DoorId, conditions: RoadConditions) => Promise<Detours>, network = OVER_THE_ISERAN) {
  const store = createAppStore(USUAL_CHOICES, "ete");
  const actions = createActions(store);
  actions.receive({ roads: { status: "ready", value: loadedRoads(network) } });
  const counted = vi.fn(count);
  const job = detoursJob({ detours: (_network, id, conditions) => counted(id, conditions) });
  runJob(store, actions, job);
  return { store, actions, counted, detours: () => store.getState().jobs.detours };
}

function someDetours(fartherPairs: number): Detours {
  return { pairs: 9, fartherPairs, communes: 2 };
}

describe("the detours of the pass whose sheet is open", () => {
  it("are counted when it opens, and gone when it closes", async () => {
    const { actions, counted, detours } = open(async () => someDetours(1));
    expect(detours()).toEqual({ status: "none" });
    actions.selectDoor(iseran);
    expect(detours()).toEqual({ status: "pending", previous: undefined });
    await settle();
    expect(detours()).toEqual({ status: "ready", value: someDetours(1) });
    expect(counted).toHaveBeenCalledWith(iseran, { season: "ete", suppositions: NO_SUPPOSITIONS });
    actions.closeSheet();
    expect(detours()).toEqual({ status: "none" });
  });

  it("are counted again under other suppositions, by the worker that is there", async () => {
    const { actions, counted } = open(async () => someDetours(1));
    actions.selectDoor(iseran);
    await settle();
    actions.hoverPoint("fs-1");
    actions.suppose("col-bayard" as DoorId, "ferme");
    await settle();
    expect(counted).toHaveBeenCalledTimes(2);
  });

  it("are not those of a sheet that was closed meanwhile", async () => {
    const answers: ((detours: Detours) => void)[] = [];
    const { actions, detours } = open(() => new Promise((resolve) => answers.push(resolve)));
    actions.selectDoor(iseran);
    await settle();
    actions.closeSheet();
    answers[0]?.(someDetours(5));
    await settle();
    expect(detours()).toEqual({ status: "none" });
  });

  it("are not those of the pass that was looked at before", async () => {
    const answers: ((detours: Detours) => void)[] = [];
    const doors = [aDoor(), aDoor({ id: "col-d-allos" as DoorId })];
    const { actions, detours } = open(
      () => new Promise((resolve) => answers.push(resolve)),
      aRoadNetwork({ seats: [[6, 45]], doors }),
    );
    actions.selectDoor(iseran);
    await settle();
    actions.selectDoor("col-d-allos" as DoorId);
    answers[0]?.(someDetours(5));
    await settle();
    expect(detours()).toEqual({ status: "pending", previous: undefined });
    answers[1]?.(someDetours(7));
    await settle();
    expect(detours()).toEqual({ status: "ready", value: someDetours(7) });
  });

  it("are not asked of a pass of the border", async () => {
    const border = aRoadNetwork({ seats: [[6, 45]], doors: [aDoor({ isBorder: true })] });
    const { actions, counted, detours } = open(async () => someDetours(1), border);
    actions.selectDoor(iseran);
    await settle();
    expect(counted).not.toHaveBeenCalled();
    expect(detours()).toEqual({ status: "none" });
  });

  it("say that they could not be counted", async () => {
    const { actions, detours } = open(() => Promise.reject(new Error("no worker")));
    actions.selectDoor(iseran);
    await settle();
    expect(detours()).toEqual({ status: "failed" });
  });
});
