import { featureCollection, polygon } from "@turf/turf";
import { topology } from "topojson-server";
import { afterEach, expect, it, vi } from "vitest";
import type { CodeDepartement } from "../domain/codes.ts";
import { createActions } from "../model/actions.ts";
import { USUAL_CHOICES } from "../model/app-state.ts";
import { createAppStore } from "../model/store.ts";
import { loadNear } from "./load-near.ts";

const [SAVOIE, HAUTE_SAVOIE] = ["73", "74"] as [CodeDepartement, CodeDepartement];
const ring = [
  [5, 45],
  [6, 45],
  [6, 46],
  [5, 45],
];
const communes = featureCollection([polygon([ring], { code: "73001" })]);
const FINER = {
  type: "Topology",
  transform: { scale: [1, 1], translate: [5, 45] },
  objects: { limits: { type: "MultiLineString", arcs: [[0]], properties: { ranks: [0] } } },
  arcs: [
    [
      [0, 0],
      [1, 0],
      [0, 1],
      [-1, -1],
    ],
  ],
};
const FILES: Readonly<Record<string, unknown>> = {
  "territories.topojson": topology({ communes, epci: featureCollection([]), departements: communes }),
  "territories-73.topojson": FINER,
};

afterEach(() => vi.unstubAllGlobals());

it("keeps the outlines of the whole region where no finer file can be had, and shows finer ones once there are some", async () => {
  const requests: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    const name = url.split("/data/").at(-1) ?? "";
    requests.push(name);
    return name in FILES ? new Response(JSON.stringify(FILES[name])) : new Response("", { status: 404 });
  });
  const store = createAppStore(USUAL_CHOICES, "ete");
  const actions = createActions(store);
  loadNear(store, actions);
  actions.approachDepartements([HAUTE_SAVOIE]);
  await vi.waitFor(() => expect(requests).toEqual(["territories-74.topojson"]));
  expect(store.getState().finerOutlines).toBeUndefined();
  actions.approachDepartements([HAUTE_SAVOIE, SAVOIE]);
  await vi.waitFor(() => expect(store.getState().finerOutlines?.communes.features).toHaveLength(1));
  actions.approachDepartements([SAVOIE]);
  expect(requests).toEqual(["territories-74.topojson", "territories-73.topojson", "territories.topojson"]);
});
