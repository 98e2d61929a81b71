import corrections from "../../../data/corrections/corrections.csv?raw";
import type { Correction } from "../../domain/corrections/correction.ts";
import type { ImportChoices } from "../../domain/import/column-mapping.ts";
import type { ImportPreview } from "../../domain/import/import-preview.ts";
import { vintageOfName } from "../../domain/import/vintage-of-name.ts";
import { readCorrections } from "../../formats/csv/read-corrections.ts";
import type { Actions } from "../../model/actions.ts";
import type { AppStore } from "../../model/store.ts";
import { type ImportReader, startImportReader } from "../../platform/worker/import-reader.ts";
import type { ImportReading } from "../../platform/worker/import-work.ts";
import { canAdd, createAdding } from "./add-layer-job.ts";
import { type HeldFile, holdFile } from "./hold-file.ts";
import { type Checking, type ImportState, NO_IMPORT } from "./slice.ts";
import { createImportContext } from "./state.ts";

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
  addKnown(withKnown: boolean): void;
  dateLayer(vintage: string): void;
  /** Creates a layer from the checked rows. */
  accept(): void;
  /** Discards the file. */
  leave(): void;
}

export interface ImportControllerOptions {
  /** Starts a worker for one file. */
  readonly start: () => ImportReader;
  /** Corrections of the map's tables to their sources. */
  readonly corrections: readonly Correction[];
  readonly today: () => Date;
}

type ReadState = Extract<ImportState, { readonly status: "read" }>;

/** Opens the controller of imports with the compute worker and the device's clock. */
export function openImportController(store: AppStore, actions: Actions): ImportController {
  return createImportController(store, actions, {
    start: startImportReader,
    corrections: readCorrections(corrections),
    today: () => new Date(),
  });
}

/** Controls the import of one file at a time, the latest. */
export function createImportController(
  store: AppStore,
  actions: Actions,
  { start, corrections, today }: ImportControllerOptions,
): ImportController {
  const form = openForm(store, actions);
  const { whenKnown } = createImportContext(store, corrections);
  let held: HeldFile | undefined;
  const adding = createAdding(store, actions);
  /** A change while places are added cancels the addition: the person starts it again. */
  const amend = (changes: Partial<ReadState>) => {
    adding.stop();
    form.change({ isAdding: false, ...changes });
  };
  const letGo = () => {
    adding.stop();
    held?.end();
    held = undefined;
  };
  const read = async (fileName: string, own: HeldFile, sheet?: string, kept: Partial<ReadState> = {}) => {
    adding.stop();
    actions.reportImport({ status: "reading", fileName });
    const answer = await own.read(sheet);
    if (held !== own) return;
    if (answer.kind === "refused") letGo();
    actions.reportImport(stateOf(answer, fileName, kept));
    await check(own);
  };
  const check = async (own: HeldFile) => {
    const state = form.read();
    if (state === undefined) return;
    const checking = { status: "checking", previous: lastPreview(state.checking) } as const;
    const tell = (share: number) => form.change({ checking: { ...checking, share } });
    tell(0);
    const found = await own.check(state.choices, whenKnown(), tell);
    if (found !== undefined) form.change({ checking: checkingOf(found, state.file.rows) });
  };
  return {
    read: (file) => {
      letGo();
      held = holdFile(file, start);
      void read(file.name, held);
    },
    chooseSheet: (sheet) => {
      const state = form.read();
      if (state !== undefined && held !== undefined)
        void read(state.file.name, held, sheet, { vintage: state.vintage });
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
      void check(held);
    },
    addKnown: (withKnown) => amend({ withKnown }),
    dateLayer: (vintage) => amend({ vintage }),
    accept: () => {
      const state = form.read();
      if (state === undefined || state.isAdding || !canAdd(state)) return;
      form.change({ isAdding: true });
      adding.start(state, today(), letGo);
    },
    leave: () => {
      letGo();
      actions.reportImport(NO_IMPORT);
    },
  };
}

interface Form {
  /** Undefined unless a file has been read. */
  read(): ReadState | undefined;
  change(changes: Partial<ReadState>): void;
}

function openForm({ getState }: AppStore, actions: Actions): Form {
  const read = () => {
    const { importing } = getState();
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

function stateOf(answer: ImportReading, fileName: string, kept: Partial<ReadState>): ImportState {
  if (answer.kind === "refused") return { status: "refused", fileName, fault: answer.fault };
  return {
    status: "read",
    file: answer.file,
    choices: answer.choices,
    checking: { status: "checking", share: 0, previous: undefined },
    withKnown: false,
    isAdding: false,
    vintage: vintageOfName(fileName),
    ...kept,
  };
}

function checkingOf(found: Omit<ImportPreview, "rows"> | "failed", rows: number): Checking {
  return found === "failed" ? { status: "failed" } : { status: "checked", preview: { rows, ...found } };
}

function lastPreview(checking: Checking): ImportPreview | undefined {
  if (checking.status === "checked") return checking.preview;
  return checking.status === "checking" ? checking.previous : undefined;
}
