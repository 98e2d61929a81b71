import type { Correction } from "../../domain/corrections/correction.ts";
import type { ImportPreview } from "../../domain/import/import-preview.ts";
import { vintageOfName } from "../../domain/import/vintage-of-name.ts";
import type { ImportReader } from "../../worker/import-reader.ts";
import type { ImportReading } from "../../worker/import-work.ts";
import type { Actions } from "../actions.ts";
import type { AppStore } from "../store.ts";
import { canAdd, createAdding } from "./add-layer.ts";
import { type HeldFile, holdFile } from "./hold-file.ts";
import { createImportContext } from "./import-context.ts";
import type { ImportController } from "./import-controller.ts";
import { type Checking, type ImportState, NO_IMPORT } from "./import-state.ts";
import { nameOfFile } from "./name-of-file.ts";

export interface ImportControllerOptions {
  /** Starts a worker for one file. */
  readonly start: () => ImportReader;
  /** Corrections of the map's tables to their sources. */
  readonly corrections: readonly Correction[];
  readonly today: () => Date;
}

type ReadState = Extract<ImportState, { readonly status: "read" }>;

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
  const read = async (file: File, own: HeldFile) => {
    const answer = await own.read();
    if (held !== own) return;
    if (answer.kind === "refused") letGo();
    actions.reportImport(stateOf(answer, file.name));
    if (answer.kind === "read") await check(own);
  };
  const check = async (own: HeldFile) => {
    const state = form.read();
    if (state === undefined) return;
    const previous = lastPreview(state.checking);
    const tell = (share: number) => form.change({ checking: { status: "checking", share, previous } });
    tell(0);
    const found = await own.check(state.choices, whenKnown(), tell);
    if (found === "failed") form.change({ checking: { status: "failed" } });
    else if (found !== undefined) {
      form.change({ checking: { status: "checked", preview: { rows: state.file.rows, ...found } } });
    }
  };
  return {
    read: (file) => {
      letGo();
      held = holdFile(file, start);
      actions.reportImport({ status: "reading", fileName: file.name });
      void read(file, held);
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
    decide: (lines, decision) => {
      const decided = lines.map((line) => [line, decision] as const);
      amend({ decisions: new Map([...(form.read()?.decisions ?? []), ...decided]) });
    },
    nameLayer: (layerName) => amend({ layerName }),
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

function openForm(store: AppStore, actions: Actions): Form {
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

function stateOf(answer: ImportReading, fileName: string): ImportState {
  if (answer.kind === "refused") return { status: "refused", fileName, fault: answer.fault };
  return {
    status: "read",
    file: answer.file,
    choices: answer.choices,
    checking: { status: "checking", share: 0, previous: undefined },
    decisions: new Map(),
    isAdding: false,
    layerName: nameOfFile(fileName),
    vintage: vintageOfName(fileName),
  };
}

function lastPreview(checking: Checking): ImportPreview | undefined {
  if (checking.status === "checked") return checking.preview;
  return checking.status === "checking" ? checking.previous : undefined;
}
