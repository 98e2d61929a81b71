import type { IntakeDraft } from "../../domain/intake/intake-draft.ts";
import { vintageOfName } from "../../domain/intake/vintage-of-name.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import { settleLayer } from "../../domain/layer/settle-layer.ts";
import type { IntakeReader } from "../../worker/intake-reader.ts";
import type { IntakeReading } from "../../worker/intake-work.ts";
import type { Actions } from "../actions.ts";
import type { AppState } from "../app-state.ts";
import { nextLayerId } from "../layers/layers-state.ts";
import { selectPoints } from "../selectors.ts";
import type { AppStore } from "../store.ts";
import { type HeldFile, holdFile } from "./hold-file.ts";
import { createIntakeContext } from "./intake-context.ts";
import type { IntakeDesk } from "./intake-desk.ts";
import { type Checking, type IntakeState, NO_INTAKE } from "./intake-state.ts";

export interface IntakeDeskOptions {
  /** Starts a worker, for one file. */
  readonly start: () => IntakeReader;
  readonly today: () => Date;
}

type ReadState = Extract<IntakeState, { readonly status: "read" }>;

/** Answers to a person who brings files; one at a time, the latest. */
export function createIntakeDesk(store: AppStore, actions: Actions, { start, today }: IntakeDeskOptions): IntakeDesk {
  const form = openForm(store, actions);
  const { whenKnown } = createIntakeContext(store);
  let held: HeldFile | undefined;
  const letGo = () => {
    held?.end();
    held = undefined;
  };
  const read = async (file: File, own: HeldFile) => {
    const answer = await own.read((share, rows) => {
      if (held === own) actions.reportIntake({ status: "reading", fileName: file.name, share, rows });
    });
    if (held !== own) return;
    if (answer.kind === "refused") letGo();
    actions.reportIntake(stateOf(answer, file.name));
    if (answer.kind === "read") await check(own);
  };
  const check = async (own: HeldFile) => {
    const state = form.read();
    if (state === undefined) return;
    const previous = lastDraft(state.checking);
    const tell = (share: number) => form.change({ checking: { status: "checking", share, previous } });
    tell(0);
    const found = await own.check(state.choices, whenKnown(), tell);
    if (found === "failed") form.change({ checking: { status: "failed" } });
    else if (found !== undefined) {
      form.change({ checking: { status: "checked", draft: { rows: state.file.rows, ...found } } });
    }
  };
  return {
    read: (file) => {
      letGo();
      held = holdFile(file, start);
      actions.reportIntake({ status: "reading", fileName: file.name, share: 0, rows: 0 });
      void read(file, held);
    },
    stop: () => {
      const { intake } = store.getState();
      if (intake.status === "reading") {
        letGo();
        actions.reportIntake({ status: "stopped", fileName: intake.fileName });
      } else if (intake.status === "read" && intake.checking.status === "checking") {
        held?.stopChecking();
        form.change({ checking: { status: "stopped" } });
      }
    },
    choose: (changes) => {
      const state = form.read();
      if (state === undefined || held === undefined) return;
      form.change({ choices: { ...state.choices, ...changes } });
      void check(held);
    },
    decide: (lines, decision) => {
      const decided = lines.map((line) => [line, decision] as const);
      form.change({ decisions: new Map([...(form.read()?.decisions ?? []), ...decided]) });
    },
    nameLayer: (layerName) => form.change({ layerName }),
    dateLayer: (vintage) => form.change({ vintage }),
    accept: () => {
      const state = form.read();
      const layer = state && makeLayer(state, store.getState(), today());
      if (state === undefined || layer === undefined) return;
      letGo();
      actions.addLayer(layer);
      actions.reportIntake({ status: "accepted", fileName: state.file.name, layer: layer.id });
    },
    leave: () => {
      letGo();
      actions.reportIntake(NO_INTAKE);
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
    const { intake } = store.getState();
    return intake.status === "read" ? intake : undefined;
  };
  return {
    read,
    change: (changes) => {
      const state = read();
      if (state !== undefined) actions.reportIntake({ ...state, ...changes });
    },
  };
}

function stateOf(answer: IntakeReading, fileName: string): IntakeState {
  if (answer.kind === "refused") return { status: "refused", fileName, fault: answer.fault };
  return {
    status: "read",
    file: answer.file,
    choices: answer.choices,
    checking: { status: "checking", share: 0, previous: undefined },
    decisions: new Map(),
    layerName: nameOf(fileName),
    vintage: vintageOfName(fileName),
  };
}

function lastDraft(checking: Checking): IntakeDraft | undefined {
  if (checking.status === "checked") return checking.draft;
  return checking.status === "checking" ? checking.previous : undefined;
}

/** Undefined before the rows are understood, or where none is. */
function makeLayer({ checking, ...form }: ReadState, state: AppState, today: Date): LocalLayer | undefined {
  if (checking.status !== "checked" || checking.draft.places.length === 0) return undefined;
  return settleLayer(checking.draft, {
    id: nextLayerId(state.layers),
    name: form.layerName.trim() || nameOf(form.file.name),
    origin: { kind: "file", fileName: form.file.name },
    addedOn: today.toISOString().slice(0, 10),
    vintage: form.vintage,
    decisions: form.decisions,
    points: selectPoints(state),
  });
}

/** Without its extension. */
function nameOf(fileName: string): string {
  return fileName.replace(/(?<=.)\.[^.]{1,8}$/, "");
}
