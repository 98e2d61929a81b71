import { afterEach, describe, expect, it, vi } from "vitest";
import type { LocateAddress } from "../../data/online/geocode-addresses.ts";
import type { CodeCommune } from "../../domain/codes.ts";
import type { ImportChoices } from "../../domain/import/column-mapping.ts";
import type { Address } from "../../domain/origin.ts";
import { aCommune, aPlace } from "../../testing/builders.ts";
import { workbookBytes } from "../../testing/workbooks.ts";
import { createImportWork } from "../../worker/import-work.ts";
import { USUAL_CHOICES } from "../link.ts";
import { createActions, createKeepingStore } from "../store.ts";
import { createImportController } from "./controller.ts";
import type { ImportReader } from "./held-file.ts";
import type { ImportState } from "./import-state.ts";

const GAP = aCommune({ code: "05061" as CodeCommune, name: "Gap", position: [6.08, 44.56] });
const TYPES = [{ text: "Café", type: "autre" }] as const;
const TABLE = "id;nom;commune;lat;lon\nfs-1;Maison;Gap;44.56;6.08\n2;Relais;Gap;44.57;6.09\n";
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
    read: (file, sheet) => Promise.race([go().then(() => work.readImport(file, sheet)), broken]),
    check: (choices, against) => {
      worker.checked.push(choices);
      return Promise.race([go().then(() => work.checkImport(choices, against)), broken]);
    },
    end: () => {
      worker.isEnded = true;
    },
  };
  return worker;
}

// Files of tests share a process: another one would take it for a browser.
afterEach(() => void vi.unstubAllGlobals());

function open({ isKnown = true, keeps = () => true, locate = vi.fn() }: Options = {}) {
  vi.stubGlobal("window", new EventTarget());
  const store = createKeepingStore(USUAL_CHOICES);
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
  const openStorage = vi.fn(async () => undefined);
  const start = vi.fn(() => {
    const worker = aWorker(go);
    workers.push(worker);
    return worker;
  });
  const controller = createImportController(store, {
    start,
    today: () => new Date("2026-11-24T23:30:00Z"),
    storage: {
      open: openStorage,
      keep: async () => keeps(),
      recall: async () => ({ layer: undefined }),
      forget: async () => undefined,
    },
    locate,
  });
  const importing = () => store.getState().importing;
  const isChecked = () => vi.waitFor(() => expect(importing()).toMatchObject({ checking: { status: "checked" } }));
  return {
    store,
    actions,
    controller,
    start,
    openStorage,
    workers,
    importing,
    bringData,
    gate: (isShut: boolean) => {
      isGated = isShut;
      if (!isShut) for (const resolve of gates.splice(0)) resolve();
    },
    /** The import state of a file that has been read. */
    form: () => {
      const state = importing();
      if (state.status !== "read") throw new Error(`the file is ${state.status}`);
      return state;
    },
    becomes: (status: ImportState["status"]) => vi.waitFor(() => expect(importing().status).toBe(status)),
    isChecked,
    /** The rows are checked as places of one type. */
    isTyped: async () => {
      await isChecked();
      controller.choose({ type: "france-services" });
      await isChecked();
    },
  };
}

interface Options {
  readonly isKnown?: boolean;
  /** Whether the device stores a layer. */
  readonly keeps?: () => boolean;
  readonly locate?: LocateAddress;
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
      file: { name: "relevé-20260301.csv", format: "csv", rows: 2 },
      vintage: "2026-03-01",
      checking: { preview: { rows: 2 } },
    });
    const { checking } = form();
    expect(checking.status === "checked" && checking.preview.places.map(({ place }) => place.name)).toEqual([
      "Maison",
      "Relais",
    ]);
  });

  it("reports why a file is refused, and ends the worker; or that no worker starts", async () => {
    const { controller, importing, becomes, workers, start } = open();
    controller.read(aFile("a.csv", ""));
    await becomes("refused");
    expect(importing()).toEqual({ status: "refused", fileName: "a.csv", fault: { kind: "empty" } });
    expect(workers[0]?.isEnded).toBe(true);
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
    controller.choose({ type: "france-services" });
    expect(form().checking).toMatchObject({ status: "checking", previous: { rows: 2 } });
    controller.choose({ type: "espace-saisonnier" });
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
    controller.choose({ type: "france-services" });
    controller.stop();
    expect(form()).toMatchObject({ choices: { type: "france-services" }, checking: { status: "stopped" } });
    gate(false);
    controller.choose({ types: TYPES });
    await isChecked();
    expect(form().choices).toMatchObject({ type: "france-services", types: TYPES });
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
    controller.amend({ vintage: "2026-03-02" });
    controller.chooseSheet("Hiver");
    await isChecked();
    const winter = { file: { sheet: "Hiver", rows: 1 }, vintage: "2026-03-02" };
    expect(form()).toMatchObject(winter);
    gate(true);
    controller.choose({ types: TYPES });
    await vi.waitFor(() => expect(workers.at(-1)?.checked).toHaveLength(2));
    workers.at(-1)?.breakDown();
    await vi.waitFor(() => expect(form().checking.status).toBe("failed"));
    expect(workers.at(-1)?.isEnded).toBe(true);
    gate(false);
    controller.choose({ types: [] });
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

  it("opens the storage while the file is read, since the page may be left right after the addition", () => {
    const { controller, openStorage } = open();
    controller.read(aFile());
    expect(openStorage).toHaveBeenCalledOnce();
  });

  it("commits the preview as a layer with the name of its file", async () => {
    const { controller, store, isTyped, becomes, importing, form, workers } = open();
    controller.read(aFile());
    await isTyped();
    const { checking } = form();
    expect(checking.status === "checked" && checking.preview.duplicates).toMatchObject([{ line: 2, id: "fs-1" }]);
    controller.amend({ withKnown: true });
    controller.amend({ vintage: "2026-03-02" });
    void controller.accept();
    await becomes("accepted");
    const { layer } = store.getState();
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
    const { controller, store, isTyped, becomes, form } = open();
    const former: unknown[] = [];
    for (const file of ["lieux.v2.csv", "lieux.v3.csv"]) {
      controller.read(aFile(file));
      await isTyped();
      const { checking } = form();
      expect(checking.status === "checked" && checking.preview.duplicates).toHaveLength(1);
      void controller.accept();
      await becomes("accepted");
      const { layer } = store.getState();
      expect(layer?.name).toBe(file.replace(".csv", ""));
      expect(former).not.toContain(layer?.id);
      former.push(layer?.id);
    }
  });

  it("commits no layer before the preview, or without rows", async () => {
    const { controller, store, becomes } = open({ isKnown: false });
    void controller.accept();
    controller.read(aFile());
    await becomes("read");
    void controller.accept();
    expect(store.getState().layer).toBeUndefined();
    const other = open();
    other.controller.read(aFile("a.csv", "nom;lat\n;\nx;y\n"));
    await other.isTyped();
    void other.controller.accept();
    expect(other.store.getState().layer).toBeUndefined();
  });

  it("keeps the form when the device refuses the layer, and adds it when the device has room again", async () => {
    let hasRoom = false;
    const { controller, store, isTyped, becomes, form } = open({ keeps: () => hasRoom });
    controller.read(aFile());
    await isTyped();
    void controller.accept();
    await vi.waitFor(() => expect(form().adding).toBe("refused"));
    expect(store.getState().layer).toBeUndefined();
    hasRoom = true;
    void controller.accept();
    await becomes("accepted");
    controller.device.remove();
    expect(store.getState().layer).toBeUndefined();
  });

  it("places at their addresses the rows without a position that the service finds, when it is asked", async () => {
    const table = "nom;adresse;commune\nRelais;1 rue Carnot;Gap\nMaison;2 rue Carnot;Gap\n";
    const address = { position: [6.07, 44.55] } as unknown as Address;
    const locate = vi.fn<LocateAddress>(async (text) => ({
      kind: "found",
      addresses: text.startsWith("1") ? [address] : [],
    }));
    const { controller, store, isTyped, becomes, form } = open({ locate });
    controller.read(aFile("a.csv", table));
    await isTyped();
    expect(locate).not.toHaveBeenCalled();
    void controller.addresses.start();
    await vi.waitFor(() => expect(form().addresses).toMatchObject({ status: "idle", found: { size: 2 } }));
    void controller.addresses.start();
    expect(locate.mock.calls.map(([text, commune]) => [text, commune])).toEqual([
      ["1 rue Carnot Gap", "05061"],
      ["2 rue Carnot Gap", "05061"],
    ]);
    void controller.accept();
    await becomes("accepted");
    expect(store.getState().layer?.places.map(({ position, precision }) => [position, precision])).toEqual([
      [[6.07, 44.55], "adresse"],
      [GAP.position, "commune"],
    ]);
  });

  it("asks no more addresses once it was stopped, and the rest when it is asked again", async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `Lieu ${at};${at} rue Carnot;Gap`);
    const answers: (() => void)[] = [];
    const locate = vi.fn<LocateAddress>(
      () => new Promise((resolve) => answers.push(() => resolve({ kind: "found", addresses: [] }))),
    );
    const { controller, isTyped, form } = open({ locate });
    controller.read(aFile("a.csv", ["nom;adresse;commune", ...rows].join("\n")));
    await isTyped();
    void controller.addresses.start();
    answers.shift()?.();
    await vi.waitFor(() => expect(form().addresses.found.size).toBe(1));
    controller.addresses.stop();
    const asked = locate.mock.calls.length;
    for (const answer of answers.splice(0)) answer();
    await new Promise((resolve) => setTimeout(resolve));
    expect([locate.mock.calls.length, form().addresses]).toMatchObject([asked, { status: "idle", found: { size: 1 } }]);
    void controller.addresses.start();
    await vi.waitFor(() => {
      for (const answer of answers.splice(0)) answer();
      expect(form().addresses).toMatchObject({ status: "idle", found: { size: 30 } });
    });
  });
});
