import { createStore, type StoreApi } from "zustand/vanilla";
import { CORRECTION_COLUMNS, type CorrectionRow, mergeChanges } from "../domain/corrections/correction.ts";
import type { LocalLayer } from "../domain/layer/local-layer.ts";
import type { PlaceId } from "../domain/place.ts";
import type { Scheme } from "../state/app-state.ts";
import { allLoading } from "../state/held-resources.ts";
import { recallImported } from "../state/imported-storage.ts";
import type { HearOtherTabs, Repository } from "../state/repository.ts";
import { type ImportState, NO_IMPORT } from "./bring/import-state.ts";
import type { KeepingChoices } from "./link.ts";

/** Published data that the page shows: the places are those of the region, without its neighbours. */
export type Resources = ReturnType<typeof nothingYet>;

function nothingYet() {
  return allLoading("places", "communes", "manifest", "sources");
}

/** The edited place: none, a published place, or a place that is not yet published. */
export type Editing =
  | { readonly kind: "none" }
  | { readonly kind: "place"; readonly id: PlaceId }
  | { readonly kind: "new" };

export interface State {
  readonly choices: KeepingChoices;
  readonly editing: Editing;
  readonly scheme: Scheme;
  readonly resources: Resources;
  /** The file that the person has imported, on this device. */
  readonly layer: LocalLayer | undefined;
  /** Gathered on this device until they are published. */
  readonly corrections: readonly CorrectionRow[];
  /** False when the device refused to keep them: they last as long as the page. */
  readonly areCorrectionsKept: boolean;
  /** Name of a file on this device that cannot be read; "" where the device does not tell it. */
  readonly unread: string | undefined;
  readonly importing: ImportState;
}

export type Store = StoreApi<State>;

export function createKeepingStore(choices: KeepingChoices): Store {
  return createStore<State>(() => ({
    choices,
    editing: { kind: "none" },
    scheme: "light",
    resources: nothingYet(),
    layer: undefined,
    corrections: [],
    areCorrectionsKept: true,
    unread: undefined,
    importing: NO_IMPORT,
  }));
}

export type Actions = ReturnType<typeof createActions>;

/** The acts of a person, and the data that the page receives. */
export function createActions(store: Store) {
  return {
    choose: (change: Partial<KeepingChoices>) =>
      store.setState(({ choices }) => ({ choices: { ...choices, ...change } })),
    edit: (editing: Editing) => store.setState({ editing }),
    receive: (resources: Partial<Resources>) =>
      store.setState((state) => ({ resources: { ...state.resources, ...resources } })),
    correct: (changes: readonly CorrectionRow[]) =>
      store.setState(({ corrections }) => ({ corrections: mergeChanges(corrections, changes) })),
    /** Takes back the corrections of a row. */
    takeBack: (id: string) =>
      store.setState(({ corrections }) => ({ corrections: corrections.filter((change) => change.id !== id) })),
    recallCorrections: (corrections: readonly CorrectionRow[]) => store.setState({ corrections }),
    reportKept: (areCorrectionsKept: boolean) => store.setState({ areCorrectionsKept }),
    receiveLayer: (layer: LocalLayer | undefined, unread?: string) => store.setState({ layer, unread }),
    reportImport: (importing: ImportState) => store.setState({ importing }),
    reportScheme: (scheme: Scheme) => store.setState({ scheme }),
  };
}

/** Reads the file that the person has imported, if there is one. */
export async function loadImported(actions: Actions): Promise<void> {
  try {
    const { layer, unread } = await recallImported();
    actions.receiveLayer(layer, unread);
  } catch {
    actions.receiveLayer(undefined, "");
  }
}

/** Restores the corrections of the device, follows those of other tabs, and keeps new ones; reports when the device refuses them. */
export function persistCorrections(
  store: Store,
  actions: Actions,
  repository: Repository,
  hearOtherTabs: HearOtherTabs,
): void {
  let isHearing = false;
  const recall = () => {
    isHearing = true;
    actions.recallCorrections(readCorrections(repository.read()));
    isHearing = false;
  };
  recall();
  hearOtherTabs(recall);
  store.subscribe(({ corrections }, previous) => {
    if (corrections === previous.corrections || isHearing) return;
    if (corrections.length === 0) repository.clear();
    else repository.write(corrections);
    actions.reportKept(JSON.stringify(readCorrections(repository.read())) === JSON.stringify(corrections));
  });
}

/** Reads what the device keeps; damaged rows are left out. */
function readCorrections(stored: unknown): readonly CorrectionRow[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((row: unknown) => {
    const cells = CORRECTION_COLUMNS.map(
      (column) => [column, (row as Partial<CorrectionRow> | null)?.[column]] as const,
    );
    if (cells.some(([, cell]) => typeof cell !== "string")) return [];
    return [Object.fromEntries(cells) as CorrectionRow];
  });
}
