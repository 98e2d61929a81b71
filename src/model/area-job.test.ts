import { featureCollection } from "@turf/turf";
import type { Polygon } from "geojson";
import { describe, expect, it, vi } from "vitest";
import { type AccessModel, roadModel, STRAIGHT } from "../domain/access/access-model.ts";
import type { CoveredArea } from "../domain/coverage/covered-area.ts";
import type { TerritoryProperties } from "../domain/outlines.ts";
import type { Compute } from "../platform/worker/compute.ts";
import { aCommune, aPlace } from "../testing/builders.ts";
import { createActions } from "./actions.ts";
import { USUAL_CHOICES, type View } from "./app-state.ts";
import { areaJob } from "./area-job.ts";
import type { Jobs } from "./jobs.ts";
import { runJob } from "./run-job.ts";
import { createAppStore } from "./store.ts";

const NOTHING = featureCollection<Polygon, TerritoryProperties>([]);

function anArea(coveredKm2: number): CoveredArea {
  return { covered: NOTHING, gap: NOTHING, coveredKm2, gapKm2: 0 };
}

interface Opening {
  readonly view?: View;
  readonly accessModel?: AccessModel;
  readonly coveredArea?: Compute["coveredArea"];
}

/** A page on « Territoires » whose drawer answers when the test says so: the area drawn measures the radius, in km². */
function open({ view = "territoires", accessModel = STRAIGHT, coveredArea }: Opening = {}) {
  const store = createAppStore({ ...USUAL_CHOICES, accessModel, view }, "ete");
  const actions = createActions(store);
  const pending: (() => void)[] = [];
  const compute = {
    coveredArea: vi.fn(
      coveredArea ??
        ((_territories, _positions, radiusKm) =>
          new Promise<CoveredArea>((resolve) => {
            pending.push(() => resolve(anArea(radiusKm)));
          })),
    ),
  };
  const shown: Jobs["area"][] = [];
  store.subscribe(({ jobs: { area } }) => {
    if (area !== shown.at(-1)) shown.push(area);
  });
  actions.receive({
    places: { status: "ready", value: [aPlace()] },
    neighbours: { status: "ready", value: [] },
    territories: { status: "ready", value: { communes: NOTHING, epci: NOTHING, departements: NOTHING } },
  });
  runJob(store, actions, areaJob(compute));
  const answer = async () => {
    await settle();
    pending.shift()?.();
    await settle();
  };
  return { store, actions, asked: compute.coveredArea, shown, answer, area: () => store.getState().jobs.area };
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

describe("the covered area", () => {
  it("draws the area of the places at the radius", async () => {
    const { asked, answer, area } = open();
    expect(area()).toEqual({ status: "pending", previous: undefined });
    await answer();
    expect(asked).toHaveBeenCalledExactlyOnceWith(NOTHING, [aPlace().position], 10);
    expect(area()).toEqual({ status: "ready", value: anArea(10) });
  });

  it("starts no drawer until « Territoires » is open", async () => {
    const { actions, asked } = open({ view: "trouver" });
    actions.setRadiusKm(20);
    expect(asked).not.toHaveBeenCalled();
    actions.chooseView("territoires");
    await settle();
    expect(asked).toHaveBeenCalledOnce();
  });

  it("computes no area by road", async () => {
    const { actions, asked, area } = open({ accessModel: roadModel("ete", "km") });
    actions.setRadiusKm(20);
    await settle();
    expect(asked).not.toHaveBeenCalled();
    expect(area()).toEqual({ status: "none" });
  });

  it("computes it in straight lines when the network failed to load", async () => {
    const { actions, answer, area } = open({ accessModel: roadModel("ete", "km") });
    actions.receive({ roads: { status: "failed", fault: { file: "", kind: "damaged", detail: "" } } });
    await answer();
    expect(area()).toEqual({ status: "ready", value: anArea(10) });
  });

  it("removes it when the road is chosen, even a pending one, and computes it again afterwards", async () => {
    const { actions, answer, area } = open();
    await answer();
    actions.setRadiusKm(20);
    actions.chooseAccessModel(roadModel("hiver", "km"));
    expect(area()).toEqual({ status: "none" });
    await answer();
    expect(area()).toEqual({ status: "none" });
    actions.chooseAccessModel(STRAIGHT);
    await answer();
    expect(area()).toEqual({ status: "ready", value: anArea(20) });
  });

  it("computes nothing when neither places nor radius change", async () => {
    const { actions, asked, answer } = open();
    await answer();
    actions.hoverPlace("fs-1");
    actions.chooseView("trouver");
    actions.chooseView("territoires");
    await settle();
    expect(asked).toHaveBeenCalledOnce();
  });

  it("computes nothing when a planned place is renamed", async () => {
    const { actions, answer, area } = open();
    actions.receive({ communes: { status: "ready", value: { communes: [aCommune()], epcis: [] } } });
    const id = actions.addPlanned([6.1, 44.6], "");
    await answer();
    await answer();
    expect(area().status).toBe("ready");
    if (id !== undefined) actions.renamePlanned(id, "Maison du canton");
    expect(area().status).toBe("ready");
  });

  it("never reports the answer to an older question", async () => {
    const { actions, answer, area, shown } = open();
    await settle();
    for (const radiusKm of [11, 12, 13]) actions.setRadiusKm(radiusKm);
    await answer();
    expect(area()).toEqual({ status: "pending", previous: anArea(10) });
    await answer();
    expect(area()).toEqual({ status: "ready", value: anArea(13) });
    expect(shown.filter(({ status }) => status === "ready")).toHaveLength(1);
  });

  it("starts another worker at the next change after a failure", async () => {
    const { actions, asked, area } = open({ coveredArea: failingOnce() });
    await settle();
    expect(area()).toEqual({ status: "failed" });
    actions.setRadiusKm(20);
    await settle();
    expect(asked).toHaveBeenCalledTimes(2);
    expect(area()).toEqual({ status: "ready", value: anArea(20) });
  });

  it("does not send the waiting question to a failed worker", async () => {
    const { actions, asked, area, shown } = open({ coveredArea: failingOnce() });
    actions.setRadiusKm(20);
    await settle();
    expect(asked).toHaveBeenCalledTimes(2);
    expect(area()).toEqual({ status: "ready", value: anArea(20) });
    expect(shown.some(({ status }) => status === "failed")).toBe(false);
  });
});

/** Fails the first time, and answers at once the second. */
function failingOnce(): Compute["coveredArea"] {
  return vi
    .fn<Compute["coveredArea"]>()
    .mockRejectedValueOnce(new Error("no worker"))
    .mockImplementation(async (_territories, _positions, radiusKm) => anArea(radiusKm));
}
