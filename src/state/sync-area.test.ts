import { featureCollection } from "@turf/helpers";
import type { Polygon } from "geojson";
import { describe, expect, it, vi } from "vitest";
import { type AccessModel, roadModel, STRAIGHT } from "../domain/access/access-model.ts";
import type { CoveredArea } from "../domain/coverage/covered-area.ts";
import type { TerritoryProperties } from "../domain/outlines.ts";
import { aCommune, aServicePoint } from "../testing/builders.ts";
import type { AreaDrawer } from "../worker/area-drawer.ts";
import { createActions } from "./actions.ts";
import { USUAL_CHOICES, type View } from "./app-state.ts";
import type { AreaState } from "./pending-answers.ts";
import { createAppStore } from "./store.ts";
import { syncArea } from "./sync-area.ts";

const NOTHING = featureCollection<Polygon, TerritoryProperties>([]);

function anArea(coveredKm2: number): CoveredArea {
  return { covered: NOTHING, gap: NOTHING, coveredKm2, gapKm2: 0 };
}

interface Opening {
  readonly view?: View;
  readonly accessModel?: AccessModel;
  readonly startDrawer?: () => Promise<AreaDrawer>;
}

/** A page on « Territoires » whose drawer answers when the test says so: the area drawn measures the radius, in km². */
function open({ view = "territoires", accessModel = STRAIGHT, startDrawer }: Opening = {}) {
  const store = createAppStore({ ...USUAL_CHOICES, accessModel, view }, "ete");
  const actions = createActions(store);
  const pending: (() => void)[] = [];
  const drawer: AreaDrawer = {
    draw: vi.fn(
      (_positions, radiusKm) =>
        new Promise<CoveredArea>((resolve) => {
          pending.push(() => resolve(anArea(radiusKm)));
        }),
    ),
  };
  const start = vi.fn(startDrawer ?? (async () => drawer));
  const shown: AreaState[] = [];
  store.subscribe(({ area }) => {
    if (area !== shown.at(-1)) shown.push(area);
  });
  actions.receive({
    points: { status: "ready", value: [aServicePoint()] },
    neighbours: { status: "ready", value: [] },
    territories: { status: "ready", value: { communes: NOTHING, epci: NOTHING, departements: NOTHING } },
  });
  syncArea(store, actions, start);
  const answer = async () => {
    await settle();
    pending.shift()?.();
    await settle();
  };
  return { store, actions, drawer, start, shown, answer, area: () => store.getState().area };
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

describe("syncArea", () => {
  it("draws the area of the places at the radius", async () => {
    const { drawer, answer, area } = open();
    expect(area()).toEqual({ status: "drawing", previous: undefined });
    await answer();
    expect(drawer.draw).toHaveBeenCalledExactlyOnceWith([aServicePoint().position], 10);
    expect(area()).toEqual({ status: "drawn", area: anArea(10) });
  });

  it("starts no drawer until « Territoires » is open", async () => {
    const { actions, start } = open({ view: "trouver" });
    actions.setRadiusKm(20);
    expect(start).not.toHaveBeenCalled();
    actions.chooseView("territoires");
    await settle();
    expect(start).toHaveBeenCalledOnce();
  });

  it("draws none by the road", async () => {
    const { actions, start, area } = open({ accessModel: roadModel("ete", "km") });
    actions.setRadiusKm(20);
    await settle();
    expect(start).not.toHaveBeenCalled();
    expect(area()).toEqual({ status: "none" });
  });

  it("draws it when the road network cannot be had, for then lines are straight", async () => {
    const { actions, answer, area } = open({ accessModel: roadModel("ete", "km") });
    actions.receive({ roads: { status: "failed", fault: { file: "", kind: "damaged", detail: "" } } });
    await answer();
    expect(area()).toEqual({ status: "drawn", area: anArea(10) });
  });

  it("erases it when the road is chosen, even an area that was being drawn, and draws it anew afterwards", async () => {
    const { actions, answer, area } = open();
    await answer();
    actions.setRadiusKm(20);
    actions.chooseAccessModel(roadModel("hiver", "km"));
    expect(area()).toEqual({ status: "none" });
    await answer();
    expect(area()).toEqual({ status: "none" });
    actions.chooseAccessModel(STRAIGHT);
    await answer();
    expect(area()).toEqual({ status: "drawn", area: anArea(20) });
  });

  it("keeps the last area in sight while the next is being drawn", async () => {
    const { actions, answer, area } = open();
    await answer();
    actions.setRadiusKm(20);
    expect(area()).toEqual({ status: "drawing", previous: anArea(10) });
    await answer();
    expect(area()).toEqual({ status: "drawn", area: anArea(20) });
  });

  it("draws nothing anew when neither places nor radius change", async () => {
    const { actions, drawer, answer } = open();
    await answer();
    actions.hoverPoint("fs-1");
    actions.chooseView("trouver");
    actions.chooseView("territoires");
    await settle();
    expect(drawer.draw).toHaveBeenCalledOnce();
  });

  it("draws nothing anew when a planned place gets a name", async () => {
    const { actions, answer, area } = open();
    actions.receive({ communes: { status: "ready", value: { communes: [aCommune()], epcis: [] } } });
    const id = actions.addPlanned([6.1, 44.6], "");
    await answer();
    await answer();
    expect(area().status).toBe("drawn");
    if (id !== undefined) actions.renamePlanned(id, "Maison du canton");
    expect(area().status).toBe("drawn");
  });

  it("never takes the answer to an older question for the present one's", async () => {
    const { actions, answer, area, shown } = open();
    await settle();
    for (const radiusKm of [11, 12, 13]) actions.setRadiusKm(radiusKm);
    await answer();
    expect(area()).toEqual({ status: "drawing", previous: anArea(10) });
    await answer();
    expect(area()).toEqual({ status: "drawn", area: anArea(13) });
    expect(shown.filter(({ status }) => status === "drawn")).toHaveLength(1);
  });

  it("asks the drawer for the last of many radii only", async () => {
    const { actions, drawer, answer } = open();
    await settle();
    for (const radiusKm of [11, 12, 13]) actions.setRadiusKm(radiusKm);
    await answer();
    await answer();
    expect(vi.mocked(drawer.draw).mock.calls.map(([, radiusKm]) => radiusKm)).toEqual([10, 13]);
  });

  it("says once that drawing failed and does not try again by itself", async () => {
    const { start, shown } = open({ startDrawer: () => Promise.reject(new Error("no worker")) });
    await settle();
    await settle();
    expect(shown.filter(({ status }) => status === "failed")).toHaveLength(1);
    expect(start).toHaveBeenCalledOnce();
  });

  it("starts another drawer at the next change after a failure", async () => {
    const { actions, start, area } = open({ startDrawer: failingOnce() });
    await settle();
    expect(area()).toEqual({ status: "failed" });
    actions.setRadiusKm(20);
    await settle();
    expect(start).toHaveBeenCalledTimes(2);
    expect(area()).toEqual({ status: "drawn", area: anArea(20) });
  });

  it("does not ask a drawer that failed the question that was waiting", async () => {
    const { actions, start, area, shown } = open({ startDrawer: failingOnce() });
    actions.setRadiusKm(20);
    await settle();
    expect(start).toHaveBeenCalledTimes(2);
    expect(area()).toEqual({ status: "drawn", area: anArea(20) });
    expect(shown.some(({ status }) => status === "failed")).toBe(false);
  });
});

/** A worker that is refused the first time and draws at once the second. */
function failingOnce(): () => Promise<AreaDrawer> {
  return vi
    .fn<() => Promise<AreaDrawer>>()
    .mockRejectedValueOnce(new Error("no worker"))
    .mockResolvedValue({ draw: async (_positions, radiusKm) => anArea(radiusKm) });
}
