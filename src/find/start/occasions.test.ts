import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLoader } from "../../data/dataset/loader.ts";
import { toCommuneColumns } from "../../data/public-data/commune-columns.ts";
import type { CodeCommune } from "../../domain/codes.ts";
import { NO_FILTERS } from "../../domain/filter/filters.ts";
import { failed } from "../../domain/loadable.ts";
import { type Actions, createActions } from "../../state/actions.ts";
import { type AppStore, type Choices, createAppStore, USUAL_CHOICES } from "../../state/app-state.ts";
import { aCommune, aManifest } from "../../testing/builders.ts";
import { loadForPage } from "./occasions.ts";

const AT_ONCE = ["points.geojson"];
const FOR_THE_SEARCH = ["communes.json", "manifest.json", "resorts.json"];
const FOR_THE_MAP = ["base-map.topojson", "neighbours.geojson", "rail-stations.json", "territories.topojson"];
const AROUND = ["neighbours.geojson", "rail-stations.json"];
const ROADS = ["road-network.json"];
/** Sources are those of their file and of the manifest. */
const SOURCES = ["manifest.json", "sources.json"];
const LINKS = [...SOURCES, "useful-links.json"];
const TRANSIT_FILE = "transit.json";
/** Each once, sorted. */
const files = (...lists: readonly (readonly string[])[]) => [...new Set(lists.flat())].sort();
const COMMUNES = JSON.stringify(toCommuneColumns({ communes: [aCommune()], epcis: [] }));

let asked: string[];
let store: AppStore;
let actions: Actions;
let retry: () => void;

/** Names of the files requested since the last call, sorted; the code that requests most of them loads first. No answer comes meanwhile. */
async function news(): Promise<string[]> {
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(5);
  return asked.splice(0).sort();
}

/** The worker requests the network, which fails. */
async function loadRoads() {
  asked.push(...ROADS);
  await new Promise((later) => setTimeout(later, 30));
  return failed("road-network.json", "unreachable", "HTTP 404");
}

function open(choices: Partial<Choices> = {}): void {
  store = createAppStore({ ...USUAL_CHOICES, ...choices }, "ete");
  actions = createActions(store);
  retry = loadForPage(store, actions, createLoader(), async () => ({ loadRoads }));
}

beforeEach(() => {
  asked = [];
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.stubGlobal("fetch", async (url: string) => {
    const name = url.split("/").at(-1) ?? "";
    asked.push(name);
    // Files that wait for this one are requested later than those that do not.
    await new Promise((later) => setTimeout(later, 30));
    return name === "communes.json" ? new Response(COMMUNES) : new Response("", { status: 404 });
  });
});
afterEach(async () => {
  // Files of this test arrive, and what follows them, before the next test counts requests.
  await vi.advanceTimersByTimeAsync(100);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("loadForPage", () => {
  it("requests the places at once, the rest when the map is ready, and each file once", async () => {
    open();
    expect(await news()).toEqual(AT_ONCE);
    actions.hoverPlace("fs-1");
    expect(await news()).toEqual([]);
    actions.reportMap("ready");
    await vi.waitFor(() => expect(asked).toContain(FOR_THE_MAP[0]));
    expect(await news()).toEqual(files(FOR_THE_SEARCH, FOR_THE_MAP));
    actions.wantSearch();
    actions.reportMap("failed");
    expect(await news()).toEqual([]);
  });

  it("requests all files at once for « Saisonniers »", async () => {
    open({ view: "saisonniers" });
    expect(await news()).toEqual(files(AT_ONCE, FOR_THE_SEARCH, FOR_THE_MAP, ROADS, LINKS, ["seasonal-life.json"]));
  });

  it("requests the sources for any sheet, and places outside the region for the sheet of a place", async () => {
    open();
    await news();
    actions.selectPlace("fs-1");
    expect(await news()).toEqual(files(SOURCES, AROUND, LINKS));
  });

  it("requests the sources with a sheet or a view that names them, and not for the list", async () => {
    open();
    actions.reportMap("ready");
    expect(await news()).not.toContain("sources.json");
    actions.chooseView("saisonniers");
    expect(await news()).toContain("sources.json");
  });

  it("requests again what has failed, and nothing else", async () => {
    open();
    actions.selectPlace("fs-1");
    await news();
    await vi.waitFor(() => expect(store.getState().resources.sources.status).toBe("failed"));
    actions.receive({ places: { status: "ready", value: [] } });
    retry();
    expect(await news()).toEqual(files(SOURCES, AROUND, LINKS));
  });

  it("requests the files for distances when a starting point is chosen, and at once when the link has one", async () => {
    const origin = { kind: "position", position: [6.08, 44.56] } as const;
    open();
    await news();
    actions.chooseOrigin(origin);
    expect(await news()).toEqual(files(FOR_THE_SEARCH, AROUND, ROADS));
    open({ origin });
    expect(await news()).toEqual(files(AT_ONCE, FOR_THE_SEARCH, AROUND, ROADS));
  });

  it("requests useful links where they are shown", async () => {
    open({ filters: { ...NO_FILTERS, theme: ["logement"] } });
    expect(await news()).toEqual(files(AT_ONCE, LINKS));
    open({ filters: { ...NO_FILTERS, category: ["france-services"] } });
    expect(await news()).toEqual(AT_ONCE);
  });

  it("never requests useful links for the embedded form", async () => {
    open({ isEmbedded: true, filters: { ...NO_FILTERS, theme: ["logement"] } });
    expect(await news()).toEqual(AT_ONCE);
  });

  it("requests communes and resorts when the search is used before the map is ready", async () => {
    open();
    await news();
    actions.wantSearch();
    expect(await news()).toEqual(files(FOR_THE_SEARCH, AROUND));
    actions.reportMap("ready");
    expect(await news()).toEqual(FOR_THE_MAP.filter((name) => !AROUND.includes(name)));
  });

  it("requests answers without a car once they are asked for, there is a start and the manifest names them", async () => {
    open({ transitDay: "jour" });
    expect(await news()).toEqual(files(AT_ONCE, LINKS));
    actions.chooseOrigin({ kind: "commune", code: "04019" as CodeCommune });
    await vi.waitFor(() => expect(store.getState().resources.roads.status).toBe("failed"));
    expect(await news()).not.toContain(TRANSIT_FILE);
    const listed = { [TRANSIT_FILE]: { bytes: 2, sha256: "00" } };
    actions.receive({ manifest: { status: "ready", value: aManifest({ files: listed }) } });
    await vi.waitFor(() => expect(store.getState().resources.transit.status).toBe("failed"));
    expect(await news()).toEqual([TRANSIT_FILE]);
  });

  it("requests for an answer its own file, and those of ways without a car once they are asked for", async () => {
    open({ view: "question", origin: { kind: "commune", code: "05093" as CodeCommune } });
    expect(await news()).toEqual(["answers-05.json"]);
    actions.wantTravel();
    expect(await news()).toEqual(files(FOR_THE_SEARCH, AROUND, LINKS, ROADS));
  });

  it("never requests answers without a car that nobody asks for, or that the manifest does not name", async () => {
    const listed = { [TRANSIT_FILE]: { bytes: 2, sha256: "00" } };
    const origin = { kind: "commune", code: "04019" as CodeCommune } as const;
    open({ origin });
    await news();
    actions.receive({ manifest: { status: "ready", value: aManifest({ files: listed }) } });
    expect(await news()).not.toContain(TRANSIT_FILE);
    open({ origin, transitDay: "samedi" });
    await news();
    actions.receive({ manifest: { status: "ready", value: aManifest() } });
    expect(await news()).not.toContain(TRANSIT_FILE);
  });
});
