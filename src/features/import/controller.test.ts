import { describe, expect, it, vi } from "vitest";
import { workbookBytes } from "../../../e2e/workbook-file.ts";
import type { CodeCommune } from "../../domain/codes.ts";
import type { ImportChoices } from "../../domain/import/column-mapping.ts";
import { createActions } from "../../model/actions.ts";
import { USUAL_CHOICES } from "../../model/app-state.ts";
import { createAppStore } from "../../model/store.ts";
import type { CheckedAgainst, ImportReader } from "../../platform/worker/import-reader.ts";
import { createImportWork } from "../../platform/worker/import-work.ts";
import { aCommune, aPlace } from "../../testing/builders.ts";
import { createImportController } from "./controller.ts";
import type { ImportState } from "./slice.ts";

const GAP = aCommune({ code: "05061" as CodeCommune, name: "Gap", position: [6.08, 44.56] });
const TABLE = "id;nom;commune;lat;lon\nfs-1;Maison;Gap;44.56;6.08\n2;Relais;Gap;44.57;6.09\n";
/** More than are added at once: each row is a step to make its place, and another to prepare it. */
const MANY_ROWS = ["nom;commune;lat;lon", ...Array.from({ length: 450 }, (_, at) => `Lieu ${at};Gap;44.56;6.08`)].join(
  "\n",
);

interface FakeWorker extends ImportReader {
  /** The worker breaks down: nothing it was asked is answered but by a rejection. */
  breakDown(): void;
  readonly checked: ImportChoices[];
  isEnded: boolean;
}

/** The real work in this thread; answers come when `go` lets them. */
function aWorker(go: () => Promise<void>): FakeWorker {
  const work = createImportWork();
  let refuse: (error: Error) => void = () => undefined;
  const broken = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  broken.catch(() => undefined);
  const worker: FakeWorker = {
    checked: [],
    isEnded: false,
    breakDown: () => refuse(new Error("out of memory")),
    read: (file, sheet) => Promise.race([go().then(() => work.read(file, sheet)), broken]),
    check: async (choices, { context, places }: CheckedAgainst, onProgress) => {
      worker.checked.push(choices);
      work.setContext(context, places);
      const preview = { places: [], issues: [], duplicates: [], elsewhere: 0 };
      let found: Awaited<ReturnType<ImportReader["check"]>> = preview;
      const isDone = await Promise.race([
        work.check(choices, async ({ share, ...batch }) => {
          onProgress(share);
          found = batch;
          await go();
        }),
        broken,
      ]);
      return isDone ? found : undefined;
    },
    stopChecking: work.stopChecking,
    end: () => {
      worker.isEnded = true;
    },
  };
  return worker;
}

function open({ isKnown = true }: { isKnown?: boolean } = {}) {
  const store = createAppStore(USUAL_CHOICES, "ete");
  const actions = createActions(store);
  const bringData = () =>
    actions.receive({
      places: { status: "ready", value: [aPlace({ id: "fs-1", name: "Maison", position: GAP.position })] },
      communes: { status: "ready", value: { communes: [GAP], epcis: [] } },
    });
  if (isKnown) bringData();
  const workers: FakeWorker[] = [];
  const gates: (() => void)[] = [];
  let isGated = false;
  const go = () => (isGated ? new Promise<void>((resolve) => gates.push(resolve)) : Promise.resolve());
  const start = vi.fn(() => {
    const worker = aWorker(go);
    workers.push(worker);
    return worker;
  });
  const controller = createImportController(store, actions, {
    start,
    corrections: [],
    today: () => new Date("2026-11-24T23:30:00Z"),
  });
  const importing = () => store.getState().importing;
  return {
    store,
    actions,
    controller,
    start,
    workers,
    importing,
    bringData,
    gate: (isShut: boolean) => {
      isGated = isShut;
      if (!isShut) for (const resolve of gates.splice(0)) resolve();
    },
    /** What a file that has been read shows. */
    form: () => {
      const state = importing();
      if (state.status !== "read") throw new Error(`the file is ${state.status}`);
      return state;
    },
    becomes: (status: ImportState["status"]) => vi.waitFor(() => expect(importing().status).toBe(status)),
    isChecked: () => vi.waitFor(() => expect(importing()).toMatchObject({ checking: { status: "checked" } })),
  };
}

function aFile(name = "relevé-20260301.csv", text = TABLE): File {
  return new File([text], name);
}

describe("createImportController", () => {
  it("reads a file, proposes its mapping, and previews its rows", async () => {
    const { controller, form, isChecked, importing, start } = open();
    expect(start).not.toHaveBeenCalled();
    controller.read(aFile());
    expect(importing()).toEqual({ status: "reading", fileName: "relevé-20260301.csv" });
    await isChecked();
    expect(form()).toMatchObject({
      file: { name: "relevé-20260301.csv", format: "csv", separator: ";", rows: 2, shape: "free-table" },
      vintage: "2026-03-01",
      checking: { preview: { rows: 2 } },
    });
    const { checking } = form();
    expect(checking.status === "checked" && checking.preview.places.map(({ place }) => place.name)).toEqual([
      "Maison",
      "Relais",
    ]);
  });

  it("reports why a file is refused, and ends the worker", async () => {
    const { controller, importing, becomes, workers } = open();
    controller.read(aFile("a.csv", ""));
    await becomes("refused");
    expect(importing()).toEqual({ status: "refused", fileName: "a.csv", fault: { kind: "empty" } });
    expect(workers[0]?.isEnded).toBe(true);
  });

  it("reports a worker that does not start", async () => {
    const { controller, importing, becomes, start } = open();
    start.mockImplementationOnce(() => {
      throw new Error("SecurityError");
    });
    controller.read(aFile());
    await becomes("refused");
    expect(importing()).toMatchObject({ fault: { kind: "reader-failed" } });
  });

  it("stops reading immediately, and reads another file afterwards", async () => {
    const { controller, importing, gate, isChecked, workers, form } = open();
    gate(true);
    controller.read(aFile("long.csv"));
    controller.stop();
    expect(importing()).toEqual({ status: "stopped", fileName: "long.csv" });
    expect(workers[0]?.isEnded).toBe(true);
    gate(false);
    controller.read(aFile("court.csv"));
    await isChecked();
    expect(form().file.name).toBe("court.csv");
  });

  it("shows only the second file when the person chooses it while the first is read", async () => {
    const { controller, gate, isChecked, form, workers } = open();
    gate(true);
    controller.read(aFile("un.csv"));
    controller.read(aFile("deux.csv"));
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    gate(false);
    await isChecked();
    expect(form().file.name).toBe("deux.csv");
  });

  it("previews the rows again after a changed choice, and ignores the earlier check", async () => {
    const { controller, gate, isChecked, form } = open();
    controller.read(aFile());
    await isChecked();
    gate(true);
    controller.choose({ category: "france-services" });
    expect(form().checking).toMatchObject({ status: "checking", previous: { rows: 2 } });
    controller.choose({ category: "espace-saisonnier" });
    gate(false);
    await isChecked();
    const { checking } = form();
    expect(checking.status === "checked" && checking.preview.places[0]?.place.categories).toEqual([
      "espace-saisonnier",
    ]);
  });

  it("stops a check, keeps the choices, and checks again after a changed choice", async () => {
    const { controller, gate, isChecked, form } = open();
    controller.read(aFile());
    await isChecked();
    gate(true);
    controller.choose({ category: "france-services" });
    controller.stop();
    expect(form()).toMatchObject({ choices: { category: "france-services" }, checking: { status: "stopped" } });
    gate(false);
    controller.choose({ coordinateSystem: "lambert93" });
    await isChecked();
    expect(form().choices).toMatchObject({ category: "france-services", coordinateSystem: "lambert93" });
  });

  it("starts another worker that reads the file again after a failure of the first", async () => {
    const { controller, gate, isChecked, form, workers } = open();
    controller.read(aFile());
    await isChecked();
    gate(true);
    controller.choose({ coordinateSystem: "lambert93" });
    await vi.waitFor(() => expect(workers[0]?.checked).toHaveLength(2));
    workers[0]?.breakDown();
    await vi.waitFor(() => expect(form().checking.status).toBe("failed"));
    expect(workers[0]?.isEnded).toBe(true);
    gate(false);
    controller.choose({ coordinateSystem: "wgs84" });
    await isChecked();
    expect(workers).toHaveLength(2);
  });

  it("reads another sheet of a workbook, keeps the date of the layer, and reads that sheet again after a failure", async () => {
    const { controller, gate, isChecked, form, workers } = open();
    const head = ["nom", "commune"];
    const bytes = workbookBytes([
      { name: "Été", rows: [head, ["Maison", "Gap"], ["Relais", "Gap"]] },
      { name: "Hiver", rows: [head, ["Refuge", "Gap"]] },
    ]);
    controller.read(new File([new Uint8Array(bytes)], "classeur.xlsx"));
    await isChecked();
    expect(form().file).toMatchObject({ format: "xlsx", sheet: "Été", rows: 2 });
    controller.dateLayer("2026-03-02");
    controller.chooseSheet("Hiver");
    await isChecked();
    const winter = { file: { sheet: "Hiver", rows: 1 }, vintage: "2026-03-02" };
    expect(form()).toMatchObject(winter);
    gate(true);
    controller.choose({ coordinateSystem: "lambert93" });
    await vi.waitFor(() => expect(workers.at(-1)?.checked).toHaveLength(2));
    workers.at(-1)?.breakDown();
    await vi.waitFor(() => expect(form().checking.status).toBe("failed"));
    gate(false);
    controller.choose({ coordinateSystem: "wgs84" });
    await isChecked();
    expect(form()).toMatchObject({ ...winter, checking: { preview: { places: [{ place: { name: "Refuge" } }] } } });
  });

  it("waits for the communes before the preview, but not before reading", async () => {
    const { controller, becomes, form, isChecked, bringData } = open({ isKnown: false });
    controller.read(aFile());
    await becomes("read");
    expect(form().checking.status).toBe("checking");
    bringData();
    await isChecked();
  });

  it("commits the preview as a layer with the name of its file", async () => {
    const { controller, store, isChecked, importing, form, workers } = open();
    controller.read(aFile());
    await isChecked();
    const { checking } = form();
    expect(checking.status === "checked" && checking.preview.duplicates).toMatchObject([{ line: 2, id: "fs-1" }]);
    controller.addKnown(true);
    controller.dateLayer("2026-03-02");
    controller.accept();
    const { layer } = store.getState().imported;
    expect(layer).toMatchObject({
      name: "relevé-20260301",
      fileName: "relevé-20260301.csv",
      addedOn: "2026-11-25",
      vintage: "2026-03-02",
    });
    expect(layer?.places.map(({ name }) => name)).toEqual(["Maison", "Relais"]);
    expect(importing()).toEqual({ status: "accepted" });
    expect(workers[0]?.isEnded).toBe(true);
  });

  it("takes the place of the file before, and is not compared with it", async () => {
    const { controller, store, isChecked, form } = open();
    const former: unknown[] = [];
    for (const file of ["lieux.v2.csv", "lieux.v3.csv"]) {
      controller.read(aFile(file));
      await isChecked();
      const { checking } = form();
      expect(checking.status === "checked" && checking.preview.duplicates).toHaveLength(1);
      controller.accept();
      const { layer } = store.getState().imported;
      expect(layer?.name).toBe(file.replace(".csv", ""));
      expect(former).not.toContain(layer?.id);
      former.push(layer?.id);
    }
  });

  it("commits no layer before the preview, or without rows", async () => {
    const { controller, store, becomes } = open({ isKnown: false });
    controller.accept();
    controller.read(aFile());
    await becomes("read");
    controller.accept();
    expect(store.getState().imported.layer).toBeUndefined();
    const other = open();
    other.controller.read(aFile("a.csv", "nom;lat\n;\nx;y\n"));
    await other.isChecked();
    other.controller.accept();
    expect(other.store.getState().imported.layer).toBeUndefined();
  });

  it("adds many places in steps, and cancels the commit when the person changes a choice", async () => {
    const { controller, store, becomes, isChecked, form } = open();
    controller.read(aFile("a.csv", MANY_ROWS));
    await isChecked();
    controller.accept();
    expect([form().isAdding, store.getState().imported.layer]).toEqual([true, undefined]);
    controller.dateLayer("2026-03-02");
    expect(form().isAdding).toBe(false);
    controller.accept();
    await becomes("accepted");
    const { layer } = store.getState().imported;
    expect([layer?.vintage, layer?.places.length]).toEqual(["2026-03-02", 450]);
  });

  it("adds no layer when the person leaves the import during the commit", async () => {
    const { controller, store, isChecked, importing } = open();
    controller.read(aFile("a.csv", MANY_ROWS));
    await isChecked();
    controller.accept();
    controller.leave();
    await new Promise((resolve) => setTimeout(resolve));
    expect([importing(), store.getState().imported.layer]).toEqual([{ status: "none" }, undefined]);
  });
});
