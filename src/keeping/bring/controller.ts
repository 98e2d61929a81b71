import corrections from "../../../data/corrections/corrections.csv?raw";
import { readCorrections } from "../../data/csv/read-corrections.ts";
import { createGeocoder, type LocateAddress } from "../../data/online/geocode-addresses.ts";
import type { Correction } from "../../domain/corrections/correction.ts";
import type { ImportChoices } from "../../domain/import/column-mapping.ts";
import type { ImportPreview } from "../../domain/import/import-preview.ts";
import { vintageOfName } from "../../domain/import/read-file.ts";
import { commitInSteps, type LocalLayer } from "../../domain/layer/local-layer.ts";
import { memoise } from "../../domain/memoise.ts";
import { toParisMoment } from "../../domain/opening-hours/paris-moment.ts";
import { type LayerId, layerId, layerNumber } from "../../domain/place.ts";
import { type LayerRepository, openImportedStorage } from "../../state/imported-storage.ts";
import { inSlices, STEPS_AT_ONCE } from "../../state/in-slices.ts";
import { warnOfLeaving } from "../../ui/warn-of-leaving.ts";
import { type CheckedAgainst, type ImportReader, startImportReader } from "../../worker/import-reader.ts";
import type { ImportReading } from "../../worker/import-work.ts";
import { createActions, type Store } from "../store.ts";
import { type AddressJob, createAddressJob, placeAtAddresses } from "./addresses.ts";
import { createImportContext, type HeldFile, holdFile, nameOfFile } from "./held-file.ts";
import {
  type Checking,
  canAdd,
  type Form,
  type ImportState,
  NO_IMPORT,
  NOTHING_ASKED,
  previewOf,
  type ReadImport,
} from "./import-state.ts";

/** Acts of a person during an import. Each changes the state; none throws. */
export interface ImportController {
  /** Reads a file in the worker and proposes a mapping of its columns; discards an earlier file that was not accepted. */
  read(file: File): void;
  /** Reads another sheet of the workbook; the date of the layer is kept. */
  chooseSheet(sheet: string): void;
  /** Stops reading or checking; a stopped check keeps the choices. */
  stop(): void;
  /** Checks the rows again. */
  choose(changes: Partial<ImportChoices>): void;
  /** Decides whether rows that may be existing places are added, and of which date the rows are. It cancels an addition: the person starts it again. */
  amend(changes: Partial<Pick<ReadImport, "withKnown" | "vintage">>): void;
  /** Creates a layer from the checked rows, and stores it on the device. */
  accept(): void;
  /** Discards the file. */
  leave(): void;
  readonly addresses: AddressJob;
  readonly device: LayerOnDevice;
}

interface ImportControllerOptions {
  /** Starts a worker for one file. */
  readonly start: () => ImportReader;
  /** Corrections of the map's tables to their sources. */
  readonly corrections: readonly Correction[];
  readonly today: () => Date;
  readonly storage: LayerRepository;
  readonly locate: LocateAddress;
}

/** The controller of the page, with the worker, the storage and the clock of the device: an import goes on while another part is shown. */
export const controllerOf = memoise((store: Store) =>
  createImportController(store, {
    start: startImportReader,
    corrections: readCorrections(corrections),
    today: () => new Date(),
    storage: openImportedStorage(),
    locate: createGeocoder().locateAddress,
  }),
);

/** Controls the import of one file at a time, the latest. */
export function createImportController(store: Store, options: ImportControllerOptions): ImportController {
  const actions = createActions(store);
  const form = openForm(store);
  const { whenKnown } = createImportContext(store, options.corrections);
  const addresses = createAddressJob(form, options.locate);
  const device = createLayerOnDevice(store, options.storage);
  let held: HeldFile | undefined;
  let stopAdding: () => void = () => undefined;
  const amend = (changes: Partial<ReadImport>) => {
    stopAdding();
    form.change({ adding: "no", ...changes });
  };
  const letGo = () => {
    stopAdding();
    addresses.stop();
    held?.end();
    held = undefined;
  };
  const read = async (fileName: string, own: HeldFile, sheet?: string, kept: Partial<ReadImport> = {}) => {
    stopAdding();
    addresses.stop();
    actions.reportImport({ status: "reading", fileName });
    void options.storage.open();
    const answer = await own.read(sheet);
    if (held !== own) return;
    if (answer.kind === "refused") letGo();
    actions.reportImport(stateOf(answer, fileName, kept));
    await checkRows(form, own, whenKnown());
  };
  const add = async (layer: LocalLayer) => {
    if (!(await keepLayer(form, device, layer))) return;
    letGo();
    actions.reportImport({ status: "accepted" });
  };
  return {
    read: (file) => {
      letGo();
      held = holdFile(file, options.start);
      void read(file.name, held);
    },
    chooseSheet: (sheet) => {
      const state = form.read();
      if (state && held) void read(state.file.name, held, sheet, { vintage: state.vintage });
    },
    stop: () => {
      const { importing } = store.getState();
      if (importing.status === "reading") {
        letGo();
        actions.reportImport({ status: "stopped", fileName: importing.fileName });
      } else if (importing.status === "read" && importing.checking.status === "checking") {
        held?.stopChecking();
        amend({ checking: { status: "stopped" } });
      }
    },
    choose: (changes) => {
      const state = form.read();
      if (state === undefined || held === undefined) return;
      amend({ choices: { ...state.choices, ...changes } });
      void checkRows(form, held, whenKnown());
    },
    amend,
    accept: () => {
      const state = form.read();
      if (state === undefined || !canAdd(state)) return;
      form.change({ adding: "yes" });
      stopAdding = makeLayer(state, store.getState().layer, options.today(), (layer) => void add(layer));
    },
    leave: () => {
      letGo();
      actions.reportImport(NO_IMPORT);
    },
    addresses,
    device,
  };
}

/** Checks the rows with the present choices, and reports progress and result to the form. */
async function checkRows(form: Form, own: HeldFile, known: Promise<CheckedAgainst>): Promise<void> {
  const state = form.read();
  if (state === undefined) return;
  const checking = { status: "checking", previous: previewOf(state) } as const;
  const tell = (share: number) => form.change({ checking: { ...checking, share } });
  tell(0);
  const found = await own.check(state.choices, known, tell);
  if (found !== undefined) form.change({ checking: checkingOf(found, state.file.rows) });
}

/** Stores a layer; resolves with false where the device refuses, or where the person has changed a choice meanwhile. */
async function keepLayer(form: Form, device: LayerOnDevice, layer: LocalLayer): Promise<boolean> {
  const isKept = await device.keep(layer);
  if (form.read()?.adding !== "yes") return false;
  if (!isKept) form.change({ adding: "refused" });
  return isKept;
}

function stateOf(answer: ImportReading, fileName: string, kept: Partial<ReadImport>): ImportState {
  if (answer.kind === "refused") return { status: "refused", fileName, fault: answer.fault };
  return {
    status: "read",
    file: answer.file,
    choices: answer.choices,
    checking: { status: "checking", share: 0, previous: undefined },
    addresses: NOTHING_ASKED,
    withKnown: false,
    adding: "no",
    vintage: vintageOfName(fileName),
    ...kept,
  };
}

function checkingOf(found: Omit<ImportPreview, "rows"> | "failed", rows: number): Checking {
  return found === "failed" ? { status: "failed" } : { status: "checked", preview: { rows, ...found } };
}

/** The imported file, on the device and in the state. */
interface LayerOnDevice {
  /** Resolves with false when the device refuses: the state then has what the device still holds. */
  keep(layer: LocalLayer): Promise<boolean>;
  remove(): void;
}

function createLayerOnDevice(store: Store, storage: LayerRepository): LayerOnDevice {
  const actions = createActions(store);
  return {
    keep: async (layer) => {
      const isKept = await warnOfLeaving(window, storage.keep(layer));
      // A device without room may have lost the former file too.
      const held = isKept ? layer : (await storage.recall().catch(() => undefined))?.layer;
      actions.receiveLayer(held);
      return isKept;
    },
    remove: () => {
      const { layer } = store.getState();
      if (layer === undefined) return;
      actions.receiveLayer(undefined);
      void warnOfLeaving(window, storage.forget(layer.id));
    },
  };
}

/**
 * Makes the layer of a checked file in slices. Returns a function that cancels.
 * @param former the layer whose place it takes.
 */
function makeLayer(
  read: ReadImport,
  former: LocalLayer | undefined,
  now: Date,
  onDone: (layer: LocalLayer) => void,
): () => void {
  const { checking, addresses, file, vintage, withKnown } = read;
  if (checking.status !== "checked") return () => undefined;
  const places = placeAtAddresses(checking.preview.places, addresses.found);
  const work = commitInSteps(
    { ...checking.preview, places },
    {
      id: nextLayerId(former, now),
      name: nameOfFile(file.name),
      fileName: file.name,
      addedOn: toParisMoment(now).date,
      vintage,
      withKnown,
    },
  );
  return inSlices(work, onDone, STEPS_AT_ONCE);
}

/** Greater than that of every former file, of which links may name places. */
function nextLayerId(former: LocalLayer | undefined, now: Date): LayerId {
  return layerId(Math.max(now.getTime(), former === undefined ? 1 : layerNumber(former.id) + 1));
}

function openForm(store: Store): Form {
  const actions = createActions(store);
  const read = () => {
    const { importing } = store.getState();
    return importing.status === "read" ? importing : undefined;
  };
  return {
    read,
    change: (changes) => {
      const state = read();
      if (state !== undefined) actions.reportImport({ ...state, ...changes });
    },
  };
}
