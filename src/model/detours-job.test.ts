import { describe, expect, it, vi } from "vitest";
import { roadModel } from "../domain/access/access-model.ts";
import type { Season } from "../domain/network/conditions.ts";
import type { Detours } from "../domain/network/detours.ts";
import type { PassageId } from "../domain/network/road-network.ts";
import { aPassage, aRoadNetwork, OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { loadedRoads } from "../testing/state-builder.ts";
import { createActions } from "./actions.ts";
import { USUAL_CHOICES } from "./app-state.ts";
import { detoursJob } from "./detours-job.ts";
import { runJob } from "./run-job.ts";
import { createAppStore } from "./store.ts";

const iseran = "col-de-l-iseran" as PassageId;

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function open(count: (id: PassageId, season: Season) => Promise<Detours>, network = OVER_THE_ISERAN) {
  const store = createAppStore(USUAL_CHOICES, "ete");
  const actions = createActions(store);
  actions.receive({ roads: { status: "ready", value: loadedRoads(network) } });
  const counted = vi.fn(count);
  const job = detoursJob({ detours: (_network, id, season) => counted(id, season) });
  runJob(store, actions, job);
  return { store, actions, counted, detours: () => store.getState().jobs.detours };
}

function someDetours(fartherPairs: number): Detours {
  return { pairs: 9, fartherPairs, communes: 2 };
}

describe("the detours of the pass whose sheet is open", () => {
  it("are computed when it opens, and removed when it closes", async () => {
    const { actions, counted, detours } = open(async () => someDetours(1));
    expect(detours()).toEqual({ status: "none" });
    actions.selectPassage(iseran);
    expect(detours()).toEqual({ status: "pending", previous: undefined });
    await settle();
    expect(detours()).toEqual({ status: "ready", value: someDetours(1) });
    expect(counted).toHaveBeenCalledWith(iseran, "ete");
    actions.closeSheet();
    expect(detours()).toEqual({ status: "none" });
  });

  it("are computed again in another season, by the same worker", async () => {
    const { actions, counted } = open(async () => someDetours(1));
    actions.selectPassage(iseran);
    await settle();
    actions.hoverPlace("fs-1");
    actions.chooseAccessModel(roadModel("hiver", "km"));
    await settle();
    expect(counted).toHaveBeenCalledTimes(2);
  });

  it("are not reported for a sheet that was closed meanwhile", async () => {
    const answers: ((detours: Detours) => void)[] = [];
    const { actions, detours } = open(() => new Promise((resolve) => answers.push(resolve)));
    actions.selectPassage(iseran);
    await settle();
    actions.closeSheet();
    answers[0]?.(someDetours(5));
    await settle();
    expect(detours()).toEqual({ status: "none" });
  });

  it("are not those of the previous pass", async () => {
    const answers: ((detours: Detours) => void)[] = [];
    const passages = [aPassage(), aPassage({ id: "col-d-allos" as PassageId })];
    const { actions, detours } = open(
      () => new Promise((resolve) => answers.push(resolve)),
      aRoadNetwork({ seats: [[6, 45]], passages }),
    );
    actions.selectPassage(iseran);
    await settle();
    actions.selectPassage("col-d-allos" as PassageId);
    answers[0]?.(someDetours(5));
    await settle();
    expect(detours()).toEqual({ status: "pending", previous: undefined });
    answers[1]?.(someDetours(7));
    await settle();
    expect(detours()).toEqual({ status: "ready", value: someDetours(7) });
  });

  it("are not computed for a pass on the border", async () => {
    const border = aRoadNetwork({ seats: [[6, 45]], passages: [aPassage({ isBorder: true })] });
    const { actions, counted, detours } = open(async () => someDetours(1), border);
    actions.selectPassage(iseran);
    await settle();
    expect(counted).not.toHaveBeenCalled();
    expect(detours()).toEqual({ status: "none" });
  });

  it("report a failure", async () => {
    const { actions, detours } = open(() => Promise.reject(new Error("no worker")));
    actions.selectPassage(iseran);
    await settle();
    expect(detours()).toEqual({ status: "failed" });
  });
});
