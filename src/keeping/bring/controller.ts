import { createGeocoder, type LocateAddress } from "../../data/online/geocode-addresses.ts";
import type { ImportChoices } from "../../domain/import/column-mapping.ts";
import type { ImportPreview } from "../../domain/import/import-preview.ts";
import { vintageOfName } from "../../domain/import/read-file.ts";
import { commitLayer, type LocalLayer } from "../../domain/layer/local-layer.ts";
import { memoise } from "../../domain/memoise.ts";
import { toParisMoment } from "../../domain/opening-hours/paris-moment.ts";
import { layerId, layerNumber } from "../../domain/place.ts";
import { type LayerRepository, openImportedStorage } from "../../state/imported-storage.ts";
import { warnOfLeaving } from "../../ui/ask-before-leaving.ts";
import { useKeeping } from "../context.ts";
import { createActions, type Store } from "../store.ts";
import { findAddresses, listAddresses, placeAtAddresses } from "./addresses.ts";
import { type HeldFile, holdFile, type ImportReader, startImportReader, whenKnown } from "./held-file.ts";
import { canAdd, type ImportState, NO_IMPORT, NOTHING_DECIDED, previewOf, type ReadImport } from "./import-state.ts";

export interface ImportControllerOptions {
  /** Starts a worker for one file. */
  readonly start: () => ImportReader;
  readonly today: () => Date;
  readonly storage: LayerRepository;
  readonly locate: LocateAddress;
}

/** The controller of the page, with the worker, the storage and the clock of the device: an import goes on while another part is shown. */
const controllerOf = memoise((store: Store) =>
  createImportController(store, {
    start: startImportReader,
    today: () => new Date(),
    storage: openImportedStorage(),
    locate: createGeocoder().locateAddress,
  }),
);

export function useImport() {
  return controllerOf(useKeeping().store);
}

/** Acts of a person during the import of one file at a time, the latest. Each changes the state; none throws. */
export function createImportController(store: Store, { start, today, storage, locate }: ImportControllerOptions) {
  const { reportImport } = createActions(store);
  const form = openForm(store);
  const addresses = createAddressSearch(form, locate);
  const device = createLayerOnDevice(store, storage);
  let held: HeldFile | undefined;
  const end = (state: ImportState) => {
    addresses.stop();
    held?.end();
    held = undefined;
    reportImport(state);
  };
  const read = async (own: HeldFile, fileName: string, vintage: string, sheet?: string) => {
    addresses.stop();
    reportImport({ status: "reading", fileName });
    void storage.open();
    const answer = await own.read(sheet);
    if (held !== own) return;
    if (answer.kind === "refused") return end({ status: "refused", fileName, fault: answer.fault });
    const { file, choices } = answer;
    reportImport({ ...NOTHING_DECIDED, file, choices, vintage });
    await checkRows(store, form, own);
  };
  return {
    addresses,
    device,
    /** Reads a file in the worker and proposes a mapping of its columns; discards an earlier file that was not accepted. */
    read: (file: File) => {
      held?.end();
      held = holdFile(file, start);
      void read(held, file.name, vintageOfName(file.name));
    },
    /** Reads another sheet of the workbook; the date of the layer is kept. */
    chooseSheet: (sheet: string) => {
      const state = form.read();
      if (state && held) void read(held, state.file.name, state.vintage, sheet);
    },
    /** Stops reading or checking; a stopped check keeps the choices. */
    stop: () => {
      const { importing } = store.getState();
      if (importing.status === "reading") end({ status: "stopped", fileName: importing.fileName });
      if (form.read()?.checking.status !== "checking") return;
      held?.end();
      form.change({ checking: { status: "stopped" } });
    },
    choose: (changes: Partial<ImportChoices>) => {
      const state = form.read();
      if (state === undefined || held === undefined) return;
      form.change({ choices: { ...state.choices, ...changes }, adding: "no" });
      void checkRows(store, form, held);
    },
    /** Decides whether rows that may be existing places are added, and of which date the rows are. */
    amend: (changes: Partial<Pick<ReadImport, "withKnown" | "vintage">>) => form.change(changes),
    /** Creates a layer from the checked rows, and stores it on the device. */
    accept: async () => {
      const state = form.read();
      if (state?.checking.status !== "checked" || !canAdd(state)) return;
      form.change({ adding: "yes" });
      const isKept = await device.keep(layerOf(state, state.checking.preview, store.getState().layer, today()));
      if (isKept) end({ status: "accepted" });
      else form.change({ adding: "refused" });
    },
    leave: () => end(NO_IMPORT),
  };
}

/** Checks the rows with the present choices, and reports the result to the form. */
async function checkRows(store: Store, form: Form, own: HeldFile): Promise<void> {
  const state = form.read();
  if (state === undefined) return;
  form.change({ checking: { status: "checking", previous: previewOf(state) } });
  const preview = await own.check(state.choices, whenKnown(store));
  if (preview === undefined) return;
  form.change({ checking: preview === "failed" ? { status: "failed" } : { status: "checked", preview } });
}

type Form = ReturnType<typeof openForm>;

/** Reads and changes the import of a file; does nothing unless the file has been read. */
function openForm(store: Store) {
  const read = () => {
    const { importing } = store.getState();
    return importing.status === "read" ? importing : undefined;
  };
  const change = (changes: Partial<ReadImport>) => {
    const state = read();
    if (state !== undefined) createActions(store).reportImport({ ...state, ...changes });
  };
  return { read, change };
}

function createAddressSearch(form: Form, locate: LocateAddress) {
  let asking = new AbortController();
  const change = (changes: Partial<ReadImport["addresses"]>) => {
    const state = form.read();
    if (state !== undefined) form.change({ addresses: { ...state.addresses, ...changes } });
  };
  return {
    /** Asks the address service for the addresses of the file that were not asked yet, and reports each answer to the form. */
    start: async () => {
      const state = form.read();
      const preview = state && previewOf(state);
      if (preview === undefined || state?.addresses.status === "asking") return;
      const left = listAddresses(preview).filter(({ text }) => state?.addresses.found.has(text) === false);
      asking = new AbortController();
      const { signal } = asking;
      change({ status: "asking" });
      const isDone = await findAddresses(
        left,
        locate,
        ({ text }, position) => change({ found: new Map(form.read()?.addresses.found).set(text, position) }),
        signal,
      );
      if (!signal.aborted) change({ status: isDone ? "idle" : "unavailable" });
    },
    stop: () => {
      asking.abort();
      change({ status: "idle" });
    },
  };
}

function createLayerOnDevice(store: Store, storage: LayerRepository) {
  const { receiveLayer } = createActions(store);
  return {
    /** Resolves with false when the device refuses: the state then has what the device still holds. */
    keep: async (layer: LocalLayer): Promise<boolean> => {
      const isKept = await warnOfLeaving(window, storage.keep(layer));
      // A device without room may have lost the former file too.
      receiveLayer(isKept ? layer : (await storage.recall().catch(() => undefined))?.layer);
      return isKept;
    },
    remove: () => {
      const { layer } = store.getState();
      if (layer === undefined) return;
      receiveLayer(undefined);
      void warnOfLeaving(window, storage.forget(layer.id));
    },
  };
}

/** The layer of the checked rows, at the positions of the addresses that were found. */
function layerOf(state: ReadImport, preview: ImportPreview, former: LocalLayer | undefined, now: Date): LocalLayer {
  const { file, vintage, withKnown, addresses } = state;
  // Greater than the number of every former file, of which links may name places.
  const number = Math.max(now.getTime(), former === undefined ? 1 : layerNumber(former.id) + 1);
  return commitLayer(
    { ...preview, places: placeAtAddresses(preview.places, addresses.found) },
    {
      id: layerId(number),
      name: file.name.replace(/(.)\.[^.]{1,8}$/, "$1"),
      fileName: file.name,
      addedOn: toParisMoment(now).date,
      vintage,
      withKnown,
    },
  );
}
