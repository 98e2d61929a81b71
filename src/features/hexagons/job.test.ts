import { featureCollection } from "@turf/turf";
import type { Polygon } from "geojson";
import { describe, expect, it, vi } from "vitest";
import { roadModel, STRAIGHT } from "../../domain/access/access-model.ts";
import type { PassageId } from "../../domain/network/road-network.ts";
import type { TerritoryProperties } from "../../domain/outlines.ts";
import { createActions } from "../../model/actions.ts";
import { type Choices, USUAL_CHOICES } from "../../model/app-state.ts";
import { runJob } from "../../model/run-job.ts";
import { createAppStore } from "../../model/store.ts";
import type { Compute } from "../../platform/worker/compute.ts";
import { aCommune, aPlace } from "../../testing/builders.ts";
import { OVER_THE_ISERAN } from "../../testing/network-builders.ts";
import { loadedRoads } from "../../testing/state-builder.ts";
import { hexagonsJob } from "./job.ts";

const NOTHING = featureCollection<Polygon, TerritoryProperties>([]);
const ISERAN = "col-de-l-iseran" as PassageId;

/** A page whose measurer answers when the test says so, with how many questions it was asked before. */
function open(choices: Partial<Choices> = {}, hexagons?: Compute["hexagons"]) {
  const store = createAppStore(
    { ...USUAL_CHOICES, view: "territoires", accessMap: "hexagones", accessModel: STRAIGHT, ...choices },
    "ete",
  );
  const actions = createActions(store);
  const pending: (() => void)[] = [];
  let count = 0;
  const measure = vi.fn<Compute["hexagons"]>(
    hexagons ??
      (() =>
        new Promise((resolve) => {
          const cost = Float64Array.of(count++);
          pending.push(() => resolve({ cells: NOTHING, cost }));
        })),
  );
  actions.receive({
    places: { status: "ready", value: [aPlace()] },
    neighbours: { status: "ready", value: [] },
    territories: { status: "ready", value: { communes: NOTHING, epci: NOTHING, departements: NOTHING } },
  });
  runJob(store, actions, hexagonsJob({ hexagons: measure }));
  const answer = async () => {
    await settle();
    pending.shift()?.();
    await settle();
  };
  return { store, actions, measure, answer, hexagons: () => store.getState().jobs.hexagons };
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function measured(cost: number, metric: "km" | "min" = "km") {
  return { cells: NOTHING, cost: Float64Array.of(cost), metric };
}

describe("the hexagons", () => {
  it("measures the places in straight lines, and is pending meanwhile", async () => {
    const { measure, answer, hexagons } = open();
    expect(hexagons()).toEqual({ status: "pending", previous: undefined });
    await answer();
    expect(measure).toHaveBeenCalledExactlyOnceWith(NOTHING, [aPlace().position], undefined);
    expect(hexagons()).toEqual({ status: "ready", value: measured(0) });
  });

  it("starts no worker until hexagons are shown", async () => {
    const { actions, measure } = open({ accessMap: "auto" });
    actions.setRadiusKm(20);
    actions.chooseAccessMap("communes");
    await settle();
    expect(measure).not.toHaveBeenCalled();
    actions.chooseView("trouver");
    actions.chooseAccessMap("hexagones");
    await settle();
    expect(measure).not.toHaveBeenCalled();
    actions.chooseView("territoires");
    await settle();
    expect(measure).toHaveBeenCalledOnce();
  });

  it("waits for the network, then measures by road with overrides", async () => {
    const { actions, measure, answer, hexagons } = open({ accessModel: roadModel("hiver", "min") });
    await settle();
    expect(hexagons()).toEqual({ status: "none" });
    actions.overridePassage(ISERAN, "ouvert");
    actions.receive({ roads: { status: "ready", value: loadedRoads(OVER_THE_ISERAN) } });
    await answer();
    expect(measure).toHaveBeenCalledExactlyOnceWith(NOTHING, [aPlace().position], {
      network: OVER_THE_ISERAN,
      conditions: { season: "hiver", overrides: new Map([[ISERAN, "ouvert"]]), mode: "voiture" },
      metric: "min",
    });
    expect(hexagons()).toEqual({ status: "ready", value: measured(0, "min") });
  });

  it("measures a planned place with the others, and keeps the last hexagons visible meanwhile", async () => {
    const { actions, answer, hexagons } = open();
    actions.receive({ communes: { status: "ready", value: { communes: [], epcis: [] } } });
    await answer();
    actions.excludePlace(aPlace().id);
    expect(hexagons()).toEqual({ status: "pending", previous: measured(0) });
    await answer();
    expect(hexagons()).toEqual({ status: "ready", value: measured(1) });
  });

  it("computes nothing when the threshold changes, nor for overrides in straight lines", async () => {
    const { actions, measure, answer } = open();
    await answer();
    actions.setRadiusKm(20);
    actions.overridePassage(ISERAN, "ferme");
    actions.chooseView("trouver");
    actions.chooseView("territoires");
    await settle();
    expect(measure).toHaveBeenCalledOnce();
  });

  it("computes nothing when a planned place is renamed", async () => {
    const { store, actions, answer, hexagons } = open();
    actions.receive({ communes: { status: "ready", value: { communes: [aCommune()], epcis: [] } } });
    const id = actions.addPlanned([6.1, 44.6], "");
    await answer();
    await answer();
    expect(hexagons().status).toBe("ready");
    if (id !== undefined) actions.renamePlanned(id, "Maison du canton");
    expect(store.getState().planned[0]?.name).toBe("Maison du canton");
    expect(hexagons().status).toBe("ready");
  });

  it("reports a failure, and computes again at the next change", async () => {
    const start = vi
      .fn<Compute["hexagons"]>()
      .mockRejectedValueOnce(new Error("no worker"))
      .mockResolvedValue({ cells: NOTHING, cost: Float64Array.of(7) });
    const { actions, hexagons } = open({}, start);
    await settle();
    expect(hexagons()).toEqual({ status: "failed" });
    actions.excludePlace(aPlace().id);
    await settle();
    expect(hexagons()).toEqual({ status: "ready", value: measured(7) });
  });
});
