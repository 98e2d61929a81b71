import { createStore, type StoreApi } from "zustand/vanilla";
import type { CommunesAndEpcis } from "../data/public-data/commune-columns.ts";
import type { DataSources } from "../data/public-data/data-sources.ts";
import type { Manifest } from "../data/public-data/manifest.ts";
import { mergeChanges, withoutChanges } from "../domain/corrections/change-rows.ts";
import type { CorrectionRow } from "../domain/corrections/correction.ts";
import type { LocalLayer } from "../domain/layer/local-layer.ts";
import { LOADING, type Loadable } from "../domain/loadable.ts";
import type { Place, PlaceId } from "../domain/place.ts";
import type { Scheme } from "../state/app-state.ts";
import { type ImportState, NO_IMPORT } from "./bring/import-state.ts";
import type { Choices } from "./link.ts";

/** Published data that the page shows. */
export interface Files {
  readonly territories: Loadable<CommunesAndEpcis>;
  /** The places of the region, without its neighbours. */
  readonly places: Loadable<readonly Place[]>;
  readonly manifest: Loadable<Manifest>;
  readonly sources: Loadable<DataSources>;
}

/** What the person corrects: a published place, or a place that is not yet published. */
export type Editing =
  | { readonly kind: "none" }
  | { readonly kind: "place"; readonly id: PlaceId }
  | { readonly kind: "new" };

export interface State {
  readonly choices: Choices;
  readonly editing: Editing;
  readonly scheme: Scheme;
  readonly files: Files;
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

export function createKeepingStore(choices: Choices): Store {
  return createStore<State>(() => ({
    choices,
    editing: { kind: "none" },
    scheme: "light",
    files: { territories: LOADING, places: LOADING, manifest: LOADING, sources: LOADING },
    layer: undefined,
    corrections: [],
    areCorrectionsKept: true,
    unread: undefined,
    importing: NO_IMPORT,
  }));
}

export type Actions = ReturnType<typeof createActions>;

/** What a person can do, and what the page receives. */
export function createActions(store: Store) {
  return {
    choose: (change: Partial<Choices>) => store.setState(({ choices }) => ({ choices: { ...choices, ...change } })),
    edit: (editing: Editing) => store.setState({ editing }),
    receiveFiles: (files: Partial<Files>) => store.setState((state) => ({ files: { ...state.files, ...files } })),
    correct: (changes: readonly CorrectionRow[]) =>
      store.setState(({ corrections }) => ({ corrections: mergeChanges(corrections, changes) })),
    takeBack: (changes: readonly CorrectionRow[]) =>
      store.setState(({ corrections }) => ({ corrections: withoutChanges(corrections, changes) })),
    recallCorrections: (corrections: readonly CorrectionRow[]) => store.setState({ corrections }),
    reportKept: (areCorrectionsKept: boolean) => store.setState({ areCorrectionsKept }),
    receiveLayer: (layer: LocalLayer | undefined, unread?: string) => store.setState({ layer, unread }),
    reportImport: (importing: ImportState) => store.setState({ importing }),
    reportScheme: (scheme: Scheme) => store.setState({ scheme }),
  };
}
