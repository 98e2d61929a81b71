import type { ImportPreview } from "../../domain/import/import-preview.ts";
import { type CommitOptions, commitInSteps } from "../../domain/layer/commit-layer.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import { preparePlaces } from "../../domain/layer/prepare-places.ts";
import { toParisMoment } from "../../domain/opening-hours/paris-moment.ts";
import type { Actions } from "../../model/actions.ts";
import { inSlices, STEPS_AT_ONCE } from "../../model/in-slices.ts";
import type { AppStore } from "../../model/store.ts";
import { nextLayerId } from "../layer/slice.ts";
import { nameOfFile } from "./hold-file.ts";
import type { ReadImport } from "./slice.ts";

/** Adds the places of a checked file to the map, in steps. */
export interface Adding {
  /** Creates a layer from the checked rows; no effect without a place. Calls `onAdded` before the layer is there. */
  start(read: ReadImport, today: Date, onAdded: () => void): void;
  /** Cancels: the layer is not shown. */
  stop(): void;
}

export function createAdding(store: AppStore, actions: Actions): Adding {
  let stop: () => void = () => undefined;
  return {
    start: ({ checking, ...form }, today, onAdded) => {
      if (checking.status !== "checked") return;
      const state = store.getState();
      const id = nextLayerId(state.imported, today);
      const work = commitAndPrepare(checking.preview, {
        id,
        name: nameOfFile(form.file.name),
        fileName: form.file.name,
        addedOn: toParisMoment(today).date,
        vintage: form.vintage,
        withKnown: form.withKnown,
      });
      stop = inSlices(
        work,
        (layer) => {
          onAdded();
          actions.addLayer(layer);
          actions.reportImport({ status: "accepted" });
        },
        STEPS_AT_ONCE,
      );
    },
    stop: () => stop(),
  };
}

/** Whether the rows are checked and gave places. */
export function canAdd({ checking }: ReadImport): boolean {
  return checking.status === "checked" && checking.preview.places.length > 0;
}

function* commitAndPrepare(preview: ImportPreview, options: CommitOptions): Generator<undefined, LocalLayer> {
  const layer = yield* commitInSteps(preview, options);
  yield* preparePlaces(layer.places);
  return layer;
}
