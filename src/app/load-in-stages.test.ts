import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { measuredModel } from "../domain/access/access-model.ts";
import { toCommuneColumns } from "../domain/exchange/commune-columns.ts";
import { TRAVEL_TIMES_FILE } from "../domain/exchange/travel-times-file.ts";
import type { PassageId } from "../domain/network/road-network.ts";
import { type Actions, createActions } from "../state/actions.ts";
import { type Choices, USUAL_CHOICES } from "../state/app-state.ts";
import { type AppStore, createAppStore } from "../state/store.ts";
import { aCommune, aManifest } from "../testing/builders.ts";
import { loadInStages } from "./load-in-stages.ts";

const AT_ONCE = ["points.geojson"];
const FOR_A_SHEET = ["manifest.json"];
const FOR_THE_SEARCH = ["communes.json", "manifest.json", "resorts.json"];
/** What people come for, in their words. */
const NEEDS = ["needs.json"];
const FOR_THE_MAP = ["base-map.topojson", "neighbours.geojson"];
const AROUND = ["neighbours.geojson"];
/** Once the manifest has told which outlines there are. */
const OUTLINES = ["territories.topojson"];
const ROADS = ["road-network.json"];
const COMMUNES = JSON.stringify(toCommuneColumns({ communes: [aCommune()], epcis: [] }));

let asked: string[];
let store: AppStore;
let actions: Actions;

/** Names of the files asked for since the last look, in alphabetical order. */
function news(): string[] {
  return asked.splice(0).toSorted();
}

function open(choices: Partial<Choices> = {}): void {
  store = createAppStore({ ...USUAL_CHOICES, ...choices }, "ete");
  actions = createActions(store);
  loadInStages(store, actions);
}

beforeEach(() => {
  asked = [];
  vi.stubGlobal("fetch", async (url: string) => {
    const name = url.split("/").at(-1) ?? "";
    asked.push(name);
    return name === "communes.json" ? new Response(COMMUNES) : new Response("", { status: 404 });
  });
});
afterEach(() => vi.unstubAllGlobals());

describe("loadInStages", () => {
  it("asks for the places at once, for the rest when the map stands, for nothing twice", async () => {
    open();
    expect(news()).toEqual(AT_ONCE);
    actions.hoverPlace("fs-1");
    expect(news()).toEqual([]);
    actions.reportMap("ready");
    await vi.waitFor(() => expect(asked).toContain(ROADS[0]));
    await vi.waitFor(() => expect(asked).toContain(OUTLINES[0]));
    expect(news()).toEqual([...FOR_THE_SEARCH, ...FOR_THE_MAP, ...ROADS, ...OUTLINES].toSorted());
    actions.wantSearch();
    actions.reportMap("failed");
    expect(news()).toEqual(NEEDS);
  });

  it.each(["territoires", "saisonniers"] as const)(
    "asks for everything at once where the view wants it, but for outlines, of which the manifest tells: %s",
    async (view) => {
      open({ view });
      expect(news()).toEqual([...AT_ONCE, ...FOR_THE_SEARCH, ...FOR_THE_MAP].toSorted());
      await vi.waitFor(() => expect(asked).toContain(OUTLINES[0]));
    },
  );

  it("asks for the sources once a sheet is open, for places outside the region once it may be of one, and for nothing else", () => {
    open();
    news();
    actions.selectPlace("fs-1");
    expect(news()).toEqual([...FOR_A_SHEET, ...AROUND].toSorted());
    open({ selection: { kind: "passage", id: "col-de-l-iseran" as PassageId } });
    expect(news()).toEqual([...AT_ONCE, ...FOR_A_SHEET].toSorted());
  });

  it("asks for all but what is drawn in « Données »", () => {
    open({ view: "donnees" });
    expect(news()).toEqual([...AT_ONCE, ...FOR_THE_SEARCH, ...AROUND].toSorted());
  });

  it("asks for what tells distances once an origin wants it, and at once when the link says from where", () => {
    const origin = { kind: "position", position: [6.08, 44.56] } as const;
    open();
    news();
    actions.chooseOrigin(origin);
    expect(news()).toEqual([...FOR_THE_SEARCH, ...AROUND].toSorted());
    open({ origin });
    expect(news()).toEqual([...AT_ONCE, ...FOR_THE_SEARCH, ...AROUND].toSorted());
  });

  it("asks for communes, resorts, roads and needs when the search is used before the map stands", async () => {
    open();
    news();
    actions.wantSearch();
    expect(news()).toEqual([...FOR_THE_SEARCH, ...AROUND, ...NEEDS].toSorted());
    await vi.waitFor(() => expect(store.getState().resources.roads.status).toBe("failed"));
    expect(news()).toEqual(ROADS);
    actions.reportMap("ready");
    expect(news()).toEqual(FOR_THE_MAP.filter((name) => !AROUND.includes(name)));
    await vi.waitFor(() => expect(news()).toEqual(OUTLINES));
  });

  it("lets the roads wait for communes that the search has asked for", async () => {
    open();
    actions.wantSearch();
    actions.reportMap("ready");
    expect(store.getState().resources.communes.status).toBe("loading");
    expect(news()).not.toContain("road-network.json");
    await vi.waitFor(() => expect(store.getState().resources.roads).toMatchObject({ fault: { detail: "HTTP 404" } }));
    expect(news()).toContain(ROADS[0]);
  });

  it("takes the official outlines that the manifest announces, however late it comes", async () => {
    let answer: (manifest: Response) => void = () => undefined;
    const manifest = new Promise<Response>((resolve) => {
      answer = resolve;
    });
    const others = globalThis.fetch;
    vi.stubGlobal("fetch", (url: string) => (url.endsWith("manifest.json") ? manifest : others(url)));
    open({ view: "territoires" });
    await vi.waitFor(() => expect(store.getState().resources.baseMap.status).toBe("failed"));
    expect(asked).not.toContain(OUTLINES[0]);
    answer(new Response(JSON.stringify(aManifest({ files: { "contours.topojson": { bytes: 1, sha256: "" } } }))));
    await vi.waitFor(() => expect(asked).toContain("contours.topojson"));
  });

  it("asks for measured ways when they are the access model, once the manifest announces them", async () => {
    open({ accessModel: measuredModel("min") });
    expect(news()).toEqual(AT_ONCE);
    actions.reportMap("ready");
    await vi.waitFor(() => expect(store.getState().resources.roads.status).toBe("failed"));
    expect(news()).toContain("manifest.json");
    const files = { [TRAVEL_TIMES_FILE]: { bytes: 2, sha256: "00" } };
    actions.receive({ manifest: { status: "ready", value: aManifest({ files }) } });
    await vi.waitFor(() => expect(store.getState().resources.travelTimes.status).toBe("failed"));
    expect(news()).toEqual([TRAVEL_TIMES_FILE]);
  });

  it("never asks for measured ways that there are not", () => {
    open({ accessModel: measuredModel("min") });
    news();
    actions.receive({ manifest: { status: "ready", value: aManifest() } });
    expect(news()).toEqual([]);
  });
});
