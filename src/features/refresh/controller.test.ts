import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { writeOfficialDays } from "../../domain/opening-hours/official-days.ts";
import type { Place } from "../../domain/place.ts";
import type { ListAnswer } from "../../domain/refresh/list-answer.ts";
import { readCorrections } from "../../formats/csv/read-corrections.ts";
import { readCommuneColumns } from "../../formats/public-data/commune-columns.ts";
import { readPlaceFeature } from "../../formats/public-data/place-feature.ts";
import { createActions } from "../../model/actions.ts";
import { USUAL_CHOICES } from "../../model/app-state.ts";
import { selectPlaces } from "../../model/selectors.ts";
import { createAppStore } from "../../model/store.ts";
import type { ImportReader } from "../../platform/worker/import-reader.ts";
import { createImportWork } from "../../platform/worker/import-work.ts";
import { createRefreshController, type RefreshControllerOptions } from "./controller.ts";
import type { RefreshState } from "./slice.ts";

const communes = readCommuneColumns(JSON.parse(readFileSync("public/data/communes.json", "utf8")));
if (typeof communes === "string") throw new Error(communes);
const places = (JSON.parse(readFileSync("public/data/points.geojson", "utf8")).features as unknown[])
  .map(readPlaceFeature)
  .filter((place): place is Place => typeof place !== "string");
const corrections = readCorrections(readFileSync("data/corrections/corrections.csv", "utf8"));

/** What the worker does, in this thread. */
function startReader(): ImportReader {
  const work = createImportWork();
  return {
    read: work.read,
    check: async (choices, { context, places: against }) => {
      work.setContext(context, against);
      const batches: Parameters<Parameters<typeof work.check>[1]>[0][] = [];
      await work.check(choices, (batch) => {
        batches.push(batch);
        return Promise.resolve();
      });
      return {
        places: batches.flatMap(({ places }) => places),
        issues: batches.flatMap(({ issues }) => issues),
        duplicates: [],
        elsewhere: 0,
      };
    },
    stopChecking: work.stopChecking,
    end: () => undefined,
  };
}

function failToStart(): never {
  throw new Error("no worker");
}

/** The places of the map as a list of the shape of the official one; two changes, one place more, one gone. */
function aList(): string {
  const rows = places
    .flatMap(({ records, position, codeCommune }) =>
      records
        .filter(({ category }) => category === "france-services")
        .map((record) => ({ record, position, codeCommune })),
    )
    .map(({ record, position: [longitude, latitude], codeCommune }) => [
      record.id.replace("fs-", ""),
      record.id === "fs-18" ? "Nouveau nom" : record.name,
      codeCommune ?? "",
      String(latitude),
      String(longitude),
      ...writeOfficialDays(record.id === "fs-21" ? "Mo 10:00-11:00" : record.openingHours).days,
    ]);
  const changed = [
    ...rows.filter(([id]) => id !== "19"),
    ["9001", "France services Essai", "05061", "44.56", "6.08", "", "", "", "", "", ""],
  ];
  return [
    "id_fs,lib_fs,insee_com,latitude,longitude,h_lundi,h_mardi,h_mercredi,h_jeudi,h_vendredi,h_samedi",
    ...changed.map((cells) => cells.map((cell) => `"${cell}"`).join()),
  ].join("\n");
}

function listed(text: string, fileName = "liste-fs-20270201.csv"): ListAnswer {
  return { kind: "list", file: new File([text], fileName), changedOn: "" };
}

function open(answers: readonly ListAnswer[], options: Partial<RefreshControllerOptions> = {}) {
  const store = createAppStore(USUAL_CHOICES, "hiver");
  const actions = createActions(store);
  actions.receive({
    places: { status: "ready", value: places },
    communes: { status: "ready", value: communes as never },
  });
  actions.recallLayers([]);
  let asked = 0;
  const controller = createRefreshController(store, actions, {
    download: () => Promise.resolve(answers[Math.min(asked++, answers.length - 1)] ?? { kind: "stopped" }),
    start: startReader,
    corrections,
    isOnline: () => true,
    today: () => new Date("2027-02-09T23:30:00Z"),
    fewestRows: 2,
    ...options,
  });
  const ask = async (): Promise<RefreshState> => {
    controller.ask();
    await expect.poll(() => store.getState().refresh.status, { timeout: 20_000 }).not.toBe("asking");
    return store.getState().refresh;
  };
  return { store, controller, ask };
}

describe("createRefreshController", () => {
  it.each([
    ["its name", "liste-fs-20270210.csv", "Sat, 09 Jan 2027 23:30:00 GMT", "2027-02-10"],
    ["its last change", "liste.csv", "Sat, 09 Jan 2027 23:30:00 GMT", "2027-01-10"],
    [
      "its last change, when its name is of the future",
      "fs-20991231.csv",
      "Sat, 09 Jan 2027 23:30:00 GMT",
      "2027-01-10",
    ],
    ["nothing, when both are of the future", "fs-20991231.csv", "Fri, 01 Jan 2100 00:00:00 GMT", ""],
  ])("dates the list by %s", async (_what, fileName, changedOn, date) => {
    const { ask } = open([{ kind: "list", file: new File([aList()], fileName), changedOn }]);
    expect(await ask()).toMatchObject({ status: "compared", list: { date } });
  });

  it("compares the list with the map, adds it as a layer, and replaces that layer at the next refresh", async () => {
    const { store, controller, ask } = open([listed(aList()), listed(aList(), "liste-fs-20270205.csv")]);
    const first = await ask();
    expect(first).toMatchObject({ status: "compared", list: { date: "2027-02-01" } });
    if (first.status !== "compared") return;
    const idsOf = (rows: readonly { readonly record: { readonly id: string } }[]) =>
      rows.map(({ record }) => record.id);
    expect(idsOf(first.list.changes.added)).toEqual(["fs-9001"]);
    expect(idsOf(first.list.changes.gone)).toEqual(["fs-19"]);
    expect(first.list.changes.renamed.map(({ after }) => after.record.name)).toEqual(["Nouveau nom"]);
    expect(idsOf(first.list.changes.rescheduled.map(({ after }) => after))).toEqual(["fs-21"]);
    controller.apply("Liste");
    const ids = new Set(selectPlaces(store.getState()).map(({ id }) => id));
    expect([ids.has("couche-1-9001"), ids.has("fs-19"), ids.has("fs-18")]).toEqual([true, false, true]);
    const second = await ask();
    expect(second.status === "compared" && idsOf(second.list.changes.added)).toEqual(["fs-9001"]);
    controller.apply("Autre nom");
    expect(store.getState().layers.layers.map(({ name, vintage }) => [name, vintage])).toEqual([
      ["Liste", "2027-02-05"],
    ]);
  });

  it("changes no place when the person discards the comparison", async () => {
    const { store, controller, ask } = open([listed(aList())]);
    await ask();
    controller.leave();
    expect(store.getState().refresh).toEqual({ status: "left" });
    expect(store.getState().layers.layers).toEqual([]);
  });

  it.each<[string, ListAnswer, Partial<RefreshControllerOptions>, string]>([
    ["a page", listed("<!doctype html><p>Maintenance</p>"), {}, "not-the-list"],
    ["another table", listed("id,nom\n1,Gap\n2,Gap\n3,Gap"), {}, "not-the-list"],
    ["half the list", listed(aList().split("\n").slice(0, 90).join("\n")), {}, "incomplete"],
    ["a list cut within its last row", listed(aList().slice(0, -20)), {}, "incomplete"],
    ["a handful of rows", listed(aList()), { fewestRows: 5000 }, "incomplete"],
    ["a service out of order", { kind: "failed", fault: "broken" }, {}, "broken"],
    ["a worker that does not start", listed(aList()), { start: failToStart }, "reader-failed"],
    ["no network", listed(aList()), { isOnline: () => false }, "offline"],
  ])("reports the fault after %s", async (_what, answer, options, fault) => {
    const { ask } = open([answer], options);
    expect(await ask()).toEqual({ status: "failed", fault });
  });

  it("ignores the downloaded list after a stop", async () => {
    let come = (_: ListAnswer): void => undefined;
    const download = () =>
      new Promise<ListAnswer>((resolve) => {
        come = resolve;
      });
    const { store, controller } = open([], { download });
    controller.ask();
    controller.stop();
    come(listed(aList()));
    await Promise.resolve();
    expect(store.getState().refresh).toEqual({ status: "stopped" });
  });
});

/** The national list as published, beside the project: not part of it. */
const LIST = "../shared/snapshots/liste-fs-20240801.csv";
const isMadeOfIt =
  existsSync(LIST) && readFileSync("data/points/france-services.csv", "utf8").includes("liste-fs-20240801.csv");
if (!isMadeOfIt) console.warn(`${LIST} is not there, or the map is of a later one: it is not tried.`);

describe.skipIf(!isMadeOfIt)("the official list from which the table was made", () => {
  it("reports no change", async () => {
    const { ask } = open([listed(readFileSync(LIST, "utf8"), "liste-fs-20240801.csv")], { fewestRows: 1000 });
    const refresh = await ask();
    expect(refresh).toMatchObject({
      status: "compared",
      list: {
        date: "2024-08-01",
        changes: { added: [], gone: [], renamed: [], moved: [], rescheduled: [], retold: [], unchanged: 178 },
      },
    });
  });
});
