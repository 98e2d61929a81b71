import type { Correction } from "../../domain/corrections/correction.ts";
import type { IntakePreview } from "../../domain/intake/intake-preview.ts";
import { vintageOfName } from "../../domain/intake/vintage-of-name.ts";
import type { IntakeReader } from "../../worker/intake-reader.ts";
import type { IntakeReading } from "../../worker/intake-work.ts";
import type { Actions } from "../actions.ts";
import type { AppStore } from "../store.ts";
import { canAdd, createAdding } from "./add-layer.ts";
import { type HeldFile, holdFile } from "./hold-file.ts";
import { createIntakeContext } from "./intake-context.ts";
import type { IntakeDesk } from "./intake-desk.ts";
import { type Checking, type IntakeState, NO_INTAKE } from "./intake-state.ts";
import { nameOfFile } from "./name-of-file.ts";

export interface IntakeDeskOptions {
  /** Starts a worker, for one file. */
  readonly start: () => IntakeReader;
  /** What the map's tables correct of their sources. */
  readonly corrections: readonly Correction[];
  readonly today: () => Date;
}

type ReadState = Extract<IntakeState, { readonly status: "read" }>;

/** Answers to a person who brings files; one at a time, the latest. */
export function createIntakeDesk(
  store: AppStore,
  actions: Actions,
  { start, corrections, today }: IntakeDeskOptions,
): IntakeDesk {
  const form = openForm(store, actions);
  const { whenKnown } = createIntakeContext(store, corrections);
  let held: HeldFile | undefined;
  const adding = createAdding(store, actions);
  /** What is changed while places are added is to be added with the change: the person says again when. */
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
    isAdding: false,
    layerName: nameOfFile(fileName),
    vintage: vintageOfName(fileName),
  };
}

function lastPreview(checking: Checking): IntakePreview | undefined {
  if (checking.status === "checked") return checking.preview;
  return checking.status === "checking" ? checking.previous : undefined;
}
