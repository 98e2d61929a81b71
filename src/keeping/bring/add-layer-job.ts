import { commitInSteps } from "../../domain/layer/commit-layer.ts";
import { type LayerId, layerId, layerNumber } from "../../domain/layer/layer-id.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import { toParisMoment } from "../../domain/opening-hours/paris-moment.ts";
import { inSlices, STEPS_AT_ONCE } from "../../state/in-slices.ts";
import { placeAtAddresses } from "./addresses.ts";
import { nameOfFile } from "./hold-file.ts";
import type { ReadImport } from "./import-state.ts";

/**
 * Makes the layer of a checked file in slices. Returns a function that cancels.
 * @param former the layer whose place it takes.
 */
export function makeLayer(
  read: ReadImport,
  former: LocalLayer | undefined,
  now: Date,
  onDone: (layer: LocalLayer) => void,
): () => void {
  const { checking, addresses, file, vintage, withKnown } = read;
  if (checking.status !== "checked") return () => undefined;
  const places = placeAtAddresses(checking.preview.places, addresses.found);
  const work = commitInSteps(
    { ...checking.preview, places },
    {
      id: nextLayerId(former, now),
      name: nameOfFile(file.name),
      fileName: file.name,
      addedOn: toParisMoment(now).date,
      vintage,
      withKnown,
    },
  );
  return inSlices(work, onDone, STEPS_AT_ONCE);
}

/** Greater than that of every former file, of which links may name places. */
function nextLayerId(former: LocalLayer | undefined, now: Date): LayerId {
  return layerId(Math.max(now.getTime(), former === undefined ? 1 : layerNumber(former.id) + 1));
}
