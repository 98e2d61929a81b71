import type { ImportPreview } from "../../domain/import/import-preview.ts";
import { type CommitOptions, commitInSteps } from "../../domain/layer/commit-layer.ts";
import { layerNumber } from "../../domain/layer/layer-id.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import { preparePlaces } from "../../domain/layer/prepare-places.ts";
import { toParisMoment } from "../../domain/opening-hours/paris-moment.ts";
import type { Actions } from "../actions.ts";
import { inSlices, STEPS_AT_ONCE } from "../in-slices.ts";
import { nextLayerId } from "../layers/layers-state.ts";
import { selectPlaces } from "../selectors.ts";
import type { AppStore } from "../store.ts";
import type { ReadImport } from "./import-state.ts";
import { nameOfFile } from "./name-of-file.ts";

/** The way of places from a file that was understood to the map, a few at a time. */
export interface Adding {
  /** Makes a layer of what the person decided; without any place it does nothing. `onAdded` is told before the state names the layer. */
  start(read: ReadImport, today: Date, onAdded: () => void): void;
  /** Nothing of the layer shows then; its number is not given again. */
  stop(): void;
}

export function createAdding(store: AppStore, actions: Actions): Adding {
  let stop: () => void = () => undefined;
  return {
    start: ({ checking, ...form }, today, onAdded) => {
      if (checking.status !== "checked") return;
      const state = store.getState();
      const id = nextLayerId(state.layers);
      // Another layer may come while this one is on its way.
      actions.reportLastLayer(layerNumber(id));
      const work = commitAndPrepare(checking.preview, {
        id,
        name: form.layerName.trim() || nameOfFile(form.file.name),
        origin: { kind: "file", fileName: form.file.name },
        addedOn: toParisMoment(today).date,
        vintage: form.vintage,
        decisions: form.decisions,
        existing: selectPlaces(state),
      });
      stop = inSlices(
        work,
        (layer) => {
          onAdded();
          actions.addLayer(layer);
          actions.reportImport({ status: "accepted", fileName: form.file.name, layer: id });
        },
        STEPS_AT_ONCE,
      );
    },
    stop: () => stop(),
  };
}

/** Whether there is something to add: the rows are understood, and gave places. */
export function canAdd({ checking }: ReadImport): boolean {
  return checking.status === "checked" && checking.preview.places.length > 0;
}

function* commitAndPrepare(preview: ImportPreview, options: CommitOptions): Generator<undefined, LocalLayer> {
  const layer = yield* commitInSteps(preview, options);
  yield* preparePlaces(layer.places);
  return layer;
}
