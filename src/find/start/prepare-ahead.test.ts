import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createLoader } from "../../data/dataset/loader.ts";
import { toAttachmentColumns } from "../../data/public-data/attachment-columns.ts";
import { toCommuneColumns } from "../../data/public-data/commune-columns.ts";
import { toNetworkColumns, toRoadShapeColumns } from "../../data/public-data/network-columns.ts";
import type { CodeCommune } from "../../domain/codes.ts";
import type { Position } from "../../domain/geo/position.ts";
import { createActions } from "../../state/actions.ts";
import { type AppState, createAppStore, USUAL_CHOICES } from "../../state/app-state.ts";
import { selectWayToSelected } from "../../state/travel-selectors.ts";
import { aCommune, aPlace } from "../../testing/builders.ts";
import { aRoadNetwork, OVER_THE_ISERAN } from "../../testing/network-builders.ts";
import { aState } from "../../testing/state-builder.ts";
import { selectSearchIndexes } from "../search/state.ts";
import { loadRoadShapesByNeed, prepareSearch } from "./prepare-ahead.ts";

const HERE = aCommune({ code: "73304" as CodeCommune, position: [6, 45] });
const THERE: Position = [6.1, 45];
const BEND: Position = [6.05, 45.02];
const NETWORK = aRoadNetwork({ seats: [HERE.position, THERE], edges: [{ from: 0, to: 1, shape: [BEND] }] });
const BARE = { ...NETWORK, edges: { ...NETWORK.edges, shape: [undefined] } };
const SEATS = [HERE.position, THERE];
/** The files with which shapes are decoded. */
const DECODED_WITH: Readonly<Record<string, unknown>> = {
  "communes.json": toCommuneColumns({ communes: SEATS.map((position) => aCommune({ position })), epcis: [] }),
  "road-network.json": toNetworkColumns(BARE, SEATS, toAttachmentColumns([], true)),
};
const SHAPES = toRoadShapeColumns(NETWORK, NETWORK.areas[0]?.id ?? "voisins");

let asked: string[];

beforeEach(() => {
  asked = [];
  vi.stubGlobal("fetch", async (url: string) => {
    const name = url.split("/").at(-1) ?? "";
    if (!(name in DECODED_WITH)) asked.push(name);
    return new Response(JSON.stringify(DECODED_WITH[name] ?? SHAPES));
  });
});
afterEach(() => void vi.unstubAllGlobals());

/** The way from the commune to the place of the open sheet. */
const ON_THE_WAY = { origin: { kind: "commune", code: HERE.code }, selection: { kind: "place", id: "fs-1" } } as const;

function open(changes: Partial<AppState>) {
  const data = { places: [aPlace({ position: THERE })], communes: [HERE], roads: BARE };
  const store = createAppStore(aState(), "ete");
  store.setState(aState(data, changes));
  loadRoadShapesByNeed(store, createLoader());
  return store;
}

it("loads the shapes of a way that is shown, once, and the way follows them", async () => {
  const store = open(ON_THE_WAY);
  await vi.waitFor(() => expect(store.getState().roadShapes.size).toBe(1));
  expect(selectWayToSelected(store.getState())?.line).toContainEqual(BEND);
  store.setState({ hoveredId: "fs-2" });
  expect(asked).toEqual(["road-shapes-73.json"]);
});

it("loads the shapes around an address", async () => {
  const store = open({ origin: { kind: "adresse", label: "", position: [6.05, 45.005], codeCommune: HERE.code } });
  await vi.waitFor(() => expect(store.getState().roadShapes.size).toBe(1));
});

it("loads none where the data attach every position and no way is shown", async () => {
  open({});
  await new Promise((later) => setTimeout(later, 20));
  expect(asked).toEqual([]);
});

it("keeps straight roads where the file fails, and does not ask again", async () => {
  vi.stubGlobal("fetch", async (url: string) => {
    if (url.includes("road-shapes-")) asked.push(url);
    return new Response("", { status: 404 });
  });
  const store = open(ON_THE_WAY);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  store.setState({ hoveredId: "fs-2" });
  await new Promise((later) => setTimeout(later, 20));
  expect(asked).toHaveLength(1);
  expect(selectWayToSelected(store.getState())?.line).toEqual([HERE.position, THERE]);
});

const FAILED = { status: "failed", fault: { file: "", kind: "damaged", detail: "" } } as const;

it("builds the whole search index once every file is loaded or failed", async () => {
  const store = createAppStore(USUAL_CHOICES, "ete");
  const actions = createActions(store);
  const { places, communes, roads } = aState({
    places: [aPlace()],
    communes: [aCommune()],
    roads: OVER_THE_ISERAN,
  }).resources;
  prepareSearch(store);
  actions.receive({ places, communes, roads, resorts: FAILED });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isMade()).toBe(false);
  actions.receive({ baseMap: FAILED });
  await vi.waitFor(() => expect(isMade()).toBe(true));

  /** A step that is over at once has left nothing; another makes some of it, which is no harm. */
  function isMade(): boolean {
    return selectSearchIndexes(store.getState()).steps().next().done === true;
  }
});
