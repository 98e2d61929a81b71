import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { toCommuneColumns } from "../../data/public-data/commune-columns.ts";
import { SOURCES_FILE } from "../../data/public-data/data-sources.ts";
import { SEASONAL_LIFE_FILE, TRANSIT_FILE, USEFUL_LINKS_FILE } from "../../data/public-data/file-names.ts";
import type { CodeCommune } from "../../domain/codes.ts";
import { NO_FILTERS } from "../../domain/filter/filters.ts";
import { type Actions, createActions } from "../../state/actions.ts";
import { type AppStore, type Choices, createAppStore, USUAL_CHOICES } from "../../state/app-state.ts";
import { aCommune, aManifest } from "../../testing/builders.ts";
import { loadInStages } from "./load-in-stages.ts";

const AT_ONCE = ["points.geojson"];
const FOR_A_SHEET = ["manifest.json"];
const FOR_THE_SEARCH = ["communes.json", "manifest.json", "resorts.json"];
/** Hamlets and the words of needs. */
const NEEDS = ["hamlets.json", "needs.json"];
const FOR_THE_MAP = ["base-map.topojson", "neighbours.geojson", "rail-stations.json", "territories.topojson"];
const AROUND = ["neighbours.geojson", "rail-stations.json"];
const ROADS = ["road-network.json"];
const LINKS = [USEFUL_LINKS_FILE];
const COMMUNES = JSON.stringify(toCommuneColumns({ communes: [aCommune()], epcis: [] }));

let asked: string[];
let store: AppStore;
let actions: Actions;

/** Names of the files requested since the last call, sorted; the code that requests most of them loads first. No answer comes meanwhile. */
async function news(): Promise<string[]> {
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(5);
  return asked.splice(0).sort();
}

function open(choices: Partial<Choices> = {}): void {
  store = createAppStore({ ...USUAL_CHOICES, ...choices }, "ete");
  actions = createActions(store);
  loadInStages(store, actions);
}

beforeAll(async () => {
  await import("./load-resources.ts");
});
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

describe("loadInStages", () => {
  it("requests the places at once, the rest when the map is ready, and each file once", async () => {
    open();
    expect(await news()).toEqual(AT_ONCE);
    actions.hoverPlace("fs-1");
    expect(await news()).toEqual([]);
    actions.reportMap("ready");
    await vi.waitFor(() => expect(asked).toContain(FOR_THE_MAP[0]));
    expect(await news()).toEqual([...FOR_THE_SEARCH, ...FOR_THE_MAP].sort());
    actions.wantSearch();
    actions.reportMap("failed");
    expect(await news()).toEqual([...NEEDS, ...ROADS].sort());
  });

  it("requests all files at once for « Saisonniers »", async () => {
    open({ view: "saisonniers" });
    expect(await news()).toEqual([...AT_ONCE, ...FOR_THE_SEARCH, ...FOR_THE_MAP, ...LINKS, SEASONAL_LIFE_FILE].sort());
  });

  it("requests the sources for any sheet, and places outside the region for the sheet of a place", async () => {
    open();
    await news();
    actions.selectPlace("fs-1");
    expect(await news()).toEqual([...FOR_A_SHEET, ...AROUND, ...LINKS].sort());
  });

  it("requests the sources that the manifest lists with a sheet or a view that names them, and not for the list", async () => {
    const manifest = JSON.stringify(aManifest({ files: { [SOURCES_FILE]: { bytes: 2, sha256: "" } } }));
    const others = globalThis.fetch;
    vi.stubGlobal("fetch", (url: string) =>
      url.endsWith("manifest.json") ? Promise.resolve(new Response(manifest)) : others(url),
    );
    open();
    actions.reportMap("ready");
    await vi.waitFor(() => expect(asked).toContain(FOR_THE_MAP[0]));
    expect(await news()).not.toContain(SOURCES_FILE);
    actions.chooseView("saisonniers");
    await vi.waitFor(() => expect(asked).toContain(SOURCES_FILE));
  });

  it("requests the files for distances when a starting point is chosen, and at once when the link has one", async () => {
    const origin = { kind: "position", position: [6.08, 44.56] } as const;
    open();
    await news();
    actions.chooseOrigin(origin);
    expect(await news()).toEqual([...FOR_THE_SEARCH, ...AROUND].sort());
    open({ origin });
    expect(await news()).toEqual([...AT_ONCE, ...FOR_THE_SEARCH, ...AROUND].sort());
  });

  it("requests useful links where they are shown", async () => {
    open({ filters: { ...NO_FILTERS, theme: ["logement"] } });
    expect(await news()).toEqual([...AT_ONCE, ...LINKS].sort());
    open({ filters: { ...NO_FILTERS, category: ["france-services"] } });
    expect(await news()).toEqual(AT_ONCE);
  });

  it("never requests useful links for the embedded form", async () => {
    open({ isEmbedded: true, filters: { ...NO_FILTERS, theme: ["logement"] } });
    expect(await news()).toEqual(AT_ONCE);
  });

  it("requests communes, resorts, roads and needs when the search is used before the map is ready", async () => {
    open();
    await news();
    actions.wantSearch();
    expect(await news()).toEqual([...FOR_THE_SEARCH, ...AROUND, ...NEEDS].sort());
    await vi.waitFor(() => expect(store.getState().resources.roads.status).toBe("failed"));
    expect(await news()).toEqual(ROADS);
    actions.reportMap("ready");
    expect(await news()).toEqual(FOR_THE_MAP.filter((name) => !AROUND.includes(name)));
  });

  it("requests the roads after the communes that the search has requested", async () => {
    open();
    actions.wantSearch();
    actions.reportMap("ready");
    expect(store.getState().resources.communes.status).toBe("loading");
    expect(await news()).not.toContain("road-network.json");
    await vi.waitFor(() => expect(store.getState().resources.roads).toMatchObject({ fault: { detail: "HTTP 404" } }));
    expect(await news()).toContain(ROADS[0]);
  });

  it("requests answers without a car once they are asked for, there is a start and the manifest names them", async () => {
    open({ transitDay: "jour" });
    expect(await news()).toEqual([...AT_ONCE, ...LINKS].sort());
    actions.chooseOrigin({ kind: "commune", code: "04019" as CodeCommune });
    await vi.waitFor(() => expect(store.getState().resources.roads.status).toBe("failed"));
    expect(await news()).not.toContain(TRANSIT_FILE);
    const files = { [TRANSIT_FILE]: { bytes: 2, sha256: "00" } };
    actions.receive({ manifest: { status: "ready", value: aManifest({ files }) } });
    await vi.waitFor(() => expect(store.getState().resources.transit.status).toBe("failed"));
    expect(await news()).toEqual([TRANSIT_FILE]);
  });

  it("requests for an answer its own file, and those of ways without a car once they are asked for", async () => {
    open({ view: "question", origin: { kind: "commune", code: "05093" as CodeCommune } });
    expect(await news()).toEqual(["answers-05.json"]);
    actions.wantTravel();
    expect(await news()).toEqual([...FOR_THE_SEARCH, ...AROUND, ...LINKS].sort());
  });

  it("never requests answers without a car that nobody asks for, or that the manifest does not name", async () => {
    const files = { [TRANSIT_FILE]: { bytes: 2, sha256: "00" } };
    const origin = { kind: "commune", code: "04019" as CodeCommune } as const;
    open({ origin });
    await news();
    actions.receive({ manifest: { status: "ready", value: aManifest({ files }) } });
    expect(await news()).not.toContain(TRANSIT_FILE);
    open({ origin, transitDay: "samedi" });
    await news();
    actions.receive({ manifest: { status: "ready", value: aManifest() } });
    expect(await news()).not.toContain(TRANSIT_FILE);
  });
});
