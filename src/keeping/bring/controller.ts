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
import { layerId, layerNumber } from "../../domain/place.ts";
import { type LayerRepository, openImportedStorage } from "../../state/imported-storage.ts";
import { inSlices, STEPS_AT_ONCE } from "../../state/in-slices.ts";
import { warnOfLeaving } from "../../ui/ask-before-leaving.ts";
import { type CheckedAgainst, type ImportReader, startImportReader } from "../../worker/import-reader.ts";
import type { ImportReading } from "../../worker/import-work.ts";
import { useKeeping } from "../context.ts";
import { createActions, type Store } from "../store.ts";
import { findAddresses, listAddresses, placeAtAddresses } from "./addresses.ts";
import { createImportContext, type HeldFile, holdFile } from "./held-file.ts";
import { canAdd, type ImportState, NO_IMPORT, NOTHING_ASKED, previewOf, type ReadImport } from "./import-state.ts";

export interface ImportControllerOptions {
  /** Starts a worker for one file. */
  readonly start: () => ImportReader;
  /** Corrections of the map's tables to their sources. */
  readonly corrections: readonly Correction[];
  readonly today: () => Date;
  readonly storage: LayerRepository;
  readonly locate: LocateAddress;
}

/** The controller of the page, with the worker, the storage and the clock of the device: an import goes on while another part is shown. */
const controllerOf = memoise((store: Store) =>
  createImportController(store, {
    start: startImportReader,
    corrections: readCorrections(corrections),
    today: () => new Date(),
    storage: openImportedStorage(),
    locate: createGeocoder().locateAddress,
  }),
);

export function useImport() {
  return controllerOf(useKeeping().store);
}

/** Acts of a person during the import of one file at a time, the latest. Each changes the state; none throws. */
export function createImportController(store: Store, options: ImportControllerOptions) {
  const actions = createActions(store);
  const whenKnown = createImportContext(store, options.corrections);
  const form = openForm(store);
  const addresses = createAddressSearch(form, options.locate);
  const device = createLayerOnDevice(store, options.storage);
  let held: HeldFile | undefined;
  const amend = (changes: Partial<ReadImport>) => {
    adding.stop();
    form.change({ adding: "no", ...changes });
  };
  const letGo = () => {
    adding.stop();
    addresses.stop();
    held?.end();
    held = undefined;
  };
  const adding = createAdding(store, form, device.keep, () => endReading({ status: "accepted" }));
  const endReading = (state: ImportState) => {
    letGo();
    actions.reportImport(state);
  };
  const read = async (fileName: string, own: HeldFile, sheet?: string, kept: Partial<ReadImport> = {}) => {
    adding.stop();
    addresses.stop();
    actions.reportImport({ status: "reading", fileName });
    void options.storage.open();
    const answer = await own.read(sheet);
    if (held !== own) return;
    if (answer.kind === "refused") return endReading({ status: "refused", fileName, fault: answer.fault });
    actions.reportImport(stateOf(answer, fileName, kept));
    await checkRows(form, own, whenKnown());
  };
  return {
    addresses,
    device,
    /** Reads a file in the worker and proposes a mapping of its columns; discards an earlier file that was not accepted. */
    read: (file: File) => {
      letGo();
      held = holdFile(file, options.start);
      void read(file.name, held);
    },
    /** Reads another sheet of the workbook; the date of the layer is kept. */
    chooseSheet: (sheet: string) => {
      const state = form.read();
      if (state && held) void read(state.file.name, held, sheet, { vintage: state.vintage });
    },
    /** Stops reading or checking; a stopped check keeps the choices. */
    stop: () => {
      const { importing } = store.getState();
      if (importing.status === "reading") endReading({ status: "stopped", fileName: importing.fileName });
      held?.stopChecking();
      if (form.read()?.checking.status === "checking") amend({ checking: { status: "stopped" } });
    },
    choose: (changes: Partial<ImportChoices>) => {
      const state = form.read();
      if (state === undefined || held === undefined) return;
      amend({ choices: { ...state.choices, ...changes } });
      void checkRows(form, held, whenKnown());
    },
    /** Decides whether rows that may be existing places are added, and of which date the rows are. It cancels an addition. */
    amend: (changes: Partial<Pick<ReadImport, "withKnown" | "vintage">>) => amend(changes),
    /** Creates a layer from the checked rows, in slices, and stores it on the device. */
    accept: () => {
      const state = form.read();
      if (state !== undefined && canAdd(state)) adding.start(state, options.today());
    },
    leave: () => endReading(NO_IMPORT),
  };
}

/** Checks the rows with the present choices, and reports progress and result to the form. */
async function checkRows(form: Form, own: HeldFile, known: Promise<CheckedAgainst>): Promise<void> {
  const state = form.read();
  if (state === undefined) return;
  const previous = previewOf(state);
  const tell = (share: number) => form.change({ checking: { status: "checking", previous, share } });
  tell(0);
  const found = await own.check(state.choices, known, tell);
  if (found === undefined) return;
  const { rows } = state.file;
  form.change({
    checking: found === "failed" ? { status: "failed" } : { status: "checked", preview: { rows, ...found } },
  });
}

/** Makes the layer of the checked rows in slices, and stores it. */
function createAdding(store: Store, form: Form, keep: (layer: LocalLayer) => Promise<boolean>, onAdded: () => void) {
  let stop: () => void = () => undefined;
  const add = async (layer: LocalLayer) => {
    const isKept = await keep(layer);
    if (form.read()?.adding !== "yes") return;
    if (isKept) onAdded();
    else form.change({ adding: "refused" });
  };
  return {
    start: (state: ReadImport, now: Date) => {
      if (state.checking.status !== "checked") return;
      form.change({ adding: "yes" });
      const work = commitWork(state, state.checking.preview, store.getState().layer, now);
      stop = inSlices(work, (layer) => void add(layer), STEPS_AT_ONCE);
    },
    stop: () => stop(),
  };
}

function commitWork(state: ReadImport, preview: ImportPreview, former: LocalLayer | undefined, now: Date) {
  const { file, vintage, withKnown, addresses } = state;
  const places = placeAtAddresses(preview.places, addresses.found);
  // Greater than the number of every former file, of which links may name places.
  const number = Math.max(now.getTime(), former === undefined ? 1 : layerNumber(former.id) + 1);
  return commitInSteps(
    { ...preview, places },
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

type Form = ReturnType<typeof openForm>;

/** What a person decides about the file that was read; undefined unless one has been read. */
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

/** Asks the address service for the addresses of the file, and reports each answer to the form. */
function createAddressSearch(form: Form, locate: LocateAddress) {
  let asking = new AbortController();
  const change = (changes: Partial<ReadImport["addresses"]>) => {
    const state = form.read();
    if (state !== undefined) form.change({ addresses: { ...state.addresses, ...changes } });
  };
  return {
    start: () => {
      const state = form.read();
      const preview = state && previewOf(state);
      if (preview === undefined || state?.addresses.status === "asking") return;
      const left = listAddresses(preview).filter(({ text }) => state?.addresses.found.has(text) === false);
      asking = new AbortController();
      const { signal } = asking;
      change({ status: "asking" });
      void findAddresses(
        left,
        locate,
        ({ text }, position) => change({ found: new Map(form.read()?.addresses.found).set(text, position) }),
        signal,
      ).then((isDone) => {
        if (!signal.aborted) change({ status: isDone ? "idle" : "unavailable" });
      });
    },
    stop: () => {
      asking.abort();
      change({ status: "idle" });
    },
  };
}

function stateOf(
  { file, choices }: Extract<ImportReading, { readonly kind: "read" }>,
  fileName: string,
  kept: Partial<ReadImport>,
): ReadImport {
  return {
    status: "read",
    file,
    choices,
    checking: { status: "checking", share: 0, previous: undefined },
    addresses: NOTHING_ASKED,
    withKnown: false,
    adding: "no",
    vintage: vintageOfName(fileName),
    ...kept,
  };
}
