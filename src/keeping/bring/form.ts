import { createActions, type Store } from "../store.ts";
import type { ReadImport } from "./import-state.ts";

/** What a person decides about the file that was read. */
export interface Form {
  /** Undefined unless a file has been read. */
  read(): ReadImport | undefined;
  change(changes: Partial<ReadImport>): void;
}

export function openForm(store: Store): Form {
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
